import { readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { conversations, welcome } from '../front-desk/conversations/conversations.ts'
import { bust, cast, deskCast, expressions } from './cast.ts'
import { packs } from './packs.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const games = fileURLToPath(new URL('..', import.meta.url))
const atlases = ['desk', 'tiles', 'belt'] as const

describe('the packs', () => {
  test.each(atlases)('the atlas of %s holds each picture inside its sheet, without overlap', async (name) => {
    const { atlas } = await packs[name]()
    const { frames, size } = sheetOf(atlas?.data)
    const boxes = Object.values(frames).map(({ frame }) => frame)
    expect(boxes.length).toBeGreaterThan(0)
    for (const [i, a] of boxes.entries()) {
      expect(a.x + a.w).toBeLessThanOrEqual(size.w)
      expect(a.y + a.h).toBeLessThanOrEqual(size.h)
      for (const b of boxes.slice(i + 1))
        expect(a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y).toBe(true)
    }
    expect(Math.max(size.w, size.h)).toBeLessThanOrEqual(2048)
  })

  test.each(atlases)('the picture of %s is small enough for a cheap phone', (name) => {
    expect(statSync(`${here}atlas/${name}.webp`).size).toBeLessThan(200_000)
  })

  test('the sounds are at most 120 kB in each coding', () => {
    for (const file of ['world.webm', 'world.mp3'])
      expect(statSync(`${here}sounds/${file}`).size).toBeLessThan(120_000)
  })

  test('every pack has every sound that a game plays', async () => {
    const { sounds } = await packs.sounds()
    const played = sources(games).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\.sound\('([^']+)'\)/g)].map((found) => found[1]),
    )
    expect(played.length).toBeGreaterThan(5)
    expect(Object.keys(sounds?.sprite ?? {})).toEqual(expect.arrayContaining(played))
  })

  test('the sounds lie behind each other and do not overlap', async () => {
    const { sounds } = await packs.sounds()
    let end = 0
    for (const [start, duration] of Object.values(sounds?.sprite ?? {})) {
      expect(start).toBeGreaterThanOrEqual(end)
      end = start + duration
    }
  })
})

describe('the cast', () => {
  test('everybody at the desk has a body and every expression, all of one size', async () => {
    const { frames } = sheetOf((await packs.desk()).atlas?.data)
    for (const id of deskCast)
      for (const name of [cast[id].body, ...expressions.map((one) => cast[id].faces[one])])
        expect(frames[name]?.sourceSize, name).toEqual({ w: bust.width * 2, h: bust.height * 2 })
  })

  test('everybody who speaks in a conversation is drawn at the desk', () => {
    const speakers = [welcome, ...conversations].flatMap((conversation) => [
      ...JSON.stringify(conversation).matchAll(/"who":"([^"]+)"/g),
    ])
    expect(speakers.length).toBeGreaterThan(0)
    for (const [, who] of speakers) expect(deskCast).toContain(who)
  })

  test('every description is short Dutch and short English', () => {
    for (const { description } of Object.values(cast))
      for (const sentence of `${description.nl} ${description.en}`.split(/(?<=[.!?])\s+/))
        expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(12)
  })
})

interface Sheet {
  readonly frames: Readonly<
    Record<
      string,
      {
        readonly frame: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }
        readonly sourceSize: { readonly w: number; readonly h: number }
      }
    >
  >
  readonly size: { readonly w: number; readonly h: number }
}

function sheetOf(data: unknown): Sheet {
  const { frames, meta } = data as { frames: Sheet['frames']; meta: { size: Sheet['size'] } }
  return { frames, size: meta.size }
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('node_modules'))
    .map((file) => `${folder}${file}`)
}
