/** The page of the bench: starts the scorer in a worker as an embedding page does, and times calls from asking to answer. */
import { startScorer } from '@skillprint/scoring-worker'
import { spin } from '../spin.ts'

export interface ScoringPage {
  /** Fetches a battery: base64 of its chunks as JSON. */
  load(url: string): Promise<number>
  /** ms of the first call on the whole battery in each of so many new workers; `before`: with how many of its first chunks they were called before. */
  first(workers: number, before: number): Promise<readonly number[]>
  /** ms of so many calls in one worker, the first ones after its start left out. Before each, the worker is made to forget all runs. */
  later(calls: number): Promise<readonly number[]>
  /** How busy the machine is: see `spin`. */
  spin(): number
  /** ms until a new worker is ready. */
  start(workers: number): Promise<readonly number[]>
}

let chunks: readonly Uint8Array[] = []
const unheard = 10

async function timed(call: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await call()
  return performance.now() - started
}

async function started() {
  const scorer = await startScorer()
  if (scorer.mode !== 'worker-blob') throw new Error(`bench scoring: computes on ${scorer.mode}`)
  return scorer
}

const page: ScoringPage = {
  spin,
  load: async (url) => {
    const texts: readonly string[] = await (await fetch(url)).json()
    chunks = texts.map((text) => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)))
    return chunks.length
  },
  first: async (workers, before) => {
    const times: number[] = []
    for (let nth = 0; nth < workers; nth++) {
      const scorer = await started()
      if (before > 0) await scorer.score(chunks.slice(0, before))
      times.push(await timed(() => scorer.score(chunks)))
      scorer.close()
    }
    return times
  },
  later: async (calls) => {
    const scorer = await started()
    const times: number[] = []
    for (let nth = 0; nth < calls + unheard; nth++) {
      await scorer.score([])
      times.push(await timed(() => scorer.score(chunks)))
    }
    scorer.close()
    return times.slice(unheard)
  },
  start: async (workers) => {
    const times: number[] = []
    for (let nth = 0; nth < workers; nth++) times.push(await timed(async () => (await started()).close()))
    return times
  },
}
Object.assign(globalThis, { scoringPage: page })
