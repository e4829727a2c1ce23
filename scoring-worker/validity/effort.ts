import type { Evidence } from '@skillprint/engine/evidence'
import { normalProbability } from '../match/normal.ts'
import { quantileType6 } from '../models/quantile.ts'
import { meanOf, varianceOf } from '../models/sample.ts'
import { byGuessing, creditByPicking } from './guessing.ts'
import { pattern, sameRun, unevenness } from './places.ts'
import { residualsOf } from './residuals.ts'
import { type FlagRule, largest, type Played, share, smallest, timesOf } from './rule.ts'

const careless = 'Meade & Craig (2012), Psychological Methods 17, 437–455'
const rare = 'one honest run in a thousand by chance'

/** Flags about how answers were given. They speak of a run in which something else than the game was done, for whatever reason. */
export const effortRules: readonly FlagRule[] = [
  {
    code: 'too-fast',
    family: 'effort',
    hard: true,
    formula: 'share of response times under 200 ms',
    limit: 0.1,
    beyond: 'above',
    stretchLimit: 0.3,
    why: 'nobody sees a sign, decides and presses in less; a tenth leaves room for presses begun too soon',
    source: 'Luce (1986), Response Times; Wise & Kong (2005) for the share',
    figure: ({ test }) => share(timesOf(test), (rt) => rt < 200),
  },
  {
    code: 'rapid-guessing',
    family: 'effort',
    hard: true,
    formula: 'share of items and situations answered under 1 s',
    limit: 0.1,
    beyond: 'above',
    why: 'nobody reads three answers or looks at nine fields in a second; effort in under 90 % of items makes a score doubtful',
    source:
      'Wise & Kong (2005), Applied Measurement in Education 18, 163–183; Wise (2015) for 90 %. Their limits are 3 s and more',
    figure: ({ evidence }) =>
      largest(evidence, ({ rts }) => (rts ? share(rts, (rt) => rt !== null && rt < 1000, 5) : null)),
  },
  {
    code: 'constant-times',
    family: 'effort',
    hard: true,
    formula: 'SD ∕ mean of response times, from 12 times',
    limit: 0.05,
    beyond: 'below',
    why: 'muscles and nerves alone vary by more; people show .15 and more, also with switches and keys, slow or quick',
    source:
      'Wagenmakers & Brown (2007), Psychological Review 114, 830–841: SD grows in proportion to the mean',
    figure: ({ test }) => {
      const times = timesOf(test)
      return times.length < 12 ? null : Math.sqrt(varianceOf(times)) / Math.max(1, meanOf(times))
    },
  },
  {
    code: 'chance',
    family: 'effort',
    hard: true,
    formula:
      'probability that guessing gives as many right or more; nothing right counts as 1. Not where guessing is right in under 10 %',
    limit: 0.05,
    beyond: 'above',
    stretchLimit: 0.5,
    why: 'what guessing explains says nothing about a person; a stretch is only held to half right, because it is short',
    source: `exact tail; ${careless}`,
    figure: ({ evidence }) => largest(evidence, byGuessing),
  },
  {
    code: 'chance-credit',
    family: 'effort',
    hard: false,
    formula: 'probability that picking blindly earns as much credit or more',
    limit: 0.75,
    beyond: 'above',
    why: 'less than blind picking earns; soft, because somebody who sees these situations otherwise earns as little',
    source: 'exact tail, all levels of credit as likely',
    figure: ({ evidence }) => largest(evidence, creditByPicking),
  },
  {
    code: 'omissions',
    family: 'effort',
    hard: true,
    formula:
      'share of go trials without a press, less what a shifted lognormal through this run’s own quartile and median puts beyond the window',
    limit: 0.15,
    beyond: 'above',
    why: 'who works slowly misses the window now and then, and that is no omission; more than 15 % beyond that is not playing along',
    source: 'Verbruggen et al. (2019), eLife 8, e46323, for omissions; censored times as in Tobin (1958)',
    figure: ({ evidence }) => largest(evidence, omissionsBeyondSpeed),
  },
  {
    code: 'same-place',
    family: 'effort',
    hard: true,
    formula:
      'probability of a run of one place as long as the longest, by chance; places are drawn anew each trial',
    limit: 0.0005,
    beyond: 'below',
    why: 'one key held, or always the first answer; right answers stand in all places',
    source: `longstring: Johnson (2005), Journal of Research in Personality 39, 103–129; ${careless}`,
    figure: ({ evidence }) => smallest(evidence, ({ picks }) => (picks ? sameRun(picks) : null)),
  },
  {
    code: 'uneven-places',
    family: 'effort',
    hard: false,
    formula: 'probability of an entropy of places as low as this: G = 2n(ln k − H), χ² of k − 1',
    limit: 0.001,
    beyond: 'below',
    why: 'one place is preferred whatever stands there; one hand or a stiff key may be why, so it is soft',
    source: `G test: Sokal & Rohlf (1995); limit: ${rare}`,
    figure: ({ evidence }) => smallest(evidence, ({ picks }) => (picks ? unevenness(picks) : null)),
  },
  {
    code: 'patterned-places',
    family: 'effort',
    hard: false,
    formula:
      'probability of neighbours as dependent as these: G of their mutual information, χ² of (k − 1)²; not where right answers stand so',
    limit: 0.001,
    beyond: 'below',
    why: 'left, right, left, right: the answers follow each other and not the signs',
    source: `G test: Sokal & Rohlf (1995); limit: ${rare}`,
    figure: ({ evidence }) => smallest(evidence, ({ picks }) => (picks ? pattern(picks) : null)),
  },
  {
    code: 'odd-even',
    family: 'effort',
    hard: false,
    formula: '|z| of the mean residual (variance 1) of odd against even answers',
    limit: 3.3,
    beyond: 'above',
    why: 'every second answer was given otherwise than the ones between',
    source: `${careless}; limit: ${rare}`,
    figure: (played) => halves(played, (at) => at % 2 === 0),
  },
  {
    code: 'halves-differ',
    family: 'effort',
    hard: false,
    formula: '|z| of the mean residual (variance 1) of the first half of the answers against the second',
    limit: 3.3,
    beyond: 'above',
    why: 'two ways of playing in one run: stopped trying, got help, or began to understand; practice and fatigue stay below',
    source: `limit: ${rare}`,
    figure: (played) => halves(played, (at, of) => at < of / 2),
  },
  {
    code: 'practice-not-mastered',
    family: 'effort',
    hard: false,
    formula:
      '1 where the second round of practice was not mastered either, and under 80 % of choices in the test were right (where there are choices)',
    limit: 0,
    beyond: 'above',
    why: 'the rules may not have come across, unless the test shows that they did: who is slow masters practice late',
    source: 'judgement of the authors',
    figure: ({ run, evidence }) => {
      let mastered = true
      for (const record of run.records) if (record.type === 'mastery') mastered = record.mastered
      return mastered || evidence.some(isUnderstood) ? 0 : 1
    },
  },
]

const isUnderstood = (evidence: Evidence): boolean =>
  evidence.model === 'ez-diffusion' &&
  (share(
    evidence.trials.filter(({ rt }) => rt !== null),
    ({ correct }) => correct,
    20,
  ) ?? 0) >= 0.8

function halves({ evidence, measures }: Played, isFirst: (at: number, of: number) => boolean): number | null {
  return largest(evidence, (one) => {
    const residuals = residualsOf(one, measures)
    if (!residuals) return null
    const first: number[] = []
    const second: number[] = []
    for (let at = 0; at < residuals.length; at++)
      (isFirst(at, residuals.length) ? first : second).push(residuals[at] as number)
    return first.length < 6 || second.length < 6
      ? null
      : Math.abs(meanOf(first) - meanOf(second)) / Math.sqrt(1 / first.length + 1 / second.length)
  })
}

/** ms that nothing can be faster than: where the fitted times begin. */
const shift = 200

/** Only where a press was due in time: working slowly through items is not an omission. */
function omissionsBeyondSpeed(evidence: Evidence): number | null {
  if (evidence.model !== 'stop-signal' || evidence.go.length === 0) return null
  const { go, maxRt } = evidence
  const times = new Float64Array(go.length)
  let omissions = 0
  for (let i = 0; i < go.length; i++) {
    const rt = go[i]?.rt ?? null
    if (rt === null) omissions++
    times[i] = rt ?? Number.POSITIVE_INFINITY
  }
  times.sort()
  const omitted = omissions / go.length
  const [quarter, half] = [quantileType6(times, 0.25), quantileType6(times, 0.5)]
  if (!(quarter > shift && half > quarter && half < maxRt)) return omitted
  const spread = (Math.log(half - shift) - Math.log(quarter - shift)) / quartile
  const beyond = 1 - normalProbability((Math.log(maxRt - shift) - Math.log(half - shift)) / spread)
  return omitted - beyond
}

/** z of the upper quartile of a normal distribution. */
const quartile = 0.6744897501960817
