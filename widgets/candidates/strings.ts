import type { Candidate } from '@skillprint/sdk/wire'
import { commonNl } from '../i18n/common.ts'
import type { Packs } from '../i18n/language.ts'

type CandidateSkill = Candidate['skills'][number]

/** Dutch texts of the candidates, for employers. */
export const candidatesNl = {
  ...commonNl,
  title: 'Wie past bij deze baan?',
  lead: 'Deze mensen kozen zelf om zichtbaar te zijn. Hun naam ziet u pas als zij ja zeggen.',
  job: 'Baanprofiel',
  noJob: 'U hebt nog geen baanprofiel. Maak er eerst een.',
  nobody: 'Nu is er niemand zichtbaar. Kijk later nog eens.',
  refresh: 'Kijk of er nieuws is',
  order: {
    seed: 'De volgorde is geloot. De meting is nog een proef. Daarom zet die mensen niet op volgorde, maar geeft wel uitleg.',
    score: 'Bovenaan staat wie het best past. Dit telt mee voor de volgorde:',
    practical: 'uren, reistijd en sector',
  },
  questions: 'Vragen voor een gesprek',
  questionsWhy: 'Stel iedereen dezelfde vragen. Zo kiest u eerlijker, en beter.',
  candidate: 'Kandidaat',
  interested: 'Zei ja tegen deze baan',
  tiers: { A: 'Past goed', B: 'Past redelijk', C: 'Kan hierin groeien' } as Record<Candidate['tier'], string>,
  little: 'Nog weinig bekend',
  fits: 'Past hierbij:',
  grows: 'Kan nog groeien:',
  practical: {
    good: 'Uren, reistijd en sector passen goed.',
    fair: 'Uren, reistijd en sector passen redelijk.',
    poor: 'Uren, reistijd of sector passen minder.',
    unknown: 'Over uren en reistijd is niets bekend.',
  } as Record<Candidate['practical'], string>,
  why: 'Waarom?',
  columns: {
    skill: 'Vaardigheid',
    level: 'Gevraagd (0 tot 7)',
    fit: 'Wat we zien',
    sure: 'Hoe zeker',
    source: 'Waaruit',
    orders: 'Telt voor de volgorde',
  },
  fit: {
    meets: 'op niveau',
    near: 'bijna op niveau',
    grow: 'kan groeien',
    unknown: 'weten we nog niet',
  } as Record<CandidateSkill['fit'], string>,
  sure: { high: 'zeker', middle: 'redelijk zeker', low: 'nog niet zeker' },
  sources: {
    game: 'spel',
    statement: 'eigen woorden',
    coach: 'coach',
    certificate: 'bewijs',
  } as Record<NonNullable<CandidateSkill['sources']>[number], string>,
  orders: 'ja',
  withheld: {
    'pilot-norm': 'nee, de norm is een proef',
    'low-reliability': 'nee, nog te onzeker',
  } as Record<NonNullable<CandidateSkill['withheld']>, string>,
  unknownOrders: 'nee',
  norm: 'Vergeleken met:',
  pilot: 'Deze norm is een proef.',
  rescored: 'De score is nagerekend.',
  ask: 'Vraag een gesprek',
  form: {
    contact: 'Hoe kan deze persoon u bereiken?',
    contactHint: 'Naam, telefoon of e-mail. Dit ziet de persoon als die ja zegt.',
    note: 'Een korte boodschap (mag leeg blijven)',
    noteHint: 'Schrijf eenvoudig: wat is het werk, en waarom vraagt u deze persoon?',
    short: 'Vul in hoe u te bereiken bent.',
    send: 'Stuur de vraag',
    back: 'Terug',
  },
  states: {
    requested: 'U vroeg een gesprek. De persoon denkt erover na.',
    open: 'De persoon zei ja. Zo bereikt u die:',
    declined: 'De persoon wil nu geen gesprek.',
    withdrawn: 'Deze vraag is ingetrokken.',
  } as Record<NonNullable<Candidate['connection']>['state'], string>,
  withdraw: 'Trek mijn vraag in',
  more: 'Laat meer mensen zien',
}
/** The shape of the candidates' texts. */
export type CandidatesStrings = typeof candidatesNl
/** The candidates' texts in each language. */
export const candidatesPacks: Packs<CandidatesStrings> = {
  nl: candidatesNl,
  others: { en: async () => (await import('./strings.en.ts')).candidatesEn },
}
