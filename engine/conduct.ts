import { createActor } from 'xstate'
import { createSounds } from './audio.ts'
import type { Clock } from './clock.ts'
import type { Game } from './game.ts'
import { type LiveTrial, longFrame, median, startTrial } from './live-trial.ts'
import type { PlayHandle, PlayOptions } from './play-options.ts'
import { type SettingsRecord, sampleKind } from './record.ts'
import { progressOf, runMachine } from './run.ts'
import type { PauseReason, RunEvent } from './run-types.ts'
import { type Place, pagesOf, placeOf, screenFor } from './screens.ts'
import type { Shell } from './shell/shell.ts'
import type { ShellTexts } from './shell/strings.ts'
import { postFrame } from './stage/onset.ts'
import { type Performance, perform } from './stage/perform.ts'
import { leaseRenderer, resolution } from './stage/renderer.ts'
import { loadAtlas } from './stage/textures.ts'
import { openTheatre } from './stage/theatre.ts'
import { createRecorder } from './telemetry/recorder.ts'
import { watchInput } from './watch-input.ts'

/** Longest time between two chunks while something is recorded, ms. */
const chunkEvery = 250
/** How long "right" is shown after a practice trial, ms. */
const praise = 1200
/** A device that stutters all the time still plays: after so many voids a trial counts, with its longest frame in the record. */
const mostVoids = 2

interface Conducted {
  readonly handle: PlayHandle
  pause(): void
  sound(): void
}

/** Opens the stage and leads one run from its first frame to its last. */
export async function conduct(house: {
  readonly game: Game
  readonly options: PlayOptions & { readonly clock: Clock }
  readonly shell: Shell
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly texts: Readonly<Record<string, string>>
  readonly own: ShellTexts
}): Promise<Conducted> {
  const { game, options, shell, texts, own, direction } = house
  const { clock } = options
  const [{ scene }, assets] = await Promise.all([game.scene(), game.assets?.()])
  const textures = await loadAtlas(assets?.atlas, game.id)
  let origin = clock.now()
  const now = (): number => clock.now() - origin
  const stamp = (event: Event): number => clock.stamp(event) - origin
  const release = leaseRenderer(() => tell({ type: 'stop', t: now() }))
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

  let settings: SettingsRecord = {
    reducedMotion: options.settings?.reducedMotion ?? matchMedia('(prefers-reduced-motion: reduce)').matches,
    sound: options.settings?.sound ?? true,
  }
  shell.settings(settings)
  const sounds = createSounds(assets?.sounds, () => settings.sound)
  const recorder = createRecorder({
    runId: options.runId,
    onChunk: options.onChunk,
    ...(options.resume ? { firstSeq: options.resume.firstSeq, prevHash: options.resume.prevHash } : {}),
  })
  recorder.record({
    type: 'run-started',
    t: 0,
    runId: options.runId,
    game: game.id,
    gameVersion: game.version,
    seed: options.seed,
    locale: house.language,
    startedAt: new Date().toISOString(),
    device: {
      input: null,
      renderer: theatre.renderer,
      width: shell.box.clientWidth,
      height: shell.box.clientHeight,
      dpr: globalThis.devicePixelRatio,
      frameInterval: null,
      crossOriginIsolated: globalThis.crossOriginIsolated,
    },
    settings,
    ...(options.resume ? { resumedAfter: options.resume.played.length } : {}),
  })
  const run = createActor(runMachine, {
    input: {
      task: game.task,
      seed: options.seed,
      choose: options.choose,
      pages: pagesOf(texts),
      ...(options.resume ? { resume: options.resume } : {}),
    },
  })
  run.on('record', ({ record }) => {
    recorder.record(record)
    if (record.type === 'phase') options.onPhase?.(record.phase)
  })

  const stamper = postFrame(now)
  const off = new AbortController()
  let performance: Performance | null = null
  let trial: LiveTrial | null = null
  let attempt = 0
  let voids = { index: '', count: 0 }
  let shown = ''
  let why: PauseReason = 'player'
  let goOnAt: number | null = null
  let frameInterval = 1000 / 60
  let lastCut = 0
  let over = false
  let resolveEnded: (how: Awaited<PlayHandle['ended']>) => void = () => {}
  const ended = new Promise<Awaited<PlayHandle['ended']>>((resolve) => {
    resolveEnded = resolve
  })

  const cut = (): void => {
    lastCut = now()
    recorder.cut(lastCut)
  }
  const tell = (event: RunEvent): void => {
    if (over) return
    run.send(event)
    sync()
  }
  const pause = (reason: PauseReason): void => {
    if (run.getSnapshot().status !== 'active' || placeOf(run.getSnapshot().value) === 'paused') return
    why = reason
    tell({ type: 'pause', t: now(), why: reason })
    cut()
  }
  const resume = (): void => {
    if (placeOf(run.getSnapshot().value) !== 'paused') return
    const goOn = (): void => tell({ type: 'resume', t: now(), why })
    if (theatre.intact) goOn()
    else
      theatre.rebuild().then(goOn, () => {
        // Still nothing to draw on: the pause screen stays, and the player may try again or stop.
        shown = ''
        sync()
      })
  }
  const press = {
    next: () => {
      sounds.prepare()
      tell({ type: 'next', t: now() })
    },
    goOn: resume,
    stop: () => tell({ type: 'stop', t: now() }),
  }
  const change = (next: Partial<SettingsRecord>): void => {
    settings = { ...settings, ...next }
    shell.settings(settings)
    recorder.record({ type: 'setting', t: now(), settings })
  }

  /** Takes the trial that was on off the stage. */
  const leaveTrial = (): void => {
    performance?.end()
    performance = null
    trial?.stop()
    trial = null
  }
  const enterTrial = (): void => {
    const { context } = run.getSnapshot()
    if (!context.trial) return
    leaveTrial()
    theatre.clear()
    shell.banner(null)
    attempt = context.attempt
    const { block, index } = context.trial
    if (voids.index !== `${block} ${index}`) voids = { index: `${block} ${index}`, count: 0 }
    const current = startTrial(game.trial, context.trial.trial, frameInterval)
    trial = current
    performance = perform({
      theatre,
      textures,
      strings: texts,
      game,
      locale: house.language,
      direction,
      settings: () => settings,
      block,
      now,
      stampFrame: stamper.stamp,
      onset: (onset) => {
        recorder.record({ type: 'onset', ...onset })
        current.onset(onset)
      },
      input: current.input,
      sound: sounds.play,
      announce: shell.announce,
    })
    scene(performance.stage, current.actor as never)
    shell.keepFocus()
  }

  /** Brings what is seen into step with the run machine. */
  const sync = (): void => {
    const snapshot = run.getSnapshot()
    if (snapshot.status !== 'active') {
      finish()
      return
    }
    const { context } = snapshot
    const place = placeOf(snapshot.value)
    const key = `${place} ${context.page} ${context.round} ${context.attempt}`
    if (key === shown) return
    shown = key
    goOnAt = null
    if (place !== 'trial') leaveTrial()
    shell.show(screenFor(place, context, { id: game.id, texts }, own, why, press))
    if (place === 'trial' && attempt !== context.attempt) enterTrial()
    if (place === 'after') after()
    showProgress(place)
  }
  const showProgress = (place: Place): void => {
    const { context } = run.getSnapshot()
    if (place === 'instructions' || place === 'welcome') return
    const practising = context.trial?.block === 'practice'
    shell.progress(practising ? own.practice : game.task.done(progressOf(context, now())))
  }
  const after = (): void => {
    const { context } = run.getSnapshot()
    const played = context.trial?.block === 'practice' ? context.practice.at(-1) : undefined
    const right = played && game.task.right(played.trial, played.response)
    if (right === undefined) {
      tell({ type: 'next', t: now() })
    } else if (right) {
      shell.banner({ tone: 'right', text: texts['practice.right'] ?? '' })
      goOnAt = now() + praise
    } else {
      shell.banner({
        tone: 'wrong',
        text: texts['practice.wrong'] ?? '',
        action: { id: 'next', label: own.next, main: true, press: press.next },
      })
    }
  }

  let previous: number | null = null
  const firstIntervals: number[] = []
  const frame = (time: number): void => {
    if (over) return
    cancelFrame = clock.frame(frame)
    const t = time - origin
    if (!shell.game.isConnected) {
      tell({ type: 'stop', t: now() })
      return
    }
    if (previous !== null && firstIntervals.length < 60) {
      firstIntervals.push(t - previous)
      frameInterval = median(firstIntervals) ?? frameInterval
    }
    previous = t
    watch.moved()
    if (trial && performance) {
      recorder.sample(sampleKind.frame, t, 0, 0)
      trial.frame(t)
      performance.frame(t)
      if (trial.longestFrame > longFrame && voids.count < mostVoids) {
        voids.count++
        tell({ type: 'trial-voided', t: now(), reason: 'long-frame' })
      } else if (trial.done) {
        const result = trial.result()
        tell({ type: 'trial-ended', t: now(), result })
        cut()
      }
    } else if (goOnAt !== null && now() >= goOnAt) {
      tell({ type: 'next', t: now() })
    }
    if (!over && now() - lastCut >= chunkEvery) cut()
  }
  const finish = (): void => {
    if (over) return
    over = true
    const output = run.getSnapshot().output
    cancelFrame()
    off.abort()
    leaveTrial()
    cut()
    stamper.close()
    theatre.destroy()
    textures.destroy()
    sounds.destroy()
    shell.destroy()
    release()
    resolveEnded(output ?? { how: 'stopped', testTrials: 0 })
  }

  theatre.onResize(({ width, height }) => {
    recorder.record({ type: 'resize', t: now(), width, height, dpr: resolution() })
    performance?.resized()
  })
  theatre.onLost(() => pause('context-lost'))
  const { signal } = off
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState !== 'hidden') return
      const place = placeOf(run.getSnapshot().value)
      if (place === 'trial' || place === 'after') pause('hidden')
      else cut()
    },
    { signal },
  )
  addEventListener('pagehide', cut, { signal })
  for (const type of ['focus', 'blur'] as const)
    addEventListener(type, () => recorder.record({ type: 'focus', t: now(), focused: type === 'focus' }), {
      signal,
    })
  const watch = watchInput({
    game: shell.game,
    box: shell.box,
    signal,
    on: () => trial !== null,
    stamp,
    sample: recorder.sample,
    key: theatre.buttons.key,
  })
  let cancelFrame = clock.frame(frame)
  run.start()
  sync()
  return {
    handle: { ended, pause: () => pause('player'), resume, stop: press.stop, set: change },
    pause: () => pause('player'),
    sound: () => change({ sound: !settings.sound }),
  }
}
