/** Milliseconds that a fixed piece of arithmetic and allocation takes, the best of eight: tells a busy machine from a quiet one. */
export const spin = (): number => Math.min(...Array.from({ length: 8 }, spinOnce))

/** `spin` on a quiet machine whose Lighthouse BenchmarkIndex is 3916, ms; a mid-tier phone (Pixel 5) has 1000. */
export const reference = { spin: 4.7, index: 3916, midTier: 1000 } as const

function spinOnce(): number {
  const start = performance.now()
  let words = ''
  const numbers = new Float64Array(4096)
  for (let round = 0; round < 400; round++) {
    for (let i = 0; i < numbers.length; i++)
      numbers[i] = Math.sqrt(i * round + (numbers[(i * 7) & 4095] ?? 0))
    words += [...'werk'].map((letter) => letter + round).join('')
    if (words.length > 4000) words = ''
  }
  return performance.now() - start
}
