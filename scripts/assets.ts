/**
 * `npm run assets`: draws the world's pictures and sounds into games/world/atlas and games/world/sounds, and writes their licences. The
 * results are committed, so that playing and building need none of these tools (sharp, resvg, ffmpeg).
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import { deskCast } from '../games/world/cast.ts'
import { pack } from './assets/pack.ts'
import { busts, figures } from './assets/people.ts'
import { rasterise, scale } from './assets/raster.ts'
import { soundSprite } from './assets/sounds.ts'
import type { Drawing } from './assets/svg.ts'

const world = fileURLToPath(new URL('../games/world/', import.meta.url))

/** Which pictures stand in which atlas. */
const atlases: Readonly<Record<string, readonly Drawing[]>> = {
  desk: busts(...deskCast),
  tiles: figures(
    'figure/kees-idle',
    'figure/kees-think',
    'figure/kees-cheer',
    'figure/ria',
    'figure/noor',
    'figure/lena',
    'figure/wim',
    'figure/harjit',
    'figure/grace',
  ),
  belt: figures(
    'half/samira-idle',
    'half/samira-thumb',
    'half/samira-stop',
    'half/samira-oops',
    'figure/samira-idle',
    'figure/samira-thumb',
    'figure/samira-stop',
    'figure/daan',
    'figure/robin',
  ),
}

mkdirSync(`${world}atlas`, { recursive: true })
mkdirSync(`${world}sounds`, { recursive: true })
for (const [name, drawings] of Object.entries(atlases)) await atlas(name, drawings)
const { webm, mp3, sprite } = await soundSprite()
writeFileSync(`${world}sounds/world.webm`, webm)
writeFileSync(`${world}sounds/world.mp3`, mp3)
writeFileSync(`${world}sounds/world.json`, `${JSON.stringify(sprite, null, 1)}\n`)
writeFileSync(
  `${world}LICENCES.md`,
  `# Licences of pictures and sounds

| what | made by | licence |
| --- | --- | --- |
${Object.entries(atlases)
  .map(
    ([name, drawings]) =>
      `| \`atlas/${name}.webp\`: ${drawings.length} pictures of people | this project, drawn in code (\`scripts/assets/people\`) | EUPL 1.2 |`,
  )
  .join('\n')}
| scenery, parcels, tiles | this project, drawn in code by the games | EUPL 1.2 |
| \`sounds/world.webm\`, \`sounds/world.mp3\`: ${Object.keys(sprite).length} sounds | this project, notes for ZzFX 1.3.2 (Frank Force, MIT: the sounds are its output) | EUPL 1.2 |

The faces are drawings, not validated emotion stimuli.
`,
)

// Written as the repository's formatter wants it, so that drawing again changes nothing.
execFileSync('npx', ['biome', 'format', '--write', world], { stdio: 'ignore' })

/** Draws, packs and writes one atlas as WebP with the JSON that Pixi's spritesheet reads. */
async function atlas(name: string, drawings: readonly Drawing[]): Promise<void> {
  const bitmaps = drawings.map(rasterise)
  const { placed, width, height } = pack(bitmaps)
  const frames = Object.fromEntries(
    placed.map(({ bitmap, x, y }) => [
      bitmap.name,
      {
        frame: { x, y, w: bitmap.w, h: bitmap.h },
        rotated: false,
        trimmed: true,
        spriteSourceSize: { x: bitmap.x, y: bitmap.y, w: bitmap.w, h: bitmap.h },
        sourceSize: { w: bitmap.width, h: bitmap.height },
      },
    ]),
  )
  const sheet = await sharp({
    create: { width, height, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
  })
    .composite(
      placed.map(({ bitmap, x, y }) => ({
        input: bitmap.pixels,
        raw: { width: bitmap.w, height: bitmap.h, channels: 4 as const },
        left: x,
        top: y,
      })),
    )
    .webp({ quality: 84, alphaQuality: 100, effort: 6, preset: 'drawing' })
    .toBuffer()
  writeFileSync(`${world}atlas/${name}.webp`, sheet)
  const meta = {
    image: `${name}.webp`,
    format: 'RGBA8888',
    size: { w: width, h: height },
    scale: String(scale),
  }
  writeFileSync(`${world}atlas/${name}.json`, `${JSON.stringify({ frames, meta })}\n`)
  console.log(
    `atlas/${name}.webp: ${placed.length} pictures, ${width} × ${height}, ${Math.round(sheet.length / 1000)} kB`,
  )
}
