import { describe, expect, it } from 'vitest'
import { candidatesEn } from '../candidates/strings.en.ts'
import { candidatesNl } from '../candidates/strings.ts'
import { cardEn } from '../card/strings.en.ts'
import { cardNl } from '../card/strings.ts'
import { tellingEn } from '../card/telling/strings.en.ts'
import { tellingNl } from '../card/telling/strings.ts'
import { gamesEn } from '../games/strings.en.ts'
import { gamesNl } from '../games/strings.ts'
import { jobProfileEn } from '../job-profile/strings.en.ts'
import { jobProfileNl } from '../job-profile/strings.ts'
import { matchesEn } from '../matches/strings.en.ts'
import { matchesNl } from '../matches/strings.ts'
import { objectionEn } from '../objection/strings.en.ts'
import { objectionNl } from '../objection/strings.ts'
import { replayEn } from '../replay/strings.en.ts'
import { replayNl } from '../replay/strings.ts'
import { shareEn } from '../share/strings.en.ts'
import { shareNl } from '../share/strings.ts'
import { sentencesOf, textsOf } from '../testing/sentences.ts'
import { transferEn } from '../transfer/strings.en.ts'
import { transferNl } from '../transfer/strings.ts'

describe('texts for job seekers', () => {
  for (const [name, pack] of Object.entries({
    games: gamesNl,
    card: cardNl,
    telling: tellingNl,
    matches: matchesNl,
    replay: replayNl,
    share: shareNl,
    transfer: transferNl,
    objection: objectionNl,
  }))
    it(`of ${name} have at most 12 words in a Dutch sentence`, () => {
      const long = textsOf(pack).flatMap(([path, text]) =>
        sentencesOf(text)
          .filter((sentence) => sentence.split(/\s+/).length > 12)
          .map((sentence) => `${path}: ${sentence}`),
      )
      expect(long).toEqual([])
    })

  it('never call anybody below average and never show a percentage', () => {
    const forbidden = /gemiddeld|zwak|slecht|\blaag\b|onvoldoende|average|weak|poor|%|procent|percent/i
    const found = [
      gamesNl,
      gamesEn,
      cardNl,
      cardEn,
      tellingNl,
      tellingEn,
      matchesNl,
      matchesEn,
      replayNl,
      replayEn,
      shareNl,
      shareEn,
      transferNl,
      transferEn,
      objectionNl,
      objectionEn,
      candidatesNl,
      candidatesEn,
    ].flatMap((pack) => textsOf(pack).filter(([, text]) => forbidden.test(text)))
    expect(found).toEqual([])
  })
})

describe('every language', () => {
  const pairs = [
    [gamesNl, gamesEn],
    [cardNl, cardEn],
    [tellingNl, tellingEn],
    [matchesNl, matchesEn],
    [jobProfileNl, jobProfileEn],
    [replayNl, replayEn],
    [shareNl, shareEn],
    [transferNl, transferEn],
    [objectionNl, objectionEn],
    [candidatesNl, candidatesEn],
  ] as const
  it('has the same texts, none empty', () => {
    for (const [nl, en] of pairs) {
      expect(textsOf(en).map(([path]) => path)).toEqual(textsOf(nl).map(([path]) => path))
      expect([...textsOf(nl), ...textsOf(en)].filter(([, text]) => text.trim() === '')).toEqual([])
    }
  })
})
