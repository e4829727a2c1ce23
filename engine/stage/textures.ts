import { ImageSource, Spritesheet, type SpritesheetData, Texture } from 'pixi.js'
import type { AssetPack } from '../game.ts'

/** Longest wait for the picture, ms: a phone at 0.4 Mbit/s loads 1 MB in that time. */
const patience = 25_000

export interface Textures {
  get(name: string): Texture
  destroy(): void
}

/** Loads an atlas with a plain image: no worker, no `data:` probe, any origin that sends CORS headers. */
export async function loadAtlas(atlas: AssetPack['atlas'], game: string): Promise<Textures> {
  if (!atlas)
    return {
      get: (name) => {
        throw new Error(`stage.texture(${JSON.stringify(name)}): the game ${game} has no atlas`)
      },
      destroy: () => {},
    }
  const image = await loadImage(atlas.image)
  const source = new ImageSource({ resource: image, autoGenerateMipmaps: true })
  const sheet = new Spritesheet(new Texture({ source }), atlas.data as unknown as SpritesheetData)
  await sheet.parse()
  return {
    get: (name) => {
      const texture = sheet.textures[name]
      if (!texture)
        throw new Error(
          `stage.texture: got ${JSON.stringify(name)}, expected one of ${Object.keys(sheet.textures).join(', ')}`,
        )
      return texture
    },
    destroy: () => sheet.destroy(true),
  }
}

function loadImage(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image()
    const timer = setTimeout(() => fail('took too long'), patience)
    const fail = (why: string): void => {
      clearTimeout(timer)
      image.src = ''
      reject(new Error(`play: the picture ${address} ${why}`))
    }
    image.crossOrigin = 'anonymous'
    image.onload = () => {
      clearTimeout(timer)
      image.onload = image.onerror = null
      resolve(image)
    }
    image.onerror = () => {
      image.onerror = null
      fail('could not be loaded')
    }
    image.src = address
  })
}
