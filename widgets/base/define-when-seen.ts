import { reserveSpace } from '../theme/reserve.ts'

/** Loads the code of an element and registers its tag. */
export type LoadElement = () => Promise<unknown>

/**
 * Loads each element when its tag is first on the page, now or later, so that a page only pays for what it shows. Gives a function
 * that loads an element at once: for tags in a shadow root, where the page cannot see them. Does nothing without a page.
 */
export function defineWhenSeen<Tag extends string>(
  elements: Readonly<Record<Tag, LoadElement>>,
): (tag: Tag) => Promise<void> {
  if (typeof document === 'undefined') return async () => undefined
  reserveSpace()
  const waiting = new Set(Object.keys(elements) as Tag[])
  const load = async (tag: Tag): Promise<void> => {
    waiting.delete(tag)
    try {
      await elements[tag]()
    } catch (error) {
      waiting.add(tag)
      throw error
    }
  }
  const look = (): void => {
    for (const tag of waiting) {
      const [first] = document.getElementsByTagName(tag)
      if (first) load(tag).catch((error: unknown) => tellProblem(first, error))
    }
    if (waiting.size === 0) observer.disconnect()
  }
  const observer = new MutationObserver(look)
  observer.observe(document, { childList: true, subtree: true })
  // What could not be loaded is tried again with the next network.
  addEventListener('online', look)
  look()
  return load
}

function tellProblem(element: Element, error: unknown): void {
  const detail = { code: 'unexpected' as const, error }
  element.dispatchEvent(new CustomEvent('skillprint-problem', { detail, bubbles: true, composed: true }))
}
