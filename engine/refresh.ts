/** Fewer times between frames tell too little. */
const least = 12
/** A frame that was missed twice still tells; longer gaps may hold anything. */
const most = 4

/**
 * The screen's own interval, ms: what the times between frames (ms, any order) are whole multiples of. A page that is always late sees a
 * frame only every second or third time, so their median is not it. Null of too few.
 */
export function refreshOf(intervals: readonly number[]): number | null {
  if (intervals.length < least) return null
  const sorted = [...intervals].sort((x, y) => x - y)
  const low = sorted[Math.floor(sorted.length / 10)] ?? 0
  const single = sorted.filter((each) => each > low * 0.7 && each < low * 1.4)
  let refresh = single[Math.floor(single.length / 2)] ?? 0
  for (let round = 0; round < 3 && refresh > 0; round++) {
    let time = 0
    let count = 0
    for (const each of sorted) {
      const frames = Math.round(each / refresh)
      // Clocks that are rounded to whole ms make single frames uneven; over all of them that evens out.
      if (frames < 1 || frames > most || Math.abs(each - frames * refresh) > refresh / 4) continue
      time += each
      count += frames
    }
    refresh = count > 0 ? time / count : refresh
  }
  return refresh > 0 ? refresh : null
}
