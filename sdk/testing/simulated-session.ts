import { simulate } from '@skillprint/engine'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import { nothingKept } from '../keeping.ts'
import { sessionOf } from '../session.ts'
import type { Session, SessionOptions } from '../session-types.ts'
import { share } from '../shared.ts'

/** Standing of a simulated player in one game: `ability` and `also` as in the engine's `Player`, SD units. */
export interface SimulatedStanding {
  readonly ability: number
  readonly also?: Readonly<Record<string, number>>
}

/**
 * A session in memory in which a simulated player has played each named game once; also the page's shared one, so that widgets show
 * it. The records go through the same chunks, scorer and matching as anybody's. Same seed, same session.
 */
export async function simulatedSession(
  options: SessionOptions,
  standings: Readonly<Record<string, SimulatedStanding>>,
  seed: string,
): Promise<Session> {
  const kept = nothingKept()
  kept.seed = seed
  kept.consent = { play: true, keep: false, share: false }
  for (const [id, standing] of Object.entries(standings)) {
    const load = games[id]
    if (!load)
      throw new Error(
        `simulatedSession: got game ${JSON.stringify(id)}, expected one of ${Object.keys(games).join(', ')}`,
      )
    const game = await load()
    const runId = `${seed}-${id}`
    const { chunks } = simulate(game, standing, { seed: runId, runId, choose: chooseItem })
    await kept.store.putRun({
      runId,
      game: id,
      gameVersion: game.version,
      seed: runId,
      startedAt: '2026-01-01T09:00:00Z',
      ended: 'completed',
    })
    for (const { firstSeq, count, bytes } of chunks)
      await kept.store.append([{ runId, firstSeq, count, bytes }], false)
  }
  const session = await sessionOf({ ...options, storage: 'memory' }, kept)
  share(options, session)
  return session
}
