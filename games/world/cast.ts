/** What a face can show. `talk` is neutral with an open mouth, `blink` neutral with closed eyes. */
export const expressions = [
  'neutral',
  'happy',
  'worried',
  'angry',
  'sad',
  'thinking',
  'talk',
  'blink',
] as const
export type Expression = (typeof expressions)[number]

/** Somebody who lives in the town. */
export interface Person {
  readonly id: PersonId
  readonly name: string
  /** What this person does, one or two words. */
  readonly role: { readonly nl: string; readonly en: string }
  /** How this person looks, for screen readers. */
  readonly description: { readonly nl: string; readonly en: string }
  /** Texture of the bust's body. */
  readonly body: string
  /** Texture of the head per expression: same size as the body, drawn over it at the same place. */
  readonly faces: Readonly<Record<Expression, string>>
}

/** The size of a bust, and the point about which its head turns, in logical units. */
export const bust = { width: 150, height: 180, neck: { x: 75, y: 122 } } as const

/** Everybody's id. */
export const personIds = [
  'ria',
  'daan',
  'samira',
  'kees',
  'lena',
  'noor',
  'harjit',
  'wim',
  'grace',
  'robin',
] as const
export type PersonId = (typeof personIds)[number]

/** Whose busts stand in the desk atlas. For one more: add the id here and run `npm run assets`. */
export const deskCast = ['daan', 'wim', 'robin', 'lena'] as const satisfies readonly PersonId[]

/** The people of the town. */
export const cast: Readonly<Record<PersonId, Person>> = {
  ria: person('ria', 'Ria', ['bewoner', 'resident'], {
    nl: 'Een oudere vrouw met grijze krullen en een bril. Ze loopt met een stok.',
    en: 'An older woman with grey curls and glasses. She walks with a cane.',
  }),
  daan: person('daan', 'Daan', ['monteur', 'mechanic'], {
    nl: 'Een jonge man in werkkleding. Hij draagt een gehoorapparaat.',
    en: 'A young man in work clothes. He wears a hearing aid.',
  }),
  samira: person('samira', 'Samira', ['sorteerder', 'sorter'], {
    nl: 'Een vrouw met een groene hoofddoek en een geel hesje.',
    en: 'A woman with a green headscarf and a yellow vest.',
  }),
  kees: person('kees', 'Kees', ['stratenmaker', 'paver'], {
    nl: 'Een grote man met een baard, een pet en een oranje hesje.',
    en: 'A big man with a beard, a cap and an orange vest.',
  }),
  lena: person('lena', 'Lena', ['tekenaar', 'designer'], {
    nl: 'Een vrouw met rood haar en sproeten. Ze zit in een rolstoel.',
    en: 'A woman with red hair and freckles. She uses a wheelchair.',
  }),
  noor: person('noor', 'Noor', ['scholier', 'pupil'], {
    nl: 'Een tiener met zwart haar, een gele trui en een koptelefoon.',
    en: 'A teenager with black hair, a yellow hoodie and headphones.',
  }),
  harjit: person('harjit', 'Harjit', ['winkelier', 'shopkeeper'], {
    nl: 'Een man met een paarse tulband, een baard en een groen schort.',
    en: 'A man with a purple turban, a beard and a green apron.',
  }),
  wim: person('wim', 'Wim', ['bewoner', 'resident'], {
    nl: 'Een oudere man zonder haar op zijn hoofd. Hij heeft een witte snor.',
    en: 'An older man with a bald head and a white moustache.',
  }),
  grace: person('grace', 'Grace', ['verpleegkundige', 'nurse'], {
    nl: 'Een vrouw met lange vlechten en groene werkkleding.',
    en: 'A woman with long braids and green work clothes.',
  }),
  robin: person('robin', 'Robin', ['collega', 'colleague'], {
    nl: 'Een collega met kort krullend haar en een naamkaart.',
    en: 'A colleague with short curly hair and a name card.',
  }),
}

function person(
  id: PersonId,
  name: string,
  [nl, en]: readonly [string, string],
  description: Person['description'],
): Person {
  const faces = Object.fromEntries(expressions.map((expression) => [expression, `bust/${id}-${expression}`]))
  return {
    id,
    name,
    role: { nl, en },
    description,
    body: `bust/${id}`,
    faces: faces as Record<Expression, string>,
  }
}
