import type { SdkErrorCode } from '@skillprint/sdk'

/** Texts that all elements share, Dutch at reading level A2. */
export const commonNl = {
  /** Which way the texts of this language run; the element runs the same way, whatever the page around it does. */
  direction: 'ltr' as 'ltr' | 'rtl',
  loading: 'Even geduld. We laden de pagina.',
  retry: 'Probeer opnieuw',
  cancel: 'Nee, ga terug',
  readAloud: 'Lees voor',
  stopReading: 'Stop met voorlezen',
  problems: {
    'unknown-game': 'Dit spel is er niet. Kies een ander spel.',
    'store-damaged': 'We kunnen je oude spellen niet lezen. Je kunt wel nieuwe spelen.',
    'store-lost': 'Je oude spellen zijn weg of niet heel. Jij deed niets fout.',
    'store-newer': 'Deze pagina is te oud. Laad de pagina opnieuw.',
    'store-blocked': 'Deze website is nog ergens open. Sluit de andere schermen.',
    'storage-denied': 'Je browser wil niets bewaren. Spelen kan wel.',
    'storage-full': 'Je telefoon of computer is vol. Spelen kan wel.',
    'endpoint-unreachable': 'We krijgen geen verbinding. Kijk of je internet hebt.',
    'endpoint-refused': 'De website geeft geen antwoord. Probeer het later nog een keer.',
    'profile-malformed': 'Een deel van de informatie klopt niet. Dat laten we weg.',
    'consent-needed': 'Zeg eerst ja tegen spelen. Dan kan het spel beginnen.',
    'session-busy': 'Je speelt al in een ander scherm. Sluit dat scherm eerst.',
    'scoring-failed': 'We kunnen je kaart nu niet maken. Je spel is niet weg.',
    'game-failed': 'Het spel stopt. Je hebt niets fout gedaan. Probeer het nog een keer.',
    'device-unfit': 'Je scherm is nu te traag voor dit spel. Andere spellen kunnen wel.',
    'blocked-by-policy': 'Deze website laat het spel niet toe. Vraag om hulp.',
    'code-unknown': 'Deze code klopt niet, of is al gebruikt. Maak een nieuwe code.',
    'device-in-use': 'Hier staan al spellen van iemand. Wis die eerst.',
    'transfer-too-large': 'Je hebt te veel gespeeld voor één code. Vraag om hulp.',
  } satisfies Record<SdkErrorCode, string> as Record<SdkErrorCode, string>,
  unexpected: 'Er gaat iets mis. Je hebt niets fout gedaan.',
}
/** The shape every language's common texts have. */
export type CommonStrings = typeof commonNl
