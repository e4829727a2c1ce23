import { createSounds, type Sounds } from './audio.ts'
import type { Clock } from './clock.ts'
import { clockStep } from './device-check.ts'
import type { Game } from './game.ts'
import type { PlayOptions } from './play-options.ts'
import type { SettingsRecord } from './record.ts'
import type { Shell } from './shell/shell.ts'
import type { ShellTexts } from './shell/strings.ts'
import { leaseRenderer } from './stage/renderer.ts'
import { loadAtlas, type Textures } from './stage/textures.ts'
import { openTheatre, type Theatre } from './stage/theatre.ts'
import { createRecorder, type Recorder } from './telemetry/recorder.ts'
import { wholeMicroseconds } from './whole-microseconds.ts'

/** One game, the page's wishes, and the shell it is played in. */
export interface House {
  readonly game: Game
  readonly options: PlayOptions & { readonly clock: Clock }
  readonly shell: Shell
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly texts: Readonly<Record<string, string>>
  readonly own: ShellTexts
}

/** Everything that has to be loaded and made before the first screen. Times: ms, run clock. */
export interface OpenedHouse {
  readonly scene: Awaited<ReturnType<Game['scene']>>['scene']
  readonly theatre: Theatre
  readonly textures: Textures
  readonly sounds: Sounds
  readonly recorder: Recorder
  settings: SettingsRecord
  now(): number
  /** Carries a time of the clock onto the run. */
  at(time: number): number
  stamp(event: Event): number
  close(): void
}

/** Loads the game, opens the theatre and starts the record. Rejects, leaving nothing, when a part is missing; `onTaken`: another game took the renderer. */
export async function openHouse(house: House, onTaken: () => void): Promise<OpenedHouse> {
  const { game, options, shell } = house
  const { clock } = options
  let origin = clock.now()
  const at = (time: number): number => wholeMicroseconds(time - origin)
  const now = (): number => at(clock.now())
  const stamp = (event: Event): number => at(clock.stamp(event))
  const [{ scene }, assets] = await Promise.all([game.scene(), game.assets?.()])
  const textures = await loadAtlas(assets?.atlas, game.id)
  const release = leaseRenderer(onTaken)
  const theatre = await openTheatre({
    box: shell.box,
    layer: shell.layer,
    clock,
    stamp,
    renderers: options.renderers ?? ['webgl', 'canvas'],
  }).catch((error: unknown) => {
    release()
    textures.destroy()
    throw error
  })
  // The first draw of all compiles shaders and takes several frames: not in anybody's first trial.
  theatre.render()
  origin = clock.now()
  const opened: OpenedHouse = {
    scene,
    theatre,
    textures,
    sounds: createSounds(assets?.sounds, () => opened.settings.sound),
    recorder: startRecord(house, theatre, settingsOf(options)),
    settings: settingsOf(options),
    now,
    at,
    stamp,
    close: () => {
      theatre.destroy()
      textures.destroy()
      opened.sounds.destroy()
      release()
    },
  }
  return opened
}

const settingsOf = ({ settings }: PlayOptions): SettingsRecord => ({
  reducedMotion: settings?.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches,
  sound: settings?.sound ?? true,
})

function startRecord(
  { game, options, shell, language }: House,
  theatre: Theatre,
  settings: SettingsRecord,
): Recorder {
  const { runId, seed, resume, onChunk } = options
  const recorder = createRecorder({
    runId,
    onChunk,
    ...(resume ? { firstSeq: resume.firstSeq, prevHash: resume.prevHash } : {}),
  })
  recorder.record({
    type: 'run-started',
    t: 0,
    runId,
    game: game.id,
    gameVersion: game.version,
    seed,
    locale: language,
    startedAt: new Date().toISOString(),
    device: {
      input: null,
      renderer: theatre.renderer,
      width: shell.box.clientWidth,
      height: shell.box.clientHeight,
      dpr: globalThis.devicePixelRatio,
      frameInterval: options.device?.frameInterval ?? null,
      crossOriginIsolated: globalThis.crossOriginIsolated,
      clockStep: clockStep(options.clock),
      check: options.device ?? null,
    },
    settings,
    ...(resume ? { resumedAfter: resume.played.length } : {}),
  })
  return recorder
}
