import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newGame } from './new-game.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const rooms = ['engine', 'games', 'scoring-worker']
const touched = ['games/entries.ts', 'games/evidence.ts', 'scoring-worker/skills/loadings.ts']
let copy = ''

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'skillprint-new-game-'))
  for (const entry of [...rooms, 'package.json', 'tsconfig.json'])
    cpSync(join(root, entry), join(copy, entry), {
      recursive: true,
      filter: (path) => !/node_modules|\/dist(\/|$)/.test(path),
    })
  mkdirSync(join(copy, 'node_modules/@skillprint'), { recursive: true })
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '@skillprint' && name !== '.package-lock.json')
      symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name))
  for (const room of rooms) symlinkSync(join(copy, room), join(copy, 'node_modules/@skillprint', room))
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('a new game', () => {
  test('touches its own folder and three lines', () => {
    const before = touched.map((file) => readFileSync(join(copy, file), 'utf8').split('\n'))
    expect(newGame(copy, 'night-shift')).toEqual(touched)
    touched.forEach((file, i) => {
      const after = readFileSync(join(copy, file), 'utf8').split('\n')
      const added = after.filter((line) => line.includes('night-shift'))
      expect(added).toHaveLength(1)
      expect(after.filter((line) => !line.includes('night-shift'))).toEqual(before[i])
    })
  })

  test('has sound types', () => {
    execFileSync('npx', ['tsc', '-p', copy], { cwd: copy, encoding: 'utf8', stdio: 'pipe' })
  })

  test('is played from start to finish and scored', () => {
    const program = `
      import { simulate } from '@skillprint/engine'
      import { games } from '@skillprint/games'
      import { score } from '@skillprint/scoring-worker/scorer'
      const game = await games['night-shift']()
      const { chunks, trials } = simulate(game, { ability: 1 }, { seed: 'new', choose: () => ({ item: undefined, theta: 0, se: 1 }) })
      console.log(JSON.stringify({ trials: trials.length, games: score(chunks.map(({ bytes }) => bytes)).games }))`
    const out = execFileSync(
      process.execPath,
      ['--conditions=@skillprint/source', '--import', 'tsx', '--input-type=module', '--eval', program],
      { cwd: copy, encoding: 'utf8' },
    )
    const played = JSON.parse(out)
    expect(played.trials).toBe(40)
    expect(played.games).toMatchObject([
      { game: 'night-shift', valid: true, measures: [{ name: 'efficiency', value: expect.any(Number) }] },
    ])
  })

  test('is refused under a name that is taken or malformed, and nothing is written', () => {
    const before = touched.map((file) => readFileSync(join(copy, file), 'utf8'))
    expect(() => newGame(copy, 'night-shift')).toThrow('is there already')
    expect(() => newGame(copy, 'Night Shift')).toThrow('expected kebab-case')
    expect(touched.map((file) => readFileSync(join(copy, file), 'utf8'))).toEqual(before)
  })
})
