import type { Session } from '@skillprint/sdk'
import { simulatedSession } from '@skillprint/sdk/testing'
import type { Occupation } from '@skillprint/sdk/wire'
import { playerOf, standingsOf } from './chef.ts'

const chef = '35-1011'
const paver = '47-4091'
/** Each time she plays differs: 15 times, so that what is shown is not one lucky or unlucky time. */
const seeds = Array.from({ length: 15 }, (_, nth) => `tour-chef-${nth + 1}`)

/** Fills the page: the chef's standing, what was played, and where the paver stands in the list. */
async function tour(endpoint: string, key: string): Promise<void> {
  const response = await fetch(`${endpoint}/v1/occupations`, { headers: { authorization: `Bearer ${key}` } })
  const { items } = (await response.json()) as { items: Occupation[] }
  const occupation = items.find(({ id }) => id === chef)
  if (!occupation) throw new Error(`the catalogue has no ${chef}, expected the chef`)
  const standings = standingsOf(occupation)
  show(
    'standings',
    Object.entries(standings).map(([construct, z]) => `${construct}: ${z > 0 ? '+' : ''}${z.toFixed(2)} SD`),
  )
  const player = playerOf(standings)
  const playOnce = (seed: string) => simulatedSession({ endpoint, key, locale: 'en' }, player, seed)
  const turns: { seed: string; place: number; of: number }[] = []
  for (const seed of seeds) {
    const session = await playOnce(seed)
    const { matches } = await session.matches()
    const id = await paverProfile(session)
    turns.push({ seed, place: matches.findIndex(({ profile }) => profile === id) + 1, of: matches.length })
    session.close()
  }
  turns.sort((a, b) => a.place - b.place)
  const middle = turns[Math.floor(turns.length / 2)]
  const session = await playOnce(middle?.seed ?? '')
  show('turns', [
    `The paver’s place in each of ${turns.length} times that she plays, of ${middle?.of}: ${turns.map(({ place: one }) => one).join(', ')}.`,
    `Below is the middle one, place ${middle?.place}.`,
  ])
  await played(session)
  await place(session)
  // Only now, so that the widgets find this session as the page's own.
  for (const tag of ['skillprint-card', 'skillprint-matches']) {
    const element = document.createElement(tag)
    element.setAttribute('endpoint', endpoint)
    element.setAttribute('publishable-key', key)
    document.querySelector(`[data-put="${tag}"]`)?.append(element)
  }
}

async function played(session: Session): Promise<void> {
  const skillprint = await session.skillprint()
  const rows = (skillprint?.games ?? []).flatMap(({ game, testTrials, measures, valid }) =>
    measures.map((measure) =>
      'refused' in measure
        ? `${game}, ${testTrials} trials: ${measure.name} refused (${measure.reason})`
        : `${game}, ${testTrials} trials: ${measure.name} ${measure.value.toFixed(2)} ± ${measure.se.toFixed(2)} ${measure.unit}${valid ? '' : ' (left out)'}`,
    ),
  )
  show('played', rows)
}

async function place(session: Session): Promise<void> {
  const { matches } = await session.matches()
  const profiles = await session.jobProfiles()
  const id = await paverProfile(session)
  const at = matches.findIndex(({ profile }) => profile === id)
  const match = matches[at]
  if (!match) throw new Error(`the list has no ${paver}, expected the paver`)
  const explanation = await session.explain(id)
  const skills = await session.skills()
  const name = (skill: string): string => skills.find((one) => one.id === skill)?.name.en ?? skill
  const costs = [...explanation.requirements].sort((a, b) => b.lost - a.lost).slice(0, 3)
  show('place', [
    `Stratenmaker (paver) stands at place ${at + 1} of ${matches.length}, tier ${match.tier}.`,
    `Score ${match.score.toFixed(3)}: requirements met ${match.parts.employer.toFixed(3)}, strengths used ${match.parts.strengths.toFixed(3)}, practical ${match.parts.practical.toFixed(3)}.`,
    `Evidence covers ${Math.round(match.evidence * 100)} % of what the job asks; the rest stands at the average.`,
    `Why not higher: most is lost on ${costs.map(({ skill, known, level, mean }) => `${name(skill)} (asked ${level}, she ${mean.toFixed(1)}${known ? '' : ', not played: the average of all occupations'})`).join('; ')}. Jobs above it ask less of what nobody has measured yet, or use what she is good at.`,
    `Fits: ${explanation.fits.map(name).join(', ') || 'nothing measured yet'}.`,
    `Can grow: ${explanation.grows ? name(explanation.grows) : 'nothing stands out'}.`,
    `Not known yet: ${explanation.unknown.map(name).join(', ') || 'nothing'}.`,
  ])
  show(
    'top',
    matches.slice(0, 10).map((one) => {
      const profile = profiles.find((candidate) => candidate.id === one.profile)
      return `${profile?.title.nl} (${profile?.title.en ?? ''}): ${one.score.toFixed(3)}`
    }),
  )
}

/** The paver as the catalogue's example of work. */
async function paverProfile(session: Session): Promise<string> {
  const profiles = await session.jobProfiles()
  return profiles.find(({ kind, occupation }) => kind === 'occupation' && occupation === paver)?.id ?? ''
}

function show(name: string, lines: readonly string[]): void {
  const list = document.querySelector(`[data-list="${name}"]`)
  list?.replaceChildren(
    ...lines.map((line) => Object.assign(document.createElement('li'), { textContent: line })),
  )
}

const { endpoint = '', key = '' } = (document.querySelector('main') as HTMLElement).dataset
tour(endpoint, key).then(
  () => document.body.setAttribute('data-ready', ''),
  (error: Error) => show('place', [`The tour could not go on: ${error.message}`]),
)
