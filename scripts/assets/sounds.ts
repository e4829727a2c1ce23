import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

type Zzfx = readonly (number | undefined)[]

/** ZzFX parameters (volume, randomness, frequency, attack, sustain, release, shape, …), one or more notes after each other. Soft, short, never needed. */
const notes: Readonly<Record<string, readonly (readonly [at: number, sound: Zzfx])[]>> = {
  tap: [[0, [0.5, 0, 520, 0.004, 0.01, 0.05, 0, 1.2]]],
  pick: [[0, [0.5, 0, 660, 0.004, 0.02, 0.06, 0, 1.3, 6]]],
  place: [[0, [0.7, 0, 180, 0.003, 0.02, 0.09, 0, 1.5, -4]]],
  page: [[0, [0.25, 0, 900, 0.01, 0.03, 0.08, 4, 0.6, -20, 0, 0, 0, 0, 1.2]]],
  right: [
    [0, [0.4, 0, 587, 0.01, 0.05, 0.1, 0, 1.1]],
    [0.1, [0.4, 0, 784, 0.01, 0.07, 0.16, 0, 1.1]],
  ],
  'soft-wrong': [[0, [0.35, 0, 240, 0.01, 0.06, 0.14, 0, 1, -3]]],
  bounce: [[0, [0.4, 0, 260, 0.01, 0.04, 0.12, 0, 1, 5]]],
  sorted: [[0, [0.4, 0, 420, 0.004, 0.02, 0.09, 0, 1.2, 9]]],
  stopped: [
    [0, [0.35, 0, 494, 0.01, 0.05, 0.08, 0, 1.1]],
    [0.09, [0.35, 0, 659, 0.01, 0.06, 0.14, 0, 1.1]],
  ],
  'stop-horn': [[0, [0.4, 0, 330, 0.01, 0.12, 0.08, 1, 0.7]]],
  'door-bell': [
    [0, [0.35, 0, 988, 0.005, 0.06, 0.3, 0, 1]],
    [0.22, [0.35, 0, 784, 0.005, 0.08, 0.45, 0, 1]],
  ],
  van: [[0, [0.3, 0, 90, 0.1, 0.4, 0.4, 2, 0.5, 0.6, 0, 0, 0, 0, 0.4]]],
  'applause-light': [[0, [0.25, 0, 700, 0.05, 0.5, 0.5, 4, 0.3, 0, 0, 0, 0, 0.05, 3]]],
  'level-done': [
    [0, [0.4, 0, 523, 0.01, 0.08, 0.1, 0, 1.1]],
    [0.12, [0.4, 0, 659, 0.01, 0.08, 0.1, 0, 1.1]],
    [0.24, [0.4, 0, 784, 0.01, 0.14, 0.3, 0, 1.1]],
  ],
  success: [
    [0, [0.4, 0, 523, 0.01, 0.1, 0.1, 0, 1.1]],
    [0.14, [0.4, 0, 659, 0.01, 0.1, 0.1, 0, 1.1]],
    [0.28, [0.4, 0, 784, 0.01, 0.1, 0.1, 0, 1.1]],
    [0.42, [0.45, 0, 1047, 0.01, 0.25, 0.5, 0, 1.1]],
  ],
}

const rate = 44_100
const silence = 0.12

/** All sounds behind each other as Opus and MP3, and where each begins and how long it is (ms). Needs ffmpeg; the same notes give the same bytes. */
export async function soundSprite(): Promise<{
  readonly webm: Buffer
  readonly mp3: Buffer
  readonly sprite: Record<string, readonly [number, number]>
}> {
  // ZzFX asks for the browser's audio at import.
  Object.assign(globalThis, { AudioContext: class {} })
  const { ZZFX } = await import('zzfx')
  ZZFX.volume = 0.5
  const samples: number[] = []
  const sprite: Record<string, readonly [number, number]> = {}
  for (const [name, parts] of Object.entries(notes)) {
    const start = samples.length
    for (const [at, sound] of parts)
      ZZFX.buildSamples(...sound).forEach((value, i) => {
        const place = start + Math.round(at * rate) + i
        while (samples.length <= place) samples.push(0)
        samples[place] = (samples[place] ?? 0) + value
      })
    sprite[name] = [Math.round((start / rate) * 1000), Math.ceil(((samples.length - start) / rate) * 1000)]
    for (let i = 0; i < silence * rate; i++) samples.push(0)
  }
  const folder = mkdtempSync(join(tmpdir(), 'skillprint-sounds-'))
  try {
    writeFileSync(join(folder, 'all.wav'), wav(samples))
    const encode = (file: string, ...codec: string[]): Buffer => {
      const plain = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact']
      execFileSync('ffmpeg', [
        '-y',
        '-loglevel',
        'error',
        '-i',
        join(folder, 'all.wav'),
        ...plain,
        ...codec,
        join(folder, file),
      ])
      return readFileSync(join(folder, file))
    }
    return {
      webm: encode('all.webm', '-c:a', 'libopus', '-b:a', '40k'),
      mp3: encode('all.mp3', '-c:a', 'libmp3lame', '-b:a', '56k'),
      sprite,
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function wav(samples: readonly number[]): Buffer {
  const data = Buffer.alloc(44 + samples.length * 2)
  data.write('RIFF', 0)
  data.writeUInt32LE(36 + samples.length * 2, 4)
  data.write('WAVEfmt ', 8)
  data.writeUInt32LE(16, 16)
  data.writeUInt16LE(1, 20)
  data.writeUInt16LE(1, 22)
  data.writeUInt32LE(rate, 24)
  data.writeUInt32LE(rate * 2, 28)
  data.writeUInt16LE(2, 32)
  data.writeUInt16LE(16, 34)
  data.write('data', 36)
  data.writeUInt32LE(samples.length * 2, 40)
  for (const [i, value] of samples.entries())
    data.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_000), 44 + i * 2)
  return data
}
