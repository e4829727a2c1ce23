import type { Session } from '@skillprint/sdk'
import axe from 'axe-core'
import type { SkillprintElement } from '../base/element.ts'
import type { CommonStrings } from '../i18n/common.ts'

/** Puts an element on the page, in a place with a language, showing a session; resolves when it has loaded. */
export async function mount<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  session: Session,
  language = 'nl',
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): Promise<HTMLElementTagNameMap[Tag]> {
  const place = document.createElement('div')
  place.lang = language
  const element = document.createElement(tag)
  Object.assign(element, properties, { session })
  place.append(element)
  document.body.append(place)
  await customElements.whenDefined(tag)
  await until(
    () => element.shadowRoot?.querySelector(`.frame[lang=${language}]:not(:has(.loading))`) !== null,
  )
  await settle(element)
  return element
}

/** Waits for loading and drawing, and puts running animations at their end. */
export async function settle(element: Element): Promise<void> {
  // A click may start work in a later microtask, and that work may load again.
  for (let round = 0; round < 4; round += 1) {
    await Promise.resolve()
    await (element as unknown as SkillprintElement<CommonStrings>).settled()
  }
  for (const animation of element.shadowRoot?.getAnimations() ?? []) animation.finish()
}

/** Looks at every frame until it is so. */
export async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise(requestAnimationFrame)
}

/** The first element in the shadow root that fits; throws when there is none. */
export function inside(element: Element, selector: string): HTMLElement {
  const found = element.shadowRoot?.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`inside: <${element.localName}> shows no ${selector}, expected one`)
  return found
}

/** What the person can read, on one line. */
export function words(element: Element): string {
  return element.shadowRoot?.querySelector('.frame')?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
}

/** Clicks and waits for what comes of it. */
export async function press(element: Element, selector: string): Promise<void> {
  inside(element, selector).click()
  await settle(element)
}

/** What axe finds wrong, one line for each: an empty list is good. Rules about a whole page are left out. */
export async function faultsFoundByAxe(element: Element): Promise<readonly string[]> {
  const result = await axe.run(element, { rules: { region: { enabled: false } } })
  return result.violations.map(
    (one) =>
      `${one.id}: ${one.nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`).join('; ')}`,
  )
}
