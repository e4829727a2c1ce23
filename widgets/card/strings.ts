import type { Band, Construct, SkillEvidence } from '@skillprint/scoring-worker/skills'
import { commonNl } from '../i18n/common.ts'
import type { Packs } from '../i18n/language.ts'

/** Dutch texts of the card, reading level A2. */
export const cardNl = {
  ...commonNl,
  title: 'Mijn kaart',
  lead: 'Dit heb je laten zien in de spellen.',
  empty: {
    title: 'Je kaart is nog leeg.',
    lines: ['Speel één spel. Dan staat hier wat je kunt.', 'Een spel duurt een paar minuten.'],
  },
  strengths: 'Dit kan jij goed',
  strengthsSoFar: 'Hier ben je het sterkst in',
  groups: 'Alles wat we weten',
  groupNames: {
    core: 'Taal, rekenen en computer',
    thinking: 'Denken',
    'self-management': 'Zelf werken',
    social: 'Werken met mensen',
    physical: 'Werken met je handen',
    life: 'In het leven',
    other: 'Andere dingen',
  } as Record<string, string>,
  unknownTitle: 'Dit weten we nog niet',
  unknownLine: 'Dat zegt niets over jou. Speel meer spellen.',
  states: {
    measured: 'Dit hebben we gemeten.',
    indication: 'We zijn nog niet zeker.',
    unknown: 'Dit weten we nog niet.',
  },
  bands: { growing: 'in groei', basic: 'goed op weg', good: 'sterk', strong: 'heel sterk' } as Record<
    Band,
    string
  >,
  or: 'of',
  why: 'Hoe weten we dat?',
  evidence: {
    game: 'Je speelde:',
    statement: 'Dit heb je zelf verteld.',
    coach: 'Dit zegt je coach.',
    certificate: 'Dit staat in je bewijs.',
  } as Record<SkillEvidence['source'], string>,
  kinds: {
    reasoning: 'Het spel keek hoe je nadenkt.',
    'working-memory': 'Het spel keek wat je onthoudt.',
    efficiency: 'Het spel keek hoe vlot je kiest.',
    speed: 'Het spel keek hoe snel je reageert.',
    caution: 'Het spel keek hoe rustig je kiest.',
    stopping: 'Het spel keek hoe goed je stopt.',
    'sustained-attention': 'Het spel keek hoe lang je oplet.',
    planning: 'Het spel keek hoe je een plan maakt.',
    spatial: 'Het spel keek hoe je vormen ziet.',
    motor: 'Het spel keek hoe je je handen gebruikt.',
    'social-judgement': 'Het spel keek hoe je met mensen praat.',
  } as Record<string, string>,
  stars: {
    3: 'Dit zegt veel.',
    2: 'Dit zegt iets, samen met andere spellen.',
    1: 'Dit is alleen een kleine hint.',
  } as Record<1 | 2 | 3, string>,
  keys: {
    authors: 'Sleutel van de makers. Nog niet beoordeeld door experts.',
    experts: 'Experts hebben de antwoorden beoordeeld.',
    consensus: 'Veel mensen hebben de antwoorden beoordeeld.',
  },
  /** Above what goes reliably better than on the first day. */
  grown: 'Dit gaat beter dan de eerste keer',
  grownNames: {
    reasoning: 'Regels vinden',
    'working-memory': 'Dingen onthouden',
    efficiency: 'Snel goed kiezen',
    speed: 'Snel reageren',
    caution: 'Rustig kiezen',
    stopping: 'Op tijd stoppen',
    'sustained-attention': 'Lang goed opletten',
    planning: 'Vooruit plannen',
    spatial: 'Vormen draaien in je hoofd',
    motor: 'Precies werken met je handen',
    'social-judgement': 'Omgaan met mensen',
  } as Record<Construct, string>,
  /** After the title of a game that counts nowhere. */
  forFun: 'Dit is voor plezier, en om over te praten. Het telt niet mee.',
  compared: 'We vergelijken met:',
  /** Groups people are compared with, by the id of the norms. */
  norms: { 'sro-2016-pilot': 'ongeveer 520 volwassenen uit Amerika, in 2016' } as Record<string, string>,
  pilot: 'Dit is een proefnorm. Die kan nog veranderen.',
  left: 'Een spel telt niet mee. Speel het nog een keer.',
  leftOut: 'Een spel telt niet mee. Dat zegt niets over jou.',
  told: {
    title: 'Dit kan ik ook',
    lead: 'Kun je nog meer? Vertel het. Het komt op je kaart.',
    add: 'Vertel wat je nog meer kunt',
    remove: 'Haal weg',
  },
  print: 'Print mijn kaart',
  export: 'Bewaar als bestand',
  remove: 'Wis alles',
  removeTitle: 'Wil je alles wissen?',
  removeBody: 'Je kaart, je spellen en je keuzes zijn dan weg.',
  removeYes: 'Ja, wis alles',
  removed: 'Alles is gewist.',
  paper: {
    title: 'Dit kan ik',
    name: 'Naam:',
    sure: 'Gemeten',
    unsure: 'Nog niet zeker',
    made: 'Gemaakt op',
    foot: 'Ik speelde spellen over werk. Deze kaart laat zien wat ik kan.',
    also: 'Dit kan ik ook',
    told: 'zelf verteld',
  },
}
/** The shape of the card's texts. */
export type CardStrings = typeof cardNl
/** The card's texts in each language. */
export const cardPacks: Packs<CardStrings> = {
  nl: cardNl,
  others: { en: async () => (await import('./strings.en.ts')).cardEn },
}
