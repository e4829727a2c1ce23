import { simulate } from '@skillprint/engine'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import { reportHash } from '@skillprint/scoring-worker/skills'
import { afterEach, expect, test, vi } from 'vitest'
import type { CalibrationSource } from './calibration.ts'
import { nothingKept } from './keeping.ts'
import { sessionOf } from './session.ts'

const report = '<h1>Calibration town 2027 n640</h1>'
const calibration = {
  schema: 1,
  id: 'town-2027',
  version: 'town 2027 n640',
  group: 'adults in a town, 2027, N=640',
  people: 640,
  report: reportHash(report),
  norms: ['stopping', 'efficiency'].map((measure) => ({
    game: 'sorting-belt',
    gameVersion: 1,
    measure,
    unit: measure === 'stopping' ? 'ms' : '1/s',
    devices: ['keyboard', 'mouse', 'touch'].map((device) => ({ device, people: 200, mean: 3, sd: 1 })),
    byAge: null,
    splitHalf: 0.9,
    retest: null,
  })),
  items: [],
}

/** A session in which the sorting belt was played once. */
async function session(source?: CalibrationSource) {
  const kept = nothingKept()
  const game = await (games['sorting-belt'] as NonNullable<(typeof games)[string]>)()
  const runId = 'one'
  const { chunks } = simulate(game, { ability: 0 }, { seed: runId, runId, choose: chooseItem })
  const startedAt = '2027-03-01T09:00:00Z'
  await kept.store.putRun({
    runId,
    game: game.id,
    gameVersion: game.version,
    seed: runId,
    startedAt,
    ended: 'completed',
  })
  for (const { firstSeq, count, bytes } of chunks)
    await kept.store.append([{ runId, firstSeq, count, bytes }], false)
  return sessionOf({ storage: 'memory', ...(source ? { calibration: source } : {}) }, kept)
}
const website = (files: Readonly<Record<string, string>>) =>
  vi.stubGlobal('fetch', async (address: URL) => {
    const file = files[address.href]
    return new Response(file ?? '', { status: file === undefined ? 404 : 200 })
  })
afterEach(() => vi.unstubAllGlobals())

test('without a calibration skillprint and export name the pilot group', async () => {
  const exported = (await (await session()).export()) as { skillprint: { norms: object } }
  expect(exported.skillprint.norms).toEqual({
    id: 'sro-2016-pilot',
    status: 'pilot',
    group: 'US adults 20–59, 2016, desktop, online panel, N≈520',
  })
})

test('a calibration at an address is read with its report; skillprint and export name it', async () => {
  website({
    'https://town.example/skills/calibration.json': JSON.stringify(calibration),
    'https://town.example/skills/report.html': report,
  })
  const opened = await session('https://town.example/skills/calibration.json')
  const norms = {
    id: 'town-2027',
    status: 'deployment',
    group: calibration.group,
    version: 'town 2027 n640',
    people: 640,
  }
  expect((await opened.skillprint())?.norms).toEqual(norms)
  expect(((await opened.export()) as { skillprint: { norms: object } }).skillprint.norms).toEqual(norms)
})

test.each<[string, CalibrationSource, string]>([
  ['whose report is another', { calibration, report: 'x' }, 'calibration refused: report'],
  ['that is not there', 'https://town.example/calibration.json', 'calibration.json answers 404'],
])('a calibration %s is refused with the reason, and nothing is compared', async (_, source, reason) => {
  website({})
  const opened = await session(source)
  await expect(opened.skillprint()).rejects.toMatchObject({
    code: 'scoring-failed',
    message: expect.stringContaining(reason),
  })
  expect(opened.problem?.code).toBe('scoring-failed')
})
