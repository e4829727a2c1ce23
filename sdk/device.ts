import { checkDevice, type Game } from '@skillprint/engine'
import type { DeviceCheck } from '@skillprint/engine/record'
import { SdkError } from './errors.ts'
import { playClock } from './play-clock.ts'

/** What was last seen of this device; null before anything was asked. */
export interface Device {
  last: DeviceCheck | null
}

/** True for a game that waits for a steadier screen. */
export const waits = (game: Pick<Game, 'timed'>, device: Device): boolean =>
  game.timed === true && device.last?.fit === false

/**
 * Looks at the device before a game, each time where times count; throws `device-unfit` when they would be the device's own. Other games go on
 * with whatever was seen.
 */
export async function checkBefore(game: Pick<Game, 'id' | 'timed'>, device: Device): Promise<DeviceCheck> {
  if (!game.timed && device.last) return device.last
  const found = await (playClock.check ?? checkDevice)(playClock.current)
  device.last = found
  if (found.fit || !game.timed) return found
  const { frameInterval, late } = found
  throw new SdkError(
    'device-unfit',
    `play(${game.id}): ${frameInterval.toFixed(1)} ms between frames, ${Math.round(late * 100)} % of them late, expected a steady screen`,
  )
}
