/** In the browser: what one event costs, in a loop over events that were made before. */
import { sampleKind } from '@skillprint/engine/record'
import { createRecorder } from '../../../engine/telemetry/recorder.ts'
import { watchInput } from '../../../engine/watch-input.ts'
import { startJsPsych, startRrweb } from './peers.ts'

export type Recording = 'nobody' | 'ours' | 'jsPsych' | 'rrweb'

/** The stage of a game as the engine builds it: events start deep in a shadow root. */
function stage(): { readonly game: HTMLElement; readonly box: HTMLElement } {
  const host = document.querySelector('#here')
  const game = document.createElement('div')
  const box = document.createElement('div')
  box.style.setProperty('height', '640px')
  game.append(box)
  ;(host?.shadowRoot ?? host?.attachShadow({ mode: 'open' }))?.replaceChildren(game)
  return { game, box }
}

let prepared: { readonly box: HTMLElement; cut(): void } | null = null

/** Makes the page record: from now on only this one listens here. */
async function prepare(who: Recording): Promise<NonNullable<typeof prepared>> {
  const { game, box } = stage()
  if (who === 'jsPsych') await startJsPsych()
  if (who === 'rrweb') startRrweb()
  if (who !== 'ours') return { box, cut: () => {} }
  const recorder = createRecorder({ runId: crypto.randomUUID(), onChunk: () => {} })
  const watch = watchInput({
    game,
    box,
    signal: new AbortController().signal,
    on: () => true,
    stamp: (event) => event.timeStamp,
    sample: recorder.sample,
    key: () => false,
  })
  return {
    box,
    // As at the end of each chunk.
    cut: () => {
      recorder.cut(performance.now())
      watch.moved()
    },
  }
}

/** µs for each of `dispatches` moves that reach the page, `coalesced` injected moves in each. */
export async function cost(who: Recording, dispatches: number, coalesced: number): Promise<number> {
  prepared ??= await prepare(who)
  const { box, cut } = prepared
  const at = (i: number) => ({ clientX: 20 + (i % 300), clientY: 100 + (i % 37) })
  const common = { bubbles: true, composed: true, cancelable: true, pointerType: 'mouse', isPrimary: true }
  const events = Array.from({ length: dispatches }, (_, i) => [
    new PointerEvent('pointermove', {
      ...common,
      ...at(i),
      coalescedEvents: Array.from(
        { length: coalesced },
        (_, j) => new PointerEvent('pointermove', { ...common, ...at(i * coalesced + j) }),
      ),
    }),
    new MouseEvent('mousemove', { bubbles: true, composed: true, cancelable: true, ...at(i) }),
  ])
  cut()
  const start = performance.now()
  for (const [pointer, mouse] of events) {
    if (pointer) box.dispatchEvent(pointer)
    if (mouse) box.dispatchEvent(mouse)
  }
  const time = performance.now() - start
  cut()
  return (time * 1000) / dispatches
}

/** µs for each event to become bytes: a quarter of a second of moves and frames as a chunk, and the same moves as jsPsych's JSON. */
export function encoding(moves: number): { readonly ours: number; readonly jsPsych: number } {
  const frames = 15
  const chunks = 100
  const recorder = createRecorder({ runId: crypto.randomUUID(), onChunk: () => {} })
  let ours = 0
  let theirs = 0
  let length = 0
  for (let n = 0; n < chunks; n++) {
    const t = 1000 + n * 250
    for (let i = 0; i < frames; i++) recorder.sample(sampleKind.frame, t + i * 16.67, 0, 0)
    const rows = []
    for (let i = 0; i < moves; i++) {
      const place = { x: Math.round(200 + 90 * Math.sin((n + i / moves) / 3)), y: 100 + ((n + i) % 300) }
      const at = t + (i * 250) / moves + ((i * 7) % 5) / 10
      recorder.sample(sampleKind.pointerMove, at, place.x * 8, place.y * 8)
      rows.push({ ...place, t: Math.round(at), event: 'mousemove' })
    }
    const start = performance.now()
    recorder.cut(t + 250)
    const middle = performance.now()
    length += JSON.stringify(rows).length
    ours += middle - start
    theirs += performance.now() - middle
  }
  if (length === 0) throw new Error('bench recorder: nothing was encoded')
  return { ours: (ours * 1000) / (chunks * (moves + frames)), jsPsych: (theirs * 1000) / (chunks * moves) }
}
