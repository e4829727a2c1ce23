/** The page of the durability bench: says what it finds of the visits before, then plays on in real time until the browser is killed. */

import { decodeChunk } from '@skillprint/engine/record'
import { findDeep, playByScript } from '@skillprint/engine/testing'
import { createSession } from '@skillprint/sdk'
import { useDeviceCheck, useRenderers, watchChunks } from '@skillprint/sdk/testing'
import { scripts } from '../../../examples/fast-play/scripts.ts'

/** What a visit finds of one run. */
export interface FoundRun {
  readonly runId: string
  /** Sequence number after the last record of the unbroken beginning. */
  readonly upTo: number
  readonly chunks: number
  /** A chunk that is damaged, missing, or does not carry the hash of the one before. */
  readonly broken: boolean
}

interface Exported {
  readonly runs: readonly {
    readonly runId: string
    readonly chunks: readonly {
      readonly firstSeq: number
      readonly count?: number
      readonly hash?: string
      readonly prevHash?: string
    }[]
  }[]
}

const tell = (path: string, body: unknown): void => {
  fetch(path, { method: 'POST', body: JSON.stringify(body) }).catch(() => undefined)
}

const game = 'sorting-belt'
const session = await createSession({ key: 'pk_durability' })
const { runs } = (await session.export()) as Exported
tell('/found', {
  problem: session.problem?.code ?? null,
  agreed: session.consent.keep,
  runs: runs.map(({ runId, chunks }): FoundRun => {
    let upTo = 0
    let before: string | undefined
    let broken = false
    for (const { firstSeq, count, hash, prevHash } of chunks) {
      if (count === undefined || firstSeq !== upTo || (before !== undefined && prevHash !== before))
        broken = true
      if (broken) break
      upTo += count ?? 0
      before = hash
    }
    return { runId, upTo, chunks: chunks.length, broken }
  }),
})

await session.setConsent({ play: true, keep: true })
useRenderers(['canvas'])
useDeviceCheck(async () => ({ frameInterval: 1000 / 60, late: 0, longest: 17, pointer: 'fine', fit: true }))
const known: { game: string; index: number; trial: unknown } = { game, index: -1, trial: null }
let runId = ''
watchChunks((chunk) => {
  runId = chunk.runId
  tell('/cut', { runId, upTo: chunk.firstSeq + chunk.count, bytes: chunk.bytes.length })
  const decoded = decodeChunk(chunk.bytes)
  if (!decoded.ok) return
  for (const record of decoded.records)
    if (record.type === 'trial-started') Object.assign(known, { index: record.index, trial: record.trial })
    else if (record.type === 'response' || record.type === 'trial-voided') known.trial = null
})
const host = document.createElement('div')
host.style.cssText = 'width:360px;height:640px'
document.body.append(host)

/** Frames and moves are recorded while there is something to press; tells when that begins and ends. */
let recording = false
const watch = (): void => {
  const now = findDeep(host, '[data-target]').length > 0
  if (now !== recording) tell('/recording', now)
  recording = now
  requestAnimationFrame(watch)
}
watch()

for (;;) {
  const playing = await session.play(game, host)
  session.addEventListener('saved', () => tell('/saved', { runId, upTo: playing.savedUpTo }))
  const stop = playByScript(host, (view) => (scripts[game] ?? scripts.any)?.(view, known))
  // A mouse that never rests, so that there is a path to keep.
  const moving = setInterval(() => {
    const t = performance.now()
    findDeep(host, 'canvas')[0]?.dispatchEvent(
      new PointerEvent('pointermove', {
        bubbles: true,
        composed: true,
        clientX: 180 + 150 * Math.sin(t / 300),
        clientY: 320 + 200 * Math.cos(t / 470),
        pointerType: 'mouse',
      }),
    )
  }, 8)
  await playing.ended
  clearInterval(moving)
  stop()
}
