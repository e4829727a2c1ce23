import { defineGame } from '@skillprint/engine'
import type { Stage } from '@skillprint/engine/stage'
import { Graphics } from 'pixi.js'
import { type ActorRefFrom, assign, setup } from 'xstate'
import { mark, plan } from './bench.ts'

interface Flash {
  /** ms */
  readonly blank: number
  /** ms; null: until the press */
  readonly shown: number | null
}

const trial = setup({
  types: {} as {
    input: Flash
    context: { readonly trial: Flash; readonly pressedAt: number | null }
    events:
      | { readonly type: 'blank-over' }
      | { readonly type: 'press'; readonly t: number }
      | { readonly type: 'onset'; readonly stimulus: string; readonly t: number }
      | { readonly type: 'timeout'; readonly id: string; readonly t: number }
    output: { readonly t: number | null }
  },
  guards: {
    shows: ({ event }, stimulus: string) => event.type === 'onset' && event.stimulus === stimulus,
  },
}).createMachine({
  id: 'flash',
  context: ({ input }) => ({ trial: input, pressedAt: null }),
  initial: 'blank',
  states: {
    blank: { on: { 'blank-over': 'showing' } },
    showing: {
      on: {
        press: { target: 'done', actions: assign({ pressedAt: ({ event }) => event.t }) },
        onset: { guard: { type: 'shows', params: 'stimulus-gone' }, target: 'done' },
      },
    },
    done: { type: 'final' },
  },
  output: ({ context }) => ({ t: context.pressedAt }),
})

/** A square that comes after a blank and is pressed away, or goes by itself: the shortest game there is. */
function scene(stage: Stage, actor: ActorRefFrom<typeof trial>): void {
  const { blank, shown } = actor.getSnapshot().context.trial
  const square = new Graphics().rect(-60, -60, 120, 120).fill('#000000')
  square.visible = false
  stage.root.addChild(square)
  stage.onLayout(({ width }) => square.position.set(width / 2, 120))
  const began = stage.now()
  const stop = stage.frame((t) => {
    if (t - began < blank) return
    stop()
    actor.send({ type: 'blank-over' })
    const show = (): void => {
      square.visible = true
      mark(`on ${++flashes}`)
    }
    const hide = (): void => {
      square.visible = false
      mark(`off ${flashes}`)
    }
    if (shown === null) stage.present('stimulus', show)
    else stage.presentFor('stimulus', shown, show, hide)
  })
  stage.button({
    id: 'press',
    label: 'X',
    x: stage.size.width / 2 - 60,
    y: 240,
    width: 120,
    height: 80,
    keys: ['KeyF'],
    onPress: ({ t }) => actor.send({ type: 'press', t }),
  })
}
let flashes = 0

const { blank, shown } = plan()
const texts = {
  title: 'Flits',
  setting: 'Een vlak verschijnt.',
  why: 'Zo meten we tijd.',
  'instruction.1': 'Druk als je het vlak ziet.',
  'practice.right': 'Goed.',
  'practice.wrong': 'Fout.',
  debrief: 'Klaar.',
}

/** A game like any other, made for the bench: its trials follow each other within half a second. */
export const flash = defineGame<typeof trial>({
  id: 'flash',
  version: 1,
  timed: true,
  task: {
    minutes: 1,
    practice: [],
    mastered: () => true,
    right: () => undefined,
    next: () => {
      const ms = shown()
      return { blank: blank() + (ms === null ? 0 : 120), shown: ms }
    },
    done: () => 0,
  },
  trial,
  scene: () => Promise.resolve({ scene }),
  simulate: () => [],
  strings: { nl: texts, en: texts },
})
