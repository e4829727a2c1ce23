/** Prints the endpoint's OpenAPI 3.1 document: `npm run --silent openapi`. */
import { createEndpoint, openapiDocument } from '@skillprint/endpoint'

const endpoint = createEndpoint({ dataDir: null })
await endpoint.app.ready()
console.log(JSON.stringify(openapiDocument(endpoint.app), null, 2))
await endpoint.close()
