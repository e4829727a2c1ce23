/** `npm run schema`: writes the JSON Schema of job profiles, for who makes them with other programs. A test holds it to the schema that validates. */
import { writeFileSync } from 'node:fs'
import { jobProfileSchema } from '@skillprint/sdk/wire'

const file = new URL('../sdk/wire/job-profile.schema.json', import.meta.url)
writeFileSync(file, `${JSON.stringify(jobProfileSchema, null, 2)}\n`)
console.log('wrote sdk/wire/job-profile.schema.json')
