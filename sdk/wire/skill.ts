import Type from 'typebox'
import { Id, List, Words } from './texts.ts'

export const Skill = Type.Object(
  {
    id: Id,
    uri: Words(400),
    name: Type.Object({ nl: Words(400), en: Words(400) }),
    /** A2 sentence in the first person, Dutch and English. */
    sentence: Type.Object({ nl: Words(400), en: Words(400) }),
    group: Words(200),
    known: Type.Union([
      Type.Literal('game'),
      Type.Literal('scenario'),
      Type.Literal('statement'),
      Type.Literal('practice'),
      Type.Literal('left-out'),
    ]),
    esco: Type.Optional(Words(400)),
    onet: Type.Optional(Words(400)),
    /** True when a later list dropped it: what was made with it still reads, nothing new may ask it. */
    deprecated: Type.Boolean(),
    replacedBy: Type.Optional(Id),
    /** Its name in Turkish, Arabic, Polish and Ukrainian. */
    otherNames: Type.Optional(
      Type.Object({ tr: Words(400), ar: Words(400), pl: Words(400), uk: Words(400) }),
    ),
    /** What it is, at reading level B1. */
    definition: Type.Optional(Type.Object({ nl: Words(400), en: Words(400) })),
    /** What somebody does at each level, 0 to 7. */
    anchors: Type.Optional(Type.Object({ nl: List(Words(400), 8), en: List(Words(400), 8) })),
  },
  { additionalProperties: false },
)
export type Skill = Type.Static<typeof Skill>
export const SkillList = Type.Object(
  { items: List(Skill, 400), version: Words(200) },
  { additionalProperties: false },
)
export type SkillList = Type.Static<typeof SkillList>
