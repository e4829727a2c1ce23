import type { InputKind } from '../record.ts'
import type { StageButton, StageButtonOptions } from '../stage.ts'

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
  clear(): void
}

/** Smallest text, as a share of what the player's font size asks for, that a caption shrinks to where its box is too small. */
const smallestText = 0.5

interface Target {
  options: StageButtonOptions
  /** What the caption was fitted for. */
  fitted: string
  readonly element: HTMLButtonElement
  readonly press: (event: Event, input: InputKind) => void
}

/** Real DOM buttons over the canvas. `stamp` carries a native event onto the run's clock. */
export function buttonLayer(layer: HTMLElement, stamp: (event: Event) => number): ButtonLayer {
  const targets = new Map<string, Target>()
  let scale = 1
  let lastFocused: string | null = null

  const place = ({ options, element }: Target): void => {
    const width = Math.max(smallest, options.width * scale)
    const height = Math.max(smallest, options.height * scale)
    const put = (name: string, value: number): void => element.style.setProperty(name, `${value}px`)
    put('left', (options.x + options.width / 2) * scale - width / 2)
    put('top', (options.y + options.height / 2) * scale - height / 2)
    put('width', width)
    put('height', height)
  }
  /** Text follows the player's font size; where its box is full it gives way, so that no word is lost. */
  const fit = (target: Target, again: boolean): void => {
    const { options, element } = target
    const key = `${options.caption} ${options.width} ${options.height} ${scale}`
    if (!options.caption || element.clientHeight === 0 || (!again && key === target.fitted)) return
    target.fitted = key
    const caption = element.firstElementChild as HTMLElement
    for (let share = 1; share >= smallestText; share -= 0.06) {
      caption.style.setProperty('--_fit', String(share))
      if (caption.scrollWidth <= element.clientWidth && caption.offsetHeight <= element.clientHeight - 8)
        return
    }
  }
  const show = (target: Target): void => {
    const { options, element } = target
    element.setAttribute('aria-label', options.label)
    element.disabled = options.disabled ?? false
    if (options.pressed === undefined) element.removeAttribute('aria-pressed')
    else element.setAttribute('aria-pressed', String(options.pressed))
    const caption = element.firstElementChild as HTMLElement
    caption.textContent = options.caption ?? ''
    caption.hidden = !options.caption
    place(target)
    fit(target, false)
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
        fitted: '',
        element,
        press: (event, input) => {
          if (!element.disabled && element.isConnected) target.options.onPress({ t: stamp(event), input })
        },
      }
      listen(target, (on) => {
        if (on && element === (layer.getRootNode() as ShadowRoot).activeElement) lastFocused = options.id
        target.options.onHighlight?.(on)
      })
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
      for (const target of targets.values()) {
        place(target)
        fit(target, true)
      }
    },
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

const isKey = (key: string, event: KeyboardEvent): boolean =>
  key === event.code || (key.length === 1 ? key.toLowerCase() === event.key.toLowerCase() : key === event.key)

const pointers: Readonly<Record<string, InputKind>> = { mouse: 'mouse', touch: 'touch', pen: 'pen' }

function listen({ element, press }: Target, highlight: (on: boolean) => void): void {
  let pointerDown = false
  element.addEventListener('pointerdown', (event) => {
    // A second thumb is not the primary pointer, yet it presses.
    if (event.button !== 0) return
    pointerDown = true
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
    const fromAssistiveTechnology = event.detail === 0 || !pointerDown
    pointerDown = false
    if (fromAssistiveTechnology) press(event, 'keyboard')
  })
  element.addEventListener('contextmenu', (event) => event.preventDefault())
  for (const type of ['pointerenter', 'focus']) element.addEventListener(type, () => highlight(true))
  for (const type of ['pointerleave', 'blur']) element.addEventListener(type, () => highlight(false))
}
