import { reserveSpace } from '../theme/reserve.ts'

/** Version of this set of elements; told when two bundles meet on one page. */
export const version = '0.1.0'

/** Told on `document` when a second bundle brings a tag that is already there; the first one stays. */
export interface DuplicateDetail {
  readonly tag: string
  readonly loaded: string
  readonly skipped: string
}

const slot = Symbol.for('skillprint.tags')

/** Registers a tag once per page. A later bundle with the same tag is skipped and told by `skillprint-duplicate`. Does nothing without a page. */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof window === 'undefined' || typeof customElements === 'undefined') return
  reserveSpace()
  const page = globalThis as { [slot]?: Map<string, string> }
  page[slot] ??= new Map()
  if (!customElements.get(tag)) {
    page[slot].set(tag, version)
    customElements.define(tag, element)
    return
  }
  if (customElements.get(tag) === element) return
  const detail: DuplicateDetail = { tag, loaded: page[slot].get(tag) ?? 'unknown', skipped: version }
  console.warn(`skillprint: <${tag}> ${detail.loaded} is on this page already; ${detail.skipped} is skipped`)
  document.dispatchEvent(new CustomEvent('skillprint-duplicate', { detail }))
}
