export { newKey } from './auth/keys.ts'
export {
  catalogueAttribution,
  catalogueVersion,
  exampleProfile,
  readCatalogue,
} from './catalogue/catalogue.ts'
export { createEndpoint, type Endpoint, type EndpointOptions } from './endpoint.ts'
export { type Contact, openapiDocument } from './openapi/document.ts'
export { firstBySql } from './snapshot/by-sql.ts'
export { packingVersion, packShare } from './snapshot/packing.ts'
export type { Asking } from './snapshot/snapshot.ts'
export { auditFault } from './store/audit.ts'
export { backUp, eraseAgainAt, isPgDump, pgDump, pgRestore, restore } from './store/backup-file.ts'
export { openStore, type Store } from './store/open.ts'
export { type LiveKey, listKeys, revokeKey, rotateKey, setRetention } from './store/partner-keys.ts'
export { type PartnerSeed, savePartner } from './store/partners.ts'
export { applyRetention } from './store/retention.ts'
