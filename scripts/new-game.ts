/** `npm run new:game -- <id>`: writes a small complete game that passes the tests, and the three lines that make it known. */
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const template = fileURLToPath(new URL('./new-game/template', import.meta.url))

/** Writes `games/<id>/` and one line each in games/entries.ts, games/evidence.ts and scoring-worker/skills/loadings.ts below `root`. Throws before it writes anything. */
export function newGame(root: string, id: string): readonly string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Error(`new:game: got ${JSON.stringify(id)}, expected kebab-case, like "night-shift"`)
  const folder = join(root, 'games', id)
  if (existsSync(folder)) throw new Error(`new:game: games/${id} is there already`)
  const edits = [
    insert(root, 'games/entries.ts', null, `export * as '${id}' from './${id}/index.ts'`),
    insert(root, 'games/evidence.ts', null, `export { evidence as '${id}' } from './${id}/evidence.ts'`),
    insert(
      root,
      'scoring-worker/skills/loadings.ts',
      'export const gameLoadings',
      `  '${id}': { versions: [1], measures: { efficiency } },`,
    ),
  ]
  cpSync(template, folder, { recursive: true })
  for (const file of readdirSync(folder)) {
    const path = join(folder, file)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('new-game', id))
  }
  for (const { file, text } of edits) writeFileSync(join(root, file), text)
  return edits.map(({ file }) => file)
}

/** A file's text with one line more: after the line that begins with `after`, or at the end. */
function insert(
  root: string,
  file: string,
  after: string | null,
  line: string,
): { file: string; text: string } {
  const text = readFileSync(join(root, file), 'utf8')
  if (after === null) return { file, text: `${text.trimEnd()}\n${line}\n` }
  const at = text.indexOf(`\n${after}`)
  if (at < 0)
    throw new Error(
      `new:game: ${file} has no line beginning with ${JSON.stringify(after)}, expected the list of games`,
    )
  const end = text.indexOf('\n', at + 1)
  return { file, text: `${text.slice(0, end + 1)}${line}\n${text.slice(end + 1)}` }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const id = process.argv[2] ?? ''
    const files = newGame(process.cwd(), id)
    console.log(
      `Wrote games/${id}/ and one line each in ${files.join(', ')}.\nSee it: npm start. Check it: npm test.`,
    )
  } catch (error) {
    console.error((error as Error).message)
    process.exit(2)
  }
}
