import type { Stage, StageButton } from '@skillprint/engine/stage'
import { Container, Graphics } from 'pixi.js'
import { palette, tints } from '../../world/palette.ts'
import type { Box, Plan } from './plan.ts'

/** The words: a bubble with what is said, the question, and the answers or “next”. All text is in the DOM, so it wraps, grows and is read aloud. */
export interface Talk {
  lay(plan: Plan): void
  /** Shows a line; `seen` without a tail, because nobody says it. */
  line(caption: string, label: string, seen: boolean): void
  next(): void
  /** Takes bubble and cards away, when the moment is over. */
  hide(): void
  answers(
    question: string,
    options: readonly { readonly id: string; readonly caption: string; readonly label: string }[],
  ): void
}

const keys = ['1', '2', '3', '4']

/** `onNext` and `onChoose` get the time of the press, ms on the run clock. */
export function putTalk(
  stage: Stage,
  onNext: (t: number) => void,
  onChoose: (option: string, t: number) => void,
): Talk {
  const view = new Container()
  const bubble = new Graphics()
  const cards = new Graphics()
  view.addChild(bubble, cards)
  stage.root.addChild(view)
  let plan: Plan | null = null
  let seen = false
  let lit: string | null = null
  let said: StageButton | null = null
  let asked: StageButton | null = null
  let rows: { readonly id: string; readonly button: StageButton }[] = []

  const boxes = (): readonly Box[] =>
    plan ? (rows[0]?.id === 'next' ? plan.answers(3).slice(1, 2) : plan.answers(rows.length)) : []
  const draw = (): void => {
    if (!plan) return
    drawBubble(bubble.clear(), plan.bubble, seen ? null : plan.visitor.x)
    cards.clear()
    boxes().forEach((box, i) => {
      const row = rows[i]
      if (row) drawCard(cards, box, row.id === lit, row.id === 'next')
      row?.button.set(box)
    })
    said?.set(plan.bubble)
    asked?.set(plan.question)
  }
  const put = (
    list: readonly {
      readonly id: string
      readonly caption: string
      readonly label: string
      readonly keys: readonly string[]
    }[],
    onPress: (id: string, t: number) => void,
  ): void => {
    for (const { button } of rows) button.remove()
    rows = list.map(({ id, caption, label, keys: own }) => ({
      id,
      button: stage.button({
        id,
        caption,
        label,
        keys: own,
        x: 0,
        y: 0,
        width: 48,
        height: 48,
        onPress: ({ t }) => {
          stage.sound('tap')
          onPress(id, t)
        },
        onHighlight: (on) => {
          lit = on ? id : null
          draw()
        },
      }),
    }))
  }
  return {
    lay: (next) => {
      plan = next
      if (!view.destroyed) draw()
    },
    line: (caption, label, isSeen) => {
      seen = isSeen
      said ??= stage.button({
        id: 'said',
        caption,
        label,
        x: 0,
        y: 0,
        width: 48,
        height: 48,
        onPress: ({ t }) => rows[0]?.id === 'next' && onNext(t),
      })
      said.set({ caption, label })
      stage.announce(label)
      draw()
    },
    hide: () => {
      if (!view.destroyed) view.visible = false
    },
    next: () => {
      asked?.remove()
      asked = null
      if (rows[0]?.id !== 'next')
        put(
          [
            {
              id: 'next',
              caption: stage.text('next'),
              label: stage.text('next'),
              keys: ['Enter', 'ArrowRight'],
            },
          ],
          (_id, t) => onNext(t),
        )
      draw()
    },
    answers: (question, options) => {
      asked ??= stage.button({
        id: 'question',
        caption: question,
        label: question,
        disabled: true,
        x: 0,
        y: 0,
        width: 48,
        height: 30,
        onPress: () => {},
      })
      said?.set({ disabled: true })
      put(
        options.map((option, i) => ({ ...option, keys: [keys[i] ?? ''] })),
        onChoose,
      )
      stage.announce(`${question} ${options.map(({ label }) => label).join(' ')}`)
      draw()
    },
  }
}

function drawBubble(g: Graphics, { x, y, width, height }: Box, towards: number | null): void {
  if (towards !== null) {
    const beside = towards < x
    const tail = beside
      ? [x + 4, y + height * 0.45, x - 22, y + height * 0.6, x + 4, y + height * 0.72]
      : [towards - 16, y + height - 3, towards + 4, y + height + 17, towards + 16, y + height - 3]
    g.poly(tail).fill(palette.paper).stroke({ width: 3, color: palette.ink, join: 'round' })
  }
  g.roundRect(x, y, width, height, 18)
    .fill(towards === null ? palette.sky : palette.paper)
    .stroke({ width: 3, color: palette.ink })
  if (towards !== null) {
    // Over the edge between bubble and tail.
    if (towards < x) g.rect(x + 1.5, y + height * 0.47, 5, height * 0.23).fill(palette.paper)
    else g.rect(towards - 13, y + height - 5, 26, 5).fill(palette.paper)
  }
}

function drawCard(g: Graphics, { x, y, width, height }: Box, lit: boolean, go: boolean): void {
  g.roundRect(x, y + 4, width, height, 16).fill(palette.ink)
  g.roundRect(x, lit ? y - 2 : y, width, height, 16)
    .fill(go ? palette.sun : lit ? tints.sunLight : palette.paper)
    .stroke({ width: 3, color: palette.ink })
}
