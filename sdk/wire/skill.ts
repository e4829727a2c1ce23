import Type from 'typebox'
import { Id } from './texts.ts'

export const Skill = Type.Object(
  {
    id: Id,
    uri: Type.String(),
    name: Type.Object({ nl: Type.String(), en: Type.String() }),
    /** A2 sentence in the first person, Dutch and English. */
    sentence: Type.Object({ nl: Type.String(), en: Type.String() }),
    group: Type.String(),
    known: Type.Union([
      Type.Literal('game'),
      Type.Literal('scenario'),
      Type.Literal('statement'),
      Type.Literal('practice'),
      Type.Literal('left-out'),
    ]),
    esco: Type.Optional(Type.String()),
    onet: Type.Optional(Type.String()),
  },
  { additionalProperties: false },
)
export type Skill = Type.Static<typeof Skill>
export const SkillList = Type.Object(
  { items: Type.Array(Skill), version: Type.String() },
  { additionalProperties: false },
)
