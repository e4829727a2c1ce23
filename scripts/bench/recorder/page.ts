/** In the browser: a real game on the real stage at the speed of the real world, and the peers beside it. */

import { play } from '@skillprint/engine/play'
import { decodeChunk, sampleKind } from '@skillprint/engine/record'
import { games } from '@skillprint/games'
import { cost, encoding } from './loop.ts'
import { type Place, type Stop, startJsPsych, startRrweb } from './peers.ts'

/** What one recorder kept: bytes, events of all kinds, and the places of the pointer's moves in CSS px of the page. */
export interface Kept {
  readonly bytes: number
  readonly events: number
  readonly moves: readonly Place[]
}

const chunks: Uint8Array[] = []
const host = (): HTMLElement => {
  const element = document.querySelector<HTMLElement>('#here')
  if (!element) throw new Error('bench recorder: the page has no #here')
  return element
}
const peers: Record<string, Stop> = {}

/** Starts a game; it records until the page is closed. */
async function startGame(id: string): Promise<void> {
  const game = await games[id]?.()
  if (!game) throw new Error(`bench recorder: no game ${id}`)
  await play(game, {
    host: host(),
    runId: crypto.randomUUID(),
    seed: 'recorder',
    locale: 'en',
    renderers: ['canvas'],
    choose: () => ({ item: undefined, theta: 0, se: 1 }),
    onChunk: ({ bytes }) => chunks.push(bytes),
  })
}

/** What the engine handed out since the last call; everything counts: headers, records, hashes, checksums. */
function ours(): Kept & { readonly pauses: number; readonly frames: number } {
  // The box of the stage, which `watchInput` counts from.
  const box = findDeep(host(), 'canvas')[0]?.getBoundingClientRect()
  const moves: Place[] = []
  let bytes = 0
  let events = 0
  let pauses = 0
  let frames = 0
  for (const chunk of chunks.splice(0)) {
    const decoded = decodeChunk(chunk)
    if (!decoded.ok) throw new Error(decoded.reason)
    const { records, samples } = decoded
    bytes += chunk.length
    events += records.length + samples.kind.length
    pauses += records.filter(({ type }) => type === 'pause' || type === 'trial-voided').length
    for (const [i, kind] of samples.kind.entries()) {
      if (kind === sampleKind.frame) frames++
      if (kind === sampleKind.pointerMove)
        moves.push({
          x: (samples.a[i] ?? 0) / 8 + (box?.left ?? 0),
          y: (samples.b[i] ?? 0) / 8 + (box?.top ?? 0),
        })
    }
  }
  return { bytes, events, moves, pauses, frames }
}

/** Every element that matches, through open shadow roots. */
function findDeep(root: ParentNode, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)]
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) found.push(...findDeep(element.shadowRoot, selector))
  return found
}

/** The middle of what a player would press now: the way on, else one of the targets; null when there is nothing. */
function toPress(nth: number): Place | null {
  const there = (selector: string) =>
    findDeep(document, selector).filter(
      (element) => !(element as HTMLButtonElement).disabled && !element.closest('[hidden], [inert]'),
    )
  const targets = there('[data-target]')
  const box = (
    there('[data-action="next"], [data-action="go-on"]')[0] ?? targets[nth % targets.length]
  )?.getBoundingClientRect()
  return box ? { x: Math.round(box.left + box.width / 2), y: Math.round(box.top + box.height / 2) } : null
}

const page = {
  startGame,
  async startPeers(): Promise<void> {
    peers.jsPsych = await startJsPsych()
    peers.rrweb = startRrweb()
  },
  /** Ends the peers' recording; what they kept. */
  async stopPeers(): Promise<Record<string, Kept>> {
    const kept: Record<string, Kept> = {}
    for (const [name, stop] of Object.entries(peers)) kept[name] = await stop()
    return kept
  },
  ours,
  toPress,
  onStage: (): boolean => findDeep(host(), '[data-target]').some((one) => !one.closest('[hidden], [inert]')),
  cost,
  encoding,
}
export type RecorderPage = typeof page
Object.assign(globalThis, { recorderPage: page })
