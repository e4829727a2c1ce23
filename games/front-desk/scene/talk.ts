import type { Stage, StageButton } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette } from '../../world/palette.ts'
import { drawBubble } from './bubble.ts'
import { drawCard, drawMood } from './card.ts'
import type { Box, Plan } from './plan.ts'

/** A line as it stands in the bubble. */
export interface Said {
  readonly caption: string
  readonly label: string
  /** Who says it; empty when something is seen. */
  readonly name: string
  /** Where the speaker's head is now. */
  readonly towards: () => number | null
  readonly line: number
  readonly lines: number
}

/** The words: a bubble with what is said, the question, and the answers or “next”. All text is in the DOM, so it wraps, grows and is read aloud. */
export interface Talk {
  lay(plan: Plan): void
  line(said: Said): void
  next(): void
  answers(question: string, options: readonly Answer[]): void
  /** Somebody walks: the bubble points at them in this frame too. */
  follow(): void
  /** Takes bubble and cards away, when the moment is over. */
  hide(): void
}

export interface Answer {
  readonly id: string
  readonly caption: string
  readonly label: string
  /** A face on the card, from very well to badly. */
  readonly mood?: 0 | 1 | 2 | 3
}

const nowhere = { x: 0, y: 0, width: 48, height: 48 } as const

/** `onNext`, `onChoose` and `onAgain` (a press on the bubble while the answers are there) get the time of the press, ms on the run clock. */
export function putTalk(
  stage: Stage,
  on: {
    readonly next: (t: number) => void
    readonly choose: (option: string, t: number) => void
    readonly again: () => void
  },
): Talk {
  const view = new Container()
  const bubble = drawBubble()
  const cards = new Graphics()
  view.addChild(cards, bubble.view)
  stage.root.addChild(view)
  let plan: Plan | null = null
  let said: Said | null = null
  let lit: string | null = null
  let reading = true
  let bubbleButton: StageButton | null = null
  let asked: StageButton | null = null
  let rows: { readonly answer: Answer; readonly button: StageButton }[] = []

  const boxes = (): readonly Box[] => (!plan ? [] : reading ? [plan.next] : plan.answers(rows.length))
  let pointed: number | null = null
  const drawBubbleNow = (): void => {
    if (!plan || !said) return
    pointed = said.towards()
    bubble.draw(plan.bubble, {
      ...said,
      towards: pointed,
      rtl: stage.direction === 'rtl',
      again: !reading,
    })
  }
  const draw = (): void => {
    if (!plan || view.destroyed) return
    drawBubbleNow()
    cards.clear()
    const { question } = plan
    if (!reading)
      cards.roundRect(question.x, question.y + 4, question.width, question.height - 8, 12).fill(palette.sky)
    boxes().forEach((box, i) => {
      const row = rows[i]
      if (!row) return
      drawCard(cards, box, row.answer.id === lit, reading)
      if (row.answer.mood !== undefined) drawMood(cards, box, row.answer.mood)
      row.button.set(box)
    })
    bubbleButton?.set(plan.bubble)
    asked?.set(question)
  }
  const put = (
    list: readonly (Answer & { readonly keys: readonly string[] })[],
    press: (id: string, t: number) => void,
  ): void => {
    for (const { button } of rows) button.remove()
    lit = null
    rows = list.map((answer) => ({
      answer,
      button: stage.button({
        id: answer.id,
        caption: answer.caption,
        label: answer.label,
        keys: answer.keys,
        ...nowhere,
        onPress: ({ t }) => {
          stage.sound('tap')
          press(answer.id, t)
        },
        onHighlight: (light) => {
          lit = light ? answer.id : null
          draw()
        },
      }),
    }))
  }
  return {
    follow: () => {
      if (!view.destroyed && said && said.towards() !== pointed) drawBubbleNow()
    },
    lay: (next) => {
      plan = next
      draw()
    },
    line: (next) => {
      said = next
      const { caption } = next
      const label = reading ? next.label : stage.text('again-label', { text: next.label })
      bubbleButton ??= stage.button({
        id: 'said',
        caption,
        label,
        ...nowhere,
        onPress: ({ t }) => (reading ? on.next(t) : on.again()),
      })
      bubbleButton.set({ caption, label })
      stage.announce(next.label)
      draw()
    },
    next: () => {
      asked?.remove()
      asked = null
      if (!reading || rows.length === 0) {
        reading = true
        const word = stage.text('next')
        put([{ id: 'next', caption: word, label: word, keys: ['Enter', 'ArrowRight'] }], (_id, t) =>
          on.next(t),
        )
      }
      draw()
    },
    answers: (question, options) => {
      reading = false
      asked ??= stage.button({
        id: 'question',
        caption: question,
        label: question,
        ...nowhere,
        disabled: true,
        onPress: () => {},
      })
      if (said) bubbleButton?.set({ label: stage.text('again-label', { text: said.label }) })
      put(
        options.map((option, i) => ({ ...option, keys: [String(i + 1)] })),
        on.choose,
      )
      stage.announce(`${question} ${options.map(({ label }) => label).join(' ')}`)
      draw()
    },
    hide: () => {
      if (!view.destroyed) bubble.view.visible = cards.visible = false
    },
  }
}
