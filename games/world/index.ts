/** The town that all games share: colours, people, pictures and sounds. */
export {
  bust,
  cast,
  deskCast,
  type Expression,
  expressions,
  type Person,
  type PersonId,
  personIds,
} from './cast.ts'
export { packs } from './packs.ts'
export { palette, skins, tints } from './palette.ts'
