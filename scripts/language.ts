/**
 * `npm run language -- <CompetentNL file.ttl>`: says what a newer list of CompetentNL would change in our skill language: what came, what went, what has
 * another name. Ends with 1 when anything did. Nothing is written: sentences, anchors and evidence of a new skill are written by people.
 */
import { readFileSync } from 'node:fs'
import { compareLanguage, readCompetentNl } from '@skillprint/scoring-worker/importers'
import { vocabulary, vocabularyVersion } from '@skillprint/scoring-worker/skills'

try {
  const [file] = process.argv.slice(2)
  if (!file) throw new Error('Expected: npm run language -- <file of CompetentNL in Turtle or N-Triples>')
  const { added, deprecated, renamed } = compareLanguage(
    readCompetentNl(readFileSync(file, 'utf8')),
    vocabulary,
  )
  console.log(`Compared with ${vocabularyVersion}, ${vocabulary.length} skills.`)
  for (const { id, name } of added) console.log(`new         ${id}  ${name.nl}`)
  for (const { id, replacedBy } of deprecated)
    console.log(`gone        ${id}  ${replacedBy ? `now ${replacedBy}` : 'nothing in its place'}`)
  for (const { id, from, to } of renamed) console.log(`renamed     ${id}  ${from} → ${to}`)
  if (added.length + deprecated.length + renamed.length > 0) process.exitCode = 1
  else console.log('Nothing changed.')
} catch (error) {
  console.error((error as Error).message)
  process.exitCode = 2
}
