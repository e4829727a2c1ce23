import type { AssetPack } from './game.ts'

export interface Sounds {
  /** Has the game any sound? */
  readonly any: boolean
  /** Starts loading; call it when the player has touched something, since browsers refuse sound before. */
  prepare(): void
  play(name: string): void
  destroy(): void
}

/** How loud sounds are: a game in a library must not startle. */
const volume = 0.6

/**
 * The game's sound sprite, loaded late and on its own. Sound is never needed to play: without it, `play` does nothing.
 */
export function createSounds(pack: AssetPack['sounds'], isOn: () => boolean): Sounds {
  if (!pack) return { any: false, prepare: () => {}, play: () => {}, destroy: () => {} }
  let loading: Promise<{ play(name: string): unknown; unload(): unknown } | null> | null = null
  let gone = false
  const load = async () => {
    try {
      const { Howl } = await import('howler')
      const sprite = Object.fromEntries(
        Object.entries(pack.sprite).map(([name, [start, length]]): [string, [number, number]] => [
          name,
          [start, length],
        ]),
      )
      return new Howl({ src: [...pack.src], sprite, volume })
    } catch {
      // A page whose policy refuses the chunk plays in silence: that is all that sound may cost.
      return null
    }
  }
  return {
    any: true,
    prepare: () => {
      if (isOn()) loading ??= load()
    },
    play: (name) => {
      if (!isOn() || !(name in pack.sprite)) return
      loading ??= load()
      void loading.then((howl) => {
        if (!gone && isOn()) howl?.play(name)
      })
    },
    destroy: () => {
      gone = true
      void loading?.then((howl) => howl?.unload())
    },
  }
}
