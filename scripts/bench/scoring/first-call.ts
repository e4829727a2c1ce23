/** Run in a process of its own: the first call of the scorer, and 50 more. Prints the times in ms as JSON. */
import { readFileSync } from 'node:fs'
import { score } from '@skillprint/scoring-worker/scorer'

const chunks = (JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as readonly string[]).map(
  (text) => new Uint8Array(Buffer.from(text, 'base64')),
)
const times: number[] = []
for (let call = 0; call < 51; call++) {
  const started = performance.now()
  score(chunks)
  times.push(performance.now() - started)
}
console.log(JSON.stringify(times))
