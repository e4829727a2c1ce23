import type { Sector } from '@skillprint/scoring-worker/match'
import { commonNl } from '../i18n/common.ts'
import { plural } from '../i18n/format.ts'
import type { Packs } from '../i18n/language.ts'
import { type MatchesStrings, matchesNl } from '../matches/strings.ts'
import type { DraftSkill, Fault, Field } from './draft.ts'

/** Dutch texts of the employer's builder, reading level B1. */
export const jobProfileNl = {
  ...commonNl,
  /** The preview speaks to the job seeker, in the job seeker's words. */
  preview: matchesNl as MatchesStrings,
  start: {
    title: 'Maak een baanprofiel',
    lead: 'Kies een beroep dat lijkt op uw baan. We vullen de vaardigheden vast in. Het kost u vijf minuten.',
    search: 'Zoek een beroep',
    searchHint: 'Bijvoorbeeld: stratenmaker of kok.',
    none: 'We vinden geen beroep met deze naam. Probeer een ander woord.',
    found: (count: number) => plural('nl', count, { one: 'beroep', other: 'beroepen' }),
    missing: 'Er zijn nu geen beroepen om uit te kiezen. Probeer het later opnieuw.',
  },
  sectors: {
    care: 'Zorg',
    technology: 'Techniek',
    construction: 'Bouw',
    logistics: 'Logistiek',
    hospitality: 'Horeca',
    office: 'Kantoor',
    green: 'Groen',
    retail: 'Winkel',
    education: 'Onderwijs',
    other: 'Overig',
  } as Record<Sector, string>,
  form: {
    title: 'Uw baanprofiel',
    back: 'Kies een ander beroep',
    about: 'Over de baan',
    jobTitle: 'Naam van de baan',
    organisation: 'Naam van uw organisatie',
    contact: 'Contact voor de werkzoekende',
    contactHint: 'Bijvoorbeeld een naam en een telefoonnummer.',
    skills: 'Wat moet iemand kunnen?',
    skillsHint: 'Kies alleen wat echt nodig is, met een hoogste aantal van:',
    count: 'Gekozen:',
    level: 'Niveau',
    relevance: 'Hoe belangrijk?',
    minimum: 'Harde ondergrens',
    minimumHint: 'Onder dit niveau kan het werk niet goed of niet veilig.',
    minimumLevel: 'Niet lager dan',
    fitting: 'Mensen die passen:',
    outOf: 'van',
    fittingElsewhere: 'Uit een andere sector:',
    madeUp: 'Deze mensen zijn nagebootst met de beroepen in de lijst. Het zijn geen echte kandidaten.',
    costs: 'Mensen die alleen door deze eis afvallen:',
    costsElsewhere: 'Daarvan uit een andere sector:',
    remove: 'Haal weg',
    add: 'Voeg een vaardigheid toe',
    addChoose: 'Kies een vaardigheid',
    fromFigures: 'Ingevuld op basis van O*NET',
    yours: 'Door u aangepast',
    conditions: 'Voorwaarden',
    hours: 'Uren per week',
    from: 'Van',
    to: 'Tot',
    place: 'Plaats',
    placeHint: 'Kies een plaats uit de lijst.',
    salary: 'Salaris per maand in euro',
    salaryHint: 'Bruto, bij voltijd. Vacatures met salaris worden vaker bekeken.',
    licence: 'Wettelijke eis',
    licenceHint: 'Bijvoorbeeld een rijbewijs B of een VCA-diploma.',
    day: 'Hoe ziet een gewone dag eruit?',
    dayHint: 'Schrijf korte zinnen. Iemand die weinig leest, moet het begrijpen.',
    optional: 'mag leeg blijven',
    preview: 'Zo ziet een werkzoekende het',
    publish: 'Zet online',
    publishing: 'We zetten uw baanprofiel online.',
    waiting: 'We wachten op toestemming van uw eigen website.',
    nothingKept: 'We bewaren uw concept niet. Sluit u de pagina, dan is het weg.',
    order: 'Dit profiel bepaalt alleen de volgorde. Niemand wordt verborgen.',
  },
  levels: [
    'Niet nodig',
    'Een klein beetje',
    'Eenvoudig',
    'Gewoon',
    'Goed',
    'Hoog',
    'Zeer hoog',
    'Als een expert',
  ],
  relevances: { essential: 'Onmisbaar', important: 'Belangrijk', somewhat: 'Handig' } as Record<
    DraftSkill['relevance'],
    string
  >,
  faultsTitle: 'Nog niet alles is goed ingevuld.',
  fields: {
    title: 'Naam van de baan',
    organisation: 'Naam van uw organisatie',
    skills: 'Vaardigheden',
    hours: 'Uren',
    place: 'Plaats',
    salary: 'Salaris',
    contact: 'Contact',
    typicalDay: 'Gewone dag',
    licence: 'Wettelijke eis',
  } as Record<Field, string>,
  faults: {
    missing: 'Dit is nog leeg. Vul het in.',
    'too-long': 'Deze tekst is te lang. Maak hem korter.',
    'not-a-range': 'Vul twee getallen in. Het eerste is niet hoger dan het tweede.',
    'hours-limit': 'Meer dan 60 uur per week kan niet.',
    'unknown-place': 'We kennen deze plaats niet. Kies een plaats uit de lijst.',
    'too-many': 'Dit zijn te veel vaardigheden. Haal er een paar weg.',
    refused: 'De server neemt dit niet aan. Controleer dit onderdeel.',
  } as Record<Fault, string>,
  done: {
    title: 'Uw baanprofiel staat online.',
    line: 'Werkzoekenden zien het nu in hun lijst.',
    another: 'Maak nog een baanprofiel',
  },
}
/** The shape of the builder's texts. */
export type JobProfileStrings = typeof jobProfileNl
/** The builder's texts in each language. */
export const jobProfilePacks: Packs<JobProfileStrings> = {
  nl: jobProfileNl,
  others: { en: async () => (await import('./strings.en.ts')).jobProfileEn },
}
