import { browserClock, type Clock } from '../clock.ts'

/** What a scripted player sees at a frame. */
export interface StageView {
  /** ms, on the clock given */
  readonly t: number
  /** The targets that can be pressed now, in DOM order. */
  readonly targets: readonly {
    readonly id: string
    readonly label: string
    readonly pressed: boolean | null
  }[]
  /** What was last said to screen readers. */
  readonly said: string
}

/**
 * Plays by pressing real DOM buttons with dispatched pointer or keyboard events. Goes on from every screen around the game by itself;
 * at each frame in which the stage has targets, `decide` names the one to press, or nothing. Returns a function that stops.
 */
export function playByScript(
  host: HTMLElement | ShadowRoot,
  decide: (view: StageView) => string | null | undefined,
  options: { readonly clock?: Clock; readonly input?: 'pointer' | 'keyboard' } = {},
): () => void {
  const { clock = browserClock, input = 'pointer' } = options
  let cancel = (): void => {}
  const step = (t: number): void => {
    cancel = clock.frame(step)
    const forward = visible(host, '[data-action="next"], [data-action="go-on"]')[0]
    if (forward) {
      press(forward, input)
      return
    }
    const targets = visible(host, '[data-target]')
    if (targets.length === 0) return
    const id = decide({
      t,
      targets: targets.map((target) => ({
        id: target.dataset.target ?? '',
        label: target.getAttribute('aria-label') ?? '',
        pressed: target.ariaPressed === null ? null : target.ariaPressed === 'true',
      })),
      said: findDeep(host, '[aria-live]')[0]?.textContent ?? '',
    })
    if (id === null || id === undefined) return
    const target = targets.find(({ dataset }) => dataset.target === id)
    if (!target)
      throw new Error(
        `playByScript: got ${JSON.stringify(id)}, expected one of ${targets.map(({ dataset }) => dataset.target).join(', ')}`,
      )
    press(target, input)
  }
  cancel = clock.frame(step)
  return () => cancel()
}

/** All elements that match, in this tree and in the open shadow trees under it. */
export function findDeep(root: HTMLElement | ShadowRoot, selector: string): HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(selector)]
  for (const element of root.querySelectorAll('*'))
    if (element.shadowRoot) found.push(...findDeep(element.shadowRoot, selector))
  return found
}

const visible = (host: HTMLElement | ShadowRoot, selector: string): HTMLButtonElement[] =>
  findDeep(host, selector).filter(
    (element): element is HTMLButtonElement =>
      element instanceof HTMLButtonElement &&
      !element.disabled &&
      element.closest('[hidden], [inert]') === null,
  )

/** Presses a button as a finger or a keyboard does. */
export function press(button: HTMLElement, input: 'pointer' | 'keyboard'): void {
  const common = { bubbles: true, composed: true, cancelable: true }
  if (input === 'pointer') {
    const pointer = { ...common, pointerType: 'touch', isPrimary: true, button: 0 }
    button.dispatchEvent(new PointerEvent('pointerdown', pointer))
    button.dispatchEvent(new PointerEvent('pointerup', pointer))
    button.dispatchEvent(new PointerEvent('click', { ...pointer, detail: 1 }))
    return
  }
  button.focus()
  const key = { ...common, key: 'Enter', code: 'Enter' }
  // A dispatched key has no default action; a browser turns it into a click unless a handler took it.
  if (button.dispatchEvent(new KeyboardEvent('keydown', key))) button.click()
  button.dispatchEvent(new KeyboardEvent('keyup', key))
}
