import type { InputKind } from '../record.ts'
import type { StageButton, StageButtonOptions } from '../stage.ts'
import { captions } from './captions.ts'

/** Smallest side of a target, CSS px. */
const smallest = 48

export interface ButtonLayer {
  button(options: StageButtonOptions): StageButton
  /** CSS px per logical unit; all buttons are placed again. */
  setScale(scale: number): void
  /** Gives a key to the button that listens to it; true when one took it. */
  key(event: KeyboardEvent): boolean
  /** Presses a target without a DOM event, as it was pressed before; the pressed element, or null where no such target can be pressed. */
  press(id: string, press: { readonly t: number; readonly input: InputKind }): HTMLElement | null
  /** Shrinks the captions that changed since and are larger than their boxes; call it once in a frame, when all of them are set. */
  fit(): void
  clear(): void
}

interface Target {
  options: StageButtonOptions
  /** Where the box was put: scenes set buttons in frames in which nothing of it changed. */
  placed: string
  readonly element: HTMLButtonElement
  readonly press: (event: Event, input: InputKind) => void
}

/** Real DOM buttons over the canvas. `stamp` carries a native event onto the run's clock. */
export function buttonLayer(layer: HTMLElement, stamp: (event: Event) => number): ButtonLayer {
  const targets = new Map<string, Target>()
  let scale = 1
  let lastFocused: string | null = null
  // Anywhere in the game: a finger may land on a target that is gone when it lifts, and its click then falls on whatever stands there now.
  let landed = false
  const root = layer.getRootNode()
  root.addEventListener('pointerdown', () => (landed = true), { capture: true })
  for (const type of ['click', 'pointercancel']) root.addEventListener(type, () => (landed = false))

  const place = (target: Target): void => {
    const { options, element } = target
    const width = Math.max(smallest, options.width * scale)
    const height = Math.max(smallest, options.height * scale)
    const left = (options.x + options.width / 2) * scale - width / 2
    const top = (options.y + options.height / 2) * scale - height / 2
    const box = { left, top, width, height }
    const placed = Object.values(box).join(' ')
    if (placed === target.placed) return
    target.placed = placed
    for (const [name, value] of Object.entries(box)) element.style.setProperty(name, `${value}px`)
  }
  const text = captions()
  let scalings = 0
  const fit = ({ options, element }: Target): void => {
    // At another scale the player's font size may be another one too.
    if (options.caption)
      text.changed(element, `${options.caption} ${options.width} ${options.height} ${scalings}`)
  }
  const show = (target: Target): void => {
    const { options, element } = target
    say(element, 'aria-label', options.label)
    if (element.disabled !== (options.disabled ?? false)) element.disabled = options.disabled ?? false
    say(element, 'aria-pressed', options.pressed === undefined ? null : String(options.pressed))
    const caption = element.firstElementChild as HTMLElement
    if (caption.textContent !== (options.caption ?? '')) caption.textContent = options.caption ?? ''
    if (caption.hidden !== !options.caption) caption.hidden = !options.caption
    place(target)
    fit(target)
  }
  const remove = (id: string, element: HTMLElement): void => {
    if (targets.get(id)?.element === element) targets.delete(id)
    element.remove()
  }
  return {
    button(options) {
      if (targets.has(options.id))
        throw new Error(
          `stage.button: ${JSON.stringify(options.id)} is on the stage already, expected a new id`,
        )
      const element = document.createElement('button')
      element.type = 'button'
      element.className = 'target'
      element.dataset.target = options.id
      const caption = document.createElement('span')
      caption.className = 'caption'
      // Machine translation replaces text nodes under the game's feet.
      caption.translate = false
      element.append(caption)
      const target: Target = {
        options,
        placed: '',
        element,
        press: (event, input) => {
          if (!element.disabled && element.isConnected) target.options.onPress({ t: stamp(event), input })
        },
      }
      listen(
        target,
        () => landed,
        (on) => {
          if (on && element === (layer.getRootNode() as ShadowRoot).activeElement) lastFocused = options.id
          target.options.onHighlight?.(on)
        },
      )
      targets.set(options.id, target)
      layer.append(element)
      show(target)
      // A keyboard player stays on the same target from trial to trial.
      if (lastFocused === options.id) element.focus({ preventScroll: true })
      return {
        set: (change) => {
          target.options = { ...target.options, ...change }
          show(target)
        },
        remove: () => remove(options.id, element),
      }
    },
    setScale(next) {
      scale = next
      scalings++
      for (const target of targets.values()) {
        place(target)
        fit(target)
      }
    },
    fit: text.fit,
    key(event) {
      for (const target of targets.values()) {
        const wanted = target.options.keys?.some((key) => isKey(key, event))
        if (!wanted || target.element.disabled) continue
        if (!event.repeat) target.press(event, 'keyboard')
        return true
      }
      return false
    },
    press(id, press) {
      const target = targets.get(id)
      if (!target || target.element.disabled) return null
      target.options.onPress(press)
      return target.element
    },
    clear() {
      for (const [id, { element }] of targets) remove(id, element)
    },
  }
}

/** Writes an attribute only when it changes: what is written again is announced and laid out again. */
function say(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return
  if (value === null) element.removeAttribute(name)
  else element.setAttribute(name, value)
}

const isKey = (key: string, event: KeyboardEvent): boolean =>
  key === event.code || (key.length === 1 ? key.toLowerCase() === event.key.toLowerCase() : key === event.key)

const pointers: Readonly<Record<string, InputKind>> = { mouse: 'mouse', touch: 'touch', pen: 'pen' }

/** `landed`: whether a finger or mouse came down in the game since the click before. */
function listen({ element, press }: Target, landed: () => boolean, highlight: (on: boolean) => void): void {
  element.addEventListener('pointerdown', (event) => {
    // A second thumb is not the primary pointer, yet it presses.
    if (event.button !== 0) return
    press(event, pointers[event.pointerType] ?? 'mouse')
  })
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    // No click follows, so nothing counts twice.
    event.preventDefault()
    event.stopPropagation()
    if (!event.repeat) press(event, 'keyboard')
  })
  element.addEventListener('keyup', (event) => {
    if (event.key === ' ') event.preventDefault()
  })
  element.addEventListener('click', (event) => {
    const fromAssistiveTechnology = event.detail === 0 || !landed()
    if (fromAssistiveTechnology) press(event, 'keyboard')
  })
  element.addEventListener('contextmenu', (event) => event.preventDefault())
  for (const type of ['pointerenter', 'focus']) element.addEventListener(type, () => highlight(true))
  for (const type of ['pointerleave', 'blur']) element.addEventListener(type, () => highlight(false))
}
