/**
 * The library as pages load it, with a clock as fast as the machine and a scripted player. For the end-to-end tests; nothing of this
 * stands in the bundle that pages load.
 */
import { browserClock } from '@skillprint/engine'
import { decodeChunk, type RunRecord } from '@skillprint/engine/record'
import { fastClock, playByScript, type StageView } from '@skillprint/engine/testing'
import { useClock, useRenderers, watchChunks } from '@skillprint/sdk/testing'
import '@skillprint/widgets/script'
import { type Known, scripts } from './scripts.ts'

let letGo = (): void => {}
let clock = fastClock({ step: 25 })
useClock(clock)
useRenderers(['canvas'])

const known: { -readonly [K in keyof Known]: Known[K] } = { game: '', index: -1, trial: null }
watchChunks(({ bytes, runId, firstSeq, count }) => {
  try {
    // Outlives the page, for tests that look at what of it was found again.
    localStorage.setItem('skillprint-cut', JSON.stringify({ runId, firstSeq, cut: firstSeq + count }))
  } catch {
    // A frame without an origin has no storage to look into afterwards.
  }
  const decoded = decodeChunk(bytes)
  if (decoded.ok) for (const record of decoded.records) learn(record)
})

function learn(record: RunRecord): void {
  if (record.type === 'run-started') known.game = record.game
  else if (record.type === 'trial-started') Object.assign(known, { index: record.index, trial: record.trial })
  else if (record.type === 'response' || record.type === 'trial-voided') known.trial = null
}

Object.assign(globalThis, {
  skillprintScript: {
    /** From now on games run at the speed of the real world. */
    realTime(): void {
      clock = browserClock as typeof clock
      useClock(clock)
    },
    /** Lets go of whatever is being played. */
    stop: (): void => letGo(),
    /** Plays whatever stands on the stage of this element, with a `rest` (ms) after each press; gives a function that stops. */
    start(host: HTMLElement, input: 'pointer' | 'keyboard', rest = 0): () => void {
      letGo()
      let restsUntil = 0
      const decide = (view: StageView): string | null | undefined => {
        if (view.t < restsUntil) return null
        const id = (scripts[known.game] ?? scripts.any)?.(view, known)
        if (id) restsUntil = view.t + rest
        return id
      }
      letGo = playByScript(host.shadowRoot ?? host, decide, { clock, input })
      return letGo
    },
  },
})
