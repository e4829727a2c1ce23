export { newKey } from './auth/keys.ts'
export {
  catalogueAttribution,
  catalogueVersion,
  exampleProfile,
  readCatalogue,
} from './catalogue/catalogue.ts'
export { createEndpoint, type Endpoint, type EndpointOptions } from './endpoint.ts'
export { type Contact, openapiDocument } from './openapi/document.ts'
export { auditFault } from './store/audit.ts'
export { openStore, type Store } from './store/open.ts'
export { type LiveKey, listKeys, revokeKey, rotateKey, setRetention } from './store/partner-keys.ts'
export { type PartnerSeed, savePartner } from './store/partners.ts'
export { applyRetention } from './store/retention.ts'
