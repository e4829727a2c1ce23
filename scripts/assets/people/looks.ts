import type { PersonId } from '../../../games/world/cast.ts'
import type { Look } from './look.ts'
import { daan } from './looks/daan.ts'
import { grace } from './looks/grace.ts'
import { harjit } from './looks/harjit.ts'
import { kees } from './looks/kees.ts'
import { lena } from './looks/lena.ts'
import { noor } from './looks/noor.ts'
import { ria } from './looks/ria.ts'
import { robin } from './looks/robin.ts'
import { samira } from './looks/samira.ts'
import { wim } from './looks/wim.ts'

/** How everybody is drawn. */
export const looks: Readonly<Record<PersonId, Look>> = {
  ria,
  daan,
  samira,
  kees,
  lena,
  noor,
  harjit,
  wim,
  grace,
  robin,
}
