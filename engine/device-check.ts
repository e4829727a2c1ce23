import type { Clock } from './clock.ts'
import { median } from './median.ts'
import type { DeviceCheck } from './record.ts'

/** Fewer frames a second than this (ms between them) shows no movement that one can react to. */
const slowest = 1000 / 29
/** Late frames, share of all, above which response times would be the device's more than the player's. */
const mostLate = 0.2
/** Frames of one look, and how many looks a device gets to settle: a page that has just been loaded stutters. */
const frames = 45
const looks = 3

/** Looks at the screen for up to 2.5 seconds: how fast its frames come, and how steadily. Waits while the page is hidden. */
export async function checkDevice(clock: Clock): Promise<DeviceCheck> {
  let found = judge(await intervals(clock))
  for (let look = 1; look < looks && !found.fit; look++) found = judge(await intervals(clock))
  return found
}

function intervals(clock: Clock): Promise<readonly number[]> {
  return new Promise((resolve) => {
    const seen: number[] = []
    let before: number | null = null
    const frame = (t: number): void => {
      if (before !== null) seen.push(t - before)
      before = t
      if (seen.length < frames) clock.frame(frame)
      else resolve(seen)
    }
    clock.frame(frame)
  })
}

function judge(seen: readonly number[]): DeviceCheck {
  const frameInterval = median(seen) ?? slowest
  const late = seen.filter((each) => each > frameInterval * 1.5).length / seen.length
  return {
    frameInterval,
    late,
    longest: Math.max(...seen),
    pointer: matches('(pointer: coarse)') ? 'coarse' : matches('(pointer: fine)') ? 'fine' : 'none',
    fit: frameInterval <= slowest && late <= mostLate,
  }
}

const matches = (query: string): boolean => globalThis.matchMedia?.(query).matches ?? false

/** The smallest step that a clock was seen to take, ms: browsers blur it, more so without cross-origin isolation. */
export function clockStep(clock: Clock): number {
  let least = Number.POSITIVE_INFINITY
  for (let tries = 0; tries < 20; tries++) {
    const start = clock.now()
    let now = start
    for (let spins = 0; now === start && spins < 20_000; spins++) now = clock.now()
    if (now > start) least = Math.min(least, now - start)
  }
  return Number.isFinite(least) ? least : 0
}
