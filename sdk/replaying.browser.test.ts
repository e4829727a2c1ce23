import { fastClock, findDeep, playByScript } from '@skillprint/engine/testing'
import { afterEach, expect, test } from 'vitest'
import { fromCsv, fromJsonLines } from './export/index.ts'
import { playClock } from './play-clock.ts'
import { createSession } from './session.ts'
import { simulatedSession } from './testing/index.ts'

const usual = { ...playClock }
afterEach(() => {
  Object.assign(playClock, usual)
})

const host = document.createElement('div')
host.style.setProperty('width', '360px')
host.style.setProperty('height', '640px')

test('what was just played can be looked at again, and taken along as files', {
  timeout: 120_000,
}, async () => {
  document.body.append(host)
  const clock = fastClock({ step: 1000 / 30 })
  Object.assign(playClock, { current: clock, renderers: ['canvas'] })
  const session = await createSession({ storage: 'memory', locale: 'nl' })
  await session.setConsent({ play: true })
  const playing = await session.play('front-desk', host)
  let answers = 0
  let last = 0
  const stop = playByScript(
    host,
    ({ t, targets }) => {
      if (t - last < 400) return null
      last = t
      const answer = targets.find(({ id }) => id !== 'next' && id !== 'said' && id !== 'question')
      if (answer && ++answers > 3) playing.stop()
      return answer?.id ?? targets.find(({ id }) => id === 'next')?.id
    },
    { clock },
  )
  const { runId } = await playing.ended
  stop()
  const runs = await session.runs()
  expect(runs).toMatchObject([{ runId, game: 'front-desk', title: 'Aan de balie', ended: 'stopped' }])

  const again = await session.replay(runId, host)
  expect(again.mode).toBe('picture')
  expect(again.state.of).toBeGreaterThanOrEqual(3)
  await expect.poll(() => again.state.seeking, { timeout: 60_000 }).toBe(false)
  expect(findDeep(host, '[data-target]').length).toBeGreaterThan(0)
  again.close()
  expect(host.childNodes.length).toBe(0)
  await expect(session.replay('no-such-run', host)).rejects.toThrow(`expected one of ${runId}`)

  const csv = await session.exportFiles('csv')
  expect(csv.map(({ name }) => name)).toEqual(['front-desk.csv', 'front-desk.codebook.csv'])
  expect(fromCsv(csv[0]?.text ?? '').rows.length).toBe(again.state.of)
  const [lines] = await session.exportFiles('jsonl')
  expect(fromJsonLines(lines?.text ?? '').map((run) => run.runId)).toEqual([runId])
  const [statements] = await session.exportFiles('xapi')
  expect(JSON.parse(statements?.text ?? '')).toMatchObject([{ verb: { display: { en: 'terminated' } } }])
  session.close()
  host.remove()
})

test('a run that the computer played is a table', async () => {
  document.body.append(host)
  const session = await simulatedSession({ locale: 'nl' }, { 'sorting-belt': { ability: 0 } }, 'simulated')
  const again = await session.replay('simulated-sorting-belt', host)
  expect(again.mode).toBe('table')
  expect(findDeep(host, '.table p')[0]?.textContent).toContain('door de computer')
  expect(findDeep(host, 'tbody tr').length).toBe(again.state.of)
  again.close()
  session.close()
  host.remove()
})
