import type { Skill } from '@skillprint/sdk/wire'

const rows: readonly (readonly [string, string, string, string, string, string])[] = [
  [
    '8500CACF46',
    'T4',
    'Actief luisteren',
    'Active listening',
    'Ik luister goed naar anderen.',
    'I listen well to other people.',
  ],
  [
    '717E511A75',
    'T2',
    'Inductief logisch redeneren',
    'Inductive reasoning',
    'Ik zie de regel achter iets.',
    'I see the rule behind things.',
  ],
  [
    '1F27972B01',
    'T3',
    'Langdurig concentreren',
    'Long concentration',
    'Ik kan lang opletten.',
    'I can pay attention for a long time.',
  ],
  [
    'B620732163',
    'T4',
    'Aandacht en begrip tonen',
    'Showing empathy',
    'Ik voel aan hoe het met iemand gaat.',
    'I notice how somebody feels.',
  ],
  ['73CE64DACE', 'T3', 'Zorgvuldig werken', 'Working carefully', 'Ik werk precies.', 'I work precisely.'],
  [
    'E033DC4809',
    'T2',
    'Deductief logisch redeneren',
    'Deductive reasoning',
    'Ik gebruik regels om een antwoord te vinden.',
    'I use rules to find an answer.',
  ],
  [
    '53E033E58A',
    'T2',
    'Problemen oplossen',
    'Solving problems',
    'Ik zoek een oplossing.',
    'I look for a solution.',
  ],
  [
    '1D54A21B60',
    'T4',
    'Samenwerken',
    'Working together',
    'Ik werk goed samen.',
    'I work well with other people.',
  ],
  [
    '4DDDBC0121',
    'T3',
    'Stressbestendig',
    'Coping with stress',
    'Ik blijf rustig als het druk is.',
    'I stay calm when it is busy.',
  ],
  [
    '5D96B8A9BF',
    'T2',
    'Kwaliteit controleren',
    'Quality control',
    'Ik haal fouten eruit.',
    'I find mistakes.',
  ],
  ['E66E6D3B86', 'T5', 'Handvaardigheid', 'Manual dexterity', 'Ik ben handig.', 'I am good with my hands.'],
  [
    '072570C444',
    'T5',
    'Gereedschappen en apparaten gebruiken',
    'Using tools and equipment',
    'Ik kan met gereedschap werken.',
    'I can work with tools.',
  ],
  ['0EBFAD3C80', 'T1', 'Meten', 'Measuring', 'Ik kan precies meten.', 'I can measure precisely.'],
  ['D8863A73CA', 'T2', 'Plannen', 'Planning', 'Ik maak een plan.', 'I make a plan.'],
]

const levels = [0, 1, 2, 3, 4, 5, 6, 7]

/** A few skills of the language, real ids and names, for tests and pictures of the widgets. */
export const someSkills: readonly Skill[] = rows.map(([id, group, nl, en, sentence, english]) => ({
  id,
  uri: `https://linkeddata.competentnl.nl/id/humancapability/${id}`,
  name: { nl, en },
  sentence: { nl: sentence, en: english },
  group,
  known: 'game',
  deprecated: false,
  anchors: {
    nl: levels.map((level) => `Je doet dit op niveau ${level}.`),
    en: levels.map((level) => `You do this at level ${level}.`),
  },
}))
