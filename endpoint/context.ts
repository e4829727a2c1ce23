import type { PGlite } from '@electric-sql/pglite'
import type { JobProfileResource, Occupation } from '@skillprint/sdk/wire'
import type { Authentication } from './auth/authenticate.ts'

/** What every route works with. */
export interface Context extends Authentication {
  readonly database: PGlite
  readonly occupations: readonly Occupation[]
  readonly examples: readonly JobProfileResource[]
  /** Changes when the catalogue or the form of the answers does; part of every cursor. */
  readonly version: string
}
