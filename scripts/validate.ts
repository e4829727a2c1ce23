/**
 * `npm run validate`: every published figure that the project is checked against, as a Markdown table; JSON on the last line. Needs SKILLPRINT_DATA.
 * `npm run validate -- simulation [people]`: what simulated players show; needs no data.
 * `npm run validate -- validity [people]`: which flags honest play raises, and what attacks come to; needs no data.
 */
import { examplesWithoutCall, validate } from '@skillprint/scoring-worker/validation'
import { validateSimulation } from './validate-simulation.ts'
import { validateValidity } from './validate-validity.ts'

const [what, people] = process.argv.slice(2)
if (what === 'simulation') process.exit((await validateSimulation(Number(people ?? 2000))) ? 0 : 1)
if (what === 'validity') process.exit((await validateValidity(Number(people ?? 400))) ? 0 : 1)
if (what !== undefined) {
  console.error(`validate: got ${JSON.stringify(what)}, expected nothing, "simulation" or "validity"`)
  process.exit(2)
}
if (!process.env.SKILLPRINT_DATA) {
  console.error('validate: SKILLPRINT_DATA is not set, expected the folder with the published figures')
  process.exit(2)
}
const rows = validate()
if (rows.length === 0) {
  console.error(`validate: ${process.env.SKILLPRINT_DATA} holds none of the published figures`)
  process.exit(2)
}
const digits = (value: number): string => (value === 0 ? '0' : value.toExponential(1))
console.log('| figure | source | compared | refused | largest difference | tolerance | holds |')
console.log('| --- | --- | --: | --: | --: | --: | --- |')
for (const { name, source, compared, refused, largestDifference, tolerance, holds } of rows)
  console.log(
    `| ${name} | ${source} | ${compared} | ${refused} | ${digits(largestDifference)} | ${digits(tolerance)} | ${holds ? 'yes' : '**no**'} |`,
  )
console.log(`\nWorked examples that this project has no call for: ${examplesWithoutCall().join(', ')}.`)
const failed = rows.filter(({ holds }) => !holds)
console.log(
  JSON.stringify({
    checks: rows.length,
    compared: rows.reduce((sum, { compared }) => sum + compared, 0),
    leftOut: examplesWithoutCall(),
    failed: failed.map(({ name }) => name),
  }),
)
process.exit(failed.length > 0 ? 1 : 0)
