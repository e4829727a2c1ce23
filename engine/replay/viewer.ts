import { element } from '../shell/element.ts'
import { icon } from '../shell/icons.ts'
import { shellStyle } from '../shell/style.ts'
import type { Account } from './account.ts'
import type { ReplayState, Speed } from './drive.ts'
import type { ReplayTexts } from './strings.ts'
import { replayStyle } from './style.ts'
import { trialTable } from './table.ts'

/** What a viewer can do. */
export interface ViewerActs {
  playOrPause(): void
  /** −1: the attempt before, 1: the one after. */
  step(by: -1 | 1): void
  seek(attempt: number): void
  speed(speed: Speed): void
}

/** The frame around a replay: what is on, the stage, and the controls. */
export interface Viewer {
  readonly outer: HTMLElement
  /** The positioned box for canvas and buttons, and the layer that holds the buttons. Inert: a viewer can't press. */
  readonly box: HTMLElement
  readonly layer: HTMLElement
  /** Lays the stage out in CSS px of the recorded screen; it is shown as large as fits. */
  size(size: { readonly width: number; readonly height: number }): void
  /** Brings the controls into step. `answered`: has the attempt's answer been given by now? `note`: something to know about it. */
  show(state: ReplayState, answered: boolean, note: string): void
  /** A line over the stage while it is not there yet; null takes it away. */
  wait(text: string | null): void
  /** Shows the table in the place of the picture, for good, and says why. */
  tableOnly(why: string): void
  say(text: string): void
  destroy(): void
}

const speeds: readonly Speed[] = [1, 2, 4]

/** Builds the frame in a shadow root of its own under `host`. */
export function createViewer(options: {
  readonly host: HTMLElement | ShadowRoot
  readonly title: string
  readonly language: string
  readonly accounts: readonly Account[]
  readonly texts: ReplayTexts
  readonly acts: ViewerActs
}): Viewer {
  const { texts, accounts, acts } = options
  const outer = element('div')
  const root = outer.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [shellStyle(), replayStyle()]
  const layer = element('div', { class: 'layer' })
  const box = element('div', { class: 'stage' }, layer)
  box.inert = true
  const waiting = element('p', { class: 'wait', attributes: { role: 'status' } })
  waiting.hidden = true
  const view = element('div', { class: 'view' }, box, waiting)
  const round = element('b', { text: `${texts.replay}: ${options.title}` })
  const answer = element('span', { class: 'answer' })
  const note = element('span', { class: 'note' })
  const said = element('div', { class: 'said', attributes: { 'aria-live': 'polite' } })

  const button = (
    action: string,
    label: string,
    press: () => void,
    look: SVGSVGElement | string,
  ): HTMLButtonElement => {
    const made = element('button', {
      attributes: { type: 'button', 'data-action': action, 'aria-label': label, title: label },
    })
    made.append(look)
    made.addEventListener('click', press)
    return made
  }
  const previous = button('previous', texts.previous, () => acts.step(-1), icon('previous'))
  const next = button('next', texts.next, () => acts.step(1), icon('next'))
  const play = button('play', texts.play, acts.playOrPause, icon('play'))
  play.classList.add('play')
  const paces = speeds.map((speed) =>
    button(`speed-${speed}`, texts[`speed${speed}`], () => acts.speed(speed), `×${speed}`),
  )
  const scrub = element('input', {
    attributes: {
      type: 'range',
      min: '1',
      max: String(Math.max(1, accounts.length)),
      step: '1',
      'aria-label': texts.choose,
    },
  })
  scrub.addEventListener('input', () => acts.seek(Number(scrub.value) - 1))
  const controls = element(
    'div',
    { class: 'controls', attributes: { role: 'group', 'aria-label': texts.replay } },
    element('div', { class: 'steps' }, previous, play, next),
    scrub,
    element('div', { class: 'speeds', attributes: { role: 'group', 'aria-label': texts.speed } }, ...paces),
  )
  const table = trialTable(accounts, texts)
  table.hidden = true
  const toggle = button('table', texts.table, () => showTable(view.hidden === false), icon('table'))
  const head = element('div', { class: 'head' }, element('p', {}, round, note, answer), toggle)
  const game = element(
    'div',
    {
      class: 'game replay',
      attributes: { lang: options.language, role: 'region', 'aria-label': texts.replay },
    },
    head,
    view,
    table,
    controls,
    said,
  )
  const showTable = (on: boolean): void => {
    table.hidden = !on
    view.hidden = on
    toggle.setAttribute('aria-pressed', String(on))
    if (on) table.focus({ preventScroll: true })
  }
  toggle.setAttribute('aria-pressed', 'false')
  root.append(game)
  options.host.append(outer)
  game.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || table.contains(event.target as Node)) return
    const onButton = event.target instanceof HTMLButtonElement
    const act =
      event.key === 'ArrowLeft' && event.target !== scrub
        ? () => acts.step(-1)
        : event.key === 'ArrowRight' && event.target !== scrub
          ? () => acts.step(1)
          : event.key === ' ' && !onButton
            ? acts.playOrPause
            : null
    if (!act) return
    event.preventDefault()
    act()
  })

  let recorded = { width: 0, height: 0 }
  const fit = (): void => {
    const { clientWidth, clientHeight } = view
    if (clientWidth === 0 || clientHeight === 0 || recorded.width === 0) return
    const scale = Math.min(clientWidth / recorded.width, clientHeight / recorded.height)
    const left = (clientWidth - recorded.width * scale) / 2
    const top = (clientHeight - recorded.height * scale) / 2
    box.style.setProperty('width', `${recorded.width}px`)
    box.style.setProperty('height', `${recorded.height}px`)
    box.style.setProperty('transform', `translate(${left}px, ${top}px) scale(${scale})`)
  }
  const observer = new ResizeObserver(fit)
  observer.observe(view)
  fit()
  let playing: boolean | null = null
  return {
    outer,
    box,
    layer,
    size(size) {
      if (size.width === recorded.width && size.height === recorded.height) return
      recorded = size
      fit()
    },
    show(state, answered, said) {
      const account = accounts[state.at]
      box.toggleAttribute('data-seeking', state.seeking)
      scrub.value = String(state.at + 1)
      scrub.setAttribute('aria-valuetext', account?.round ?? '')
      previous.disabled = state.at === 0 && !answered
      next.disabled = state.at + 1 >= state.of
      if (playing !== state.playing) {
        playing = state.playing
        play.replaceChildren(icon(playing ? 'pause' : 'play'))
        for (const name of ['aria-label', 'title'])
          play.setAttribute(name, playing ? texts.pause : texts.play)
      }
      for (const [i, pace] of paces.entries())
        pace.setAttribute('aria-pressed', String(speeds[i] === state.speed))
      round.textContent = account?.round ?? ''
      answer.textContent = account && answered ? answerLine(account, texts) : ''
      answer.toggleAttribute('data-right', account?.right === true && answered)
      note.textContent = said
    },
    wait(text) {
      waiting.hidden = text === null
      waiting.textContent = text
    },
    tableOnly(why) {
      table.prepend(element('p', { text: why }))
      toggle.remove()
      controls.remove()
      showTable(true)
    },
    say(text) {
      said.textContent = text
    },
    destroy() {
      observer.disconnect()
      outer.remove()
    },
  }
}

/** `Answer: right · 0.43 s · left`; what is long comes last, where it may be cut off. */
function answerLine({ answer, time, right, voided }: Account, texts: ReplayTexts): string {
  if (voided) return voided
  const judged = right === undefined ? [] : [right ? texts.right : texts.wrong]
  return `${texts.answer}: ${[...judged, ...(time === '–' ? [] : [time]), answer].join(' · ')}`
}
