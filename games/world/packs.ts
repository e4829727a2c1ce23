import type { AssetPack } from '@skillprint/engine'

const sounds = async (): Promise<NonNullable<AssetPack['sounds']>> => ({
  src: [
    new URL('./sounds/world.webm', import.meta.url).href,
    new URL('./sounds/world.mp3', import.meta.url).href,
  ],
  sprite: (await import('./sounds/world.json')).default as unknown as Readonly<
    Record<string, readonly [number, number]>
  >,
})

/** Pictures and sounds by game; loaded when a game is played. A game that draws itself takes `sounds` only. */
export const packs = {
  sounds: async (): Promise<AssetPack> => ({ sounds: await sounds() }),
  desk: async (): Promise<AssetPack> => ({
    atlas: {
      image: new URL('./atlas/desk.webp', import.meta.url).href,
      data: (await import('./atlas/desk.json')).default,
    },
    sounds: await sounds(),
  }),
  tiles: async (): Promise<AssetPack> => ({
    atlas: {
      image: new URL('./atlas/tiles.webp', import.meta.url).href,
      data: (await import('./atlas/tiles.json')).default,
    },
    sounds: await sounds(),
  }),
  belt: async (): Promise<AssetPack> => ({
    atlas: {
      image: new URL('./atlas/belt.webp', import.meta.url).href,
      data: (await import('./atlas/belt.json')).default,
    },
    sounds: await sounds(),
  }),
}
