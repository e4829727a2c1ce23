import type { JobProfileResource, Occupation } from '@skillprint/sdk/wire'
import type { Authentication } from './auth/authenticate.ts'
import type { Pseudonyms } from './auth/pseudonyms.ts'
import type { Vault } from './auth/vault.ts'
import type { Downloads } from './downloads/downloads.ts'
import type { Snapshot } from './snapshot/snapshot.ts'
import type { Database } from './store/database.ts'
import type { Erasures } from './store/erasures.ts'
import type { Reads } from './store/replicas.ts'

/** What every route works with. */
export interface Context extends Authentication {
  readonly database: Database
  /** Where reads that may come from a replica go. */
  readonly reads: Reads
  /** What readiness asks beside the database. */
  readonly standing: { readonly stopping: boolean }
  /** Everybody visible, held by this node. */
  readonly snapshot: Snapshot
  /** Whole downloads of job profiles, held by this node. */
  readonly downloads: Downloads
  /** What people took back, listed outside the database. */
  readonly erasures: Erasures
  readonly pseudonyms: Pseudonyms
  readonly vault: Vault
  readonly occupations: readonly Occupation[]
  readonly examples: readonly JobProfileResource[]
  /** Changes when the catalogue or the form of the answers does; part of every cursor. */
  readonly version: string
}
