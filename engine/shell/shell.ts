import type { SettingsRecord } from '../record.ts'
import { dots, element } from './element.ts'
import { icon } from './icons.ts'
import { createSpeech } from './speech.ts'
import type { ShellTexts } from './strings.ts'
import { shellStyle } from './style.ts'

/** One screen around the game: one idea and what one can do about it. */
export interface Screen {
  readonly heading?: string
  readonly text: string
  readonly small?: string
  /** Page `at` (from 1) of `of`. */
  readonly steps?: { readonly at: number; readonly of: number }
  readonly actions?: readonly Action[]
}

export interface Action {
  /** In the DOM as `data-action`. */
  readonly id: 'next' | 'go-on' | 'stop'
  readonly label: string
  readonly main?: boolean
  readonly press: (event: Event) => void
}

export interface Shell {
  /** The positioned box for canvas and buttons, and the layer that holds the buttons. */
  readonly box: HTMLElement
  readonly layer: HTMLElement
  readonly game: HTMLElement
  /** Shows a screen over the game; null takes it away. */
  show(screen: Screen | null): void
  /** A strip under the game: right or wrong, and what to do about it. */
  banner(
    banner: { readonly tone: 'right' | 'wrong'; readonly text: string; readonly action?: Action } | null,
  ): void
  /** Share of the test that is done, or the words of a practice round. */
  progress(part: number | string): void
  /** Shows the settings; the sound button only in a game that has sounds. */
  settings(settings: SettingsRecord, audible: boolean): void
  announce(text: string): void
  /** Keeps the keyboard inside the game when what had the focus is gone. */
  keepFocus(): void
  destroy(): void
}

const stones = 10

/** Builds the shell in a shadow root of its own under `host`. */
export function createShell(options: {
  readonly host: HTMLElement | ShadowRoot
  readonly title: string
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly texts: ShellTexts
  readonly onPause: (event: Event) => void
  readonly onSound: () => void
}): Shell {
  const { texts } = options
  const outer = element('div')
  const root = outer.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [shellStyle()]
  const layer = element('div', { class: 'layer' })
  const box = element(
    'div',
    {
      class: 'stage',
      attributes: { tabindex: '-1', role: 'group', 'aria-label': `${texts.stage}: ${options.title}` },
    },
    layer,
  )
  const pause = element(
    'button',
    {
      attributes: { type: 'button', 'data-action': 'pause', 'aria-label': texts.pause, title: texts.pause },
    },
    icon('pause'),
  )
  const sound = element('button', { attributes: { type: 'button', 'data-action': 'sound' } })
  const middle = element('div', { class: 'path' })
  const bar = element('div', { class: 'bar' }, pause, middle, sound)
  const sheet = element('div', { class: 'sheet' })
  const banner = element('div', { class: 'banner', attributes: { role: 'status' } })
  const said = element('div', { class: 'said', attributes: { 'aria-live': 'polite' } })
  const game = element(
    'div',
    { class: 'game', attributes: { lang: options.language, dir: options.direction } },
    bar,
    box,
    sheet,
    said,
  )
  sheet.hidden = banner.hidden = bar.hidden = true
  box.append(banner)
  root.append(game)
  options.host.append(outer)
  pause.addEventListener('click', options.onPause)
  sound.addEventListener('click', options.onSound)

  let spoken = ''
  const read = element('button', { attributes: { type: 'button', 'data-action': 'read' } })
  const showRead = (): void => {
    read.hidden = !speech.available
    read.textContent = speech.speaking ? texts.readStop : texts.read
  }
  const speech = createSpeech(options.language, () => showRead())
  read.addEventListener('click', () => (speech.speaking ? speech.stop() : speech.say(spoken)))

  const actionButton = ({ id, label, main, press }: Action): HTMLButtonElement => {
    const button = element('button', { text: label, attributes: { type: 'button', 'data-action': id } })
    if (main) button.className = 'main'
    button.addEventListener('click', press, { once: true })
    return button
  }
  const say = (text: string): void => {
    said.textContent = ''
    // A live region speaks on a change: the same text twice has to change in between.
    said.append(document.createTextNode(text))
  }
  return {
    box,
    layer,
    game,
    show(screen) {
      speech.stop()
      sheet.replaceChildren()
      sheet.hidden = screen === null
      box.inert = screen !== null
      bar.inert = screen !== null
      if (!screen) return
      const card = element('div', {
        class: 'card',
        attributes: { role: 'dialog', 'aria-label': screen.heading ?? options.title },
      })
      if (screen.heading) card.append(element('h2', { text: screen.heading }))
      card.append(element('p', { text: screen.text }))
      if (screen.small) card.append(element('p', { class: 'small', text: screen.small }))
      if (screen.steps) card.append(dots('steps', screen.steps.of, screen.steps.at))
      spoken = [screen.heading, screen.text, screen.small].filter(Boolean).join('. ')
      const buttons = (screen.actions ?? []).map(actionButton)
      showRead()
      if (buttons.length > 0) card.append(read, element('div', { class: 'actions' }, ...buttons))
      sheet.append(card)
      say(spoken)
      buttons[0]?.focus({ preventScroll: true })
    },
    banner(what) {
      banner.hidden = what === null
      banner.replaceChildren()
      if (!what) return
      banner.dataset.tone = what.tone
      banner.append(element('p', { text: what.text }))
      if (!what.action) return
      const button = actionButton(what.action)
      banner.append(button)
      button.focus({ preventScroll: true })
    },
    progress(part) {
      bar.hidden = false
      game.setAttribute('data-begun', '')
      if (typeof part === 'string') {
        middle.replaceChildren(element('p', { class: 'round', text: part }))
        middle.removeAttribute('role')
        return
      }
      const percent = Math.round(100 * Math.min(1, Math.max(0, part)))
      middle.replaceChildren(...dots('path', stones, Math.round((percent / 100) * stones)).childNodes)
      middle.setAttribute('role', 'progressbar')
      middle.setAttribute('aria-label', texts.progress)
      middle.setAttribute('aria-valuenow', String(percent))
    },
    settings({ sound: on, reducedMotion }, audible) {
      sound.style.setProperty('visibility', audible ? 'visible' : 'hidden')
      sound.replaceChildren(icon(on ? 'soundOn' : 'soundOff'))
      sound.setAttribute('aria-label', on ? texts.soundOn : texts.soundOff)
      sound.setAttribute('aria-pressed', String(on))
      game.toggleAttribute('data-still', reducedMotion)
    },
    announce: say,
    keepFocus() {
      const nothing = document.activeElement === null || document.activeElement === document.body
      if (nothing && !box.inert) box.focus({ preventScroll: true })
    },
    destroy() {
      speech.destroy()
      outer.remove()
    },
  }
}
