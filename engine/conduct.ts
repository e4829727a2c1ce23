import { createActor } from 'xstate'
import { type LiveTrial, longFrame, startTrial } from './live-trial.ts'
import { type House, openHouse } from './open-house.ts'
import { watchPace } from './pace.ts'
import type { PlayHandle } from './play-options.ts'
import { type PauseReason, type SettingsRecord, sampleKind } from './record.ts'
import { progressOf, runMachine } from './run.ts'
import type { RunEvent } from './run-types.ts'
import { type Place, pagesOf, placeOf, screenFor } from './screens.ts'
import { createStamper } from './stage/onset.ts'
import { type Performance, perform } from './stage/perform.ts'
import { resolution } from './stage/renderer.ts'
import { watchInput } from './watch-input.ts'
import { watchPage } from './watch-page.ts'

/** Longest time between two chunks while something is recorded, ms. */
const chunkEvery = 250
/** How long "right" is shown after a practice trial, ms. */
const praise = 1200
/** A trial that was voided so often by the device waits until the player wants to try it again. */
const mostVoids = 2

interface Conducted {
  readonly handle: PlayHandle
  pause(): void
  sound(): void
}

/** Opens the stage and leads one run from its first frame to its last. */
export async function conduct(house: House): Promise<Conducted> {
  const { game, options, shell, texts, own, direction } = house
  const { clock } = options
  let taken = false
  let onTaken = (): void => {
    taken = true
  }
  const opened = await openHouse(house, () => onTaken())
  const { theatre, textures, scene, sounds, recorder, now, stamp } = opened
  shell.settings(opened.settings, sounds.any)
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

  const stamper = createStamper(clock, opened.at, options.marker)
  const pace = watchPace(options.device?.frameInterval ?? null)
  const off = new AbortController()
  let performance: Performance | null = null
  let trial: LiveTrial | null = null
  let attempt = 0
  let voids = { index: '', count: 0 }
  let shown = ''
  let why: PauseReason = 'player'
  let goOnAt: number | null = null
  let lastCut = 0
  let over = false
  let resolveEnded: (how: Awaited<PlayHandle['ended']>) => void = () => {}
  const ended = new Promise<Awaited<PlayHandle['ended']>>((resolve) => {
    resolveEnded = resolve
  })

  const cut = (): void => {
    lastCut = now()
    recorder.cut(lastCut)
    watch.moved()
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
    opened.settings = { ...opened.settings, ...next }
    shell.settings(opened.settings, sounds.any)
    recorder.record({ type: 'setting', t: now(), settings: opened.settings })
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
    attempt = context.attempt
    const { block, index } = context.trial
    if (voids.index !== `${block} ${index}`) voids = { index: `${block} ${index}`, count: 0 }
    const current = startTrial(game.trial, context.trial.trial, pace.interval)
    trial = current
    performance = perform({
      theatre,
      textures,
      strings: texts,
      game,
      locale: house.language,
      direction,
      settings: () => opened.settings,
      block,
      now,
      stamper,
      interval: () => pace.interval,
      refresh: () => pace.refresh,
      onset: (onset, stage) => {
        if (stage !== 'first') recorder.record({ type: 'onset', ...onset })
        current.onset(onset, stage)
      },
      shown: (shown) => recorder.record({ type: 'shown', ...shown }),
      press: (press) => {
        current.input(press.input)
        recorder.record({ type: 'press', ...press })
      },
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
    if (place !== 'after') shell.banner(null)
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

  /** What the device did to this trial can't be repaired: it comes again, and after a few times only when the player says so. */
  const voidTrial = (reason: 'long-frame' | 'sleep'): void => {
    if (++voids.count <= mostVoids) tell({ type: 'trial-voided', t: now(), reason })
    else {
      voids.count = 0
      pause('slow')
    }
  }
  const frame = (time: number): void => {
    if (over) return
    cancelFrame = clock.frame(frame)
    const t = opened.at(time)
    if (!shell.game.isConnected) {
      tell({ type: 'stop', t: now() })
      return
    }
    const slept = pace.frame(t, clock.wall?.())
    stamper.frame()
    if (trial && performance) {
      recorder.sample(sampleKind.frame, t, 0, 0)
      trial.frame(t)
      performance.frame(t)
      if (slept) voidTrial('sleep')
      else if (trial.longestFrame > longFrame(game)) voidTrial('long-frame')
      else if (trial.done && !stamper.waiting) {
        tell({ type: 'trial-ended', t: now(), result: { ...trial.result(), inputInterval: watch.interval } })
        cut()
      }
    } else if (goOnAt !== null && now() >= goOnAt) {
      tell({ type: 'next', t: now() })
    }
    // A trial that began in this frame is drawn in the next one, but its buttons are there already.
    if (!over) theatre.buttons.fit()
    // The next frame would be too late.
    if (!over && now() - lastCut > chunkEvery - pace.interval) cut()
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
    opened.close()
    shell.destroy()
    resolveEnded(output ?? { how: 'stopped', testTrials: 0 })
  }

  theatre.onResize(({ width, height }) => {
    recorder.record({ type: 'resize', t: now(), width, height, dpr: resolution() })
    performance?.resized()
  })
  theatre.onLost(() => pause('context-lost'))
  const { signal } = off
  watchPage({
    signal,
    onVisibility: (visible) => {
      recorder.record({ type: 'visibility', t: now(), visible })
      if (visible) return
      const place = placeOf(run.getSnapshot().value)
      if (place === 'trial' || place === 'after') pause('hidden')
      else cut()
    },
    onLeave: cut,
    onFocus: (focused) => recorder.record({ type: 'focus', t: now(), focused }),
    onOrientation: (angle) => recorder.record({ type: 'orientation', t: now(), angle }),
  })
  if (options.settings?.reducedMotion === undefined)
    matchMedia('(prefers-reduced-motion: reduce)').addEventListener(
      'change',
      ({ matches }) => change({ reducedMotion: matches }),
      { signal },
    )
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
  onTaken = press.stop
  if (taken) press.stop()
  return {
    handle: { ended, pause: () => pause('player'), resume, stop: press.stop, set: change },
    pause: () => pause('player'),
    sound: () => change({ sound: !opened.settings.sound }),
  }
}
