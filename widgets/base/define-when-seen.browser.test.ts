import { afterEach, expect, it } from 'vitest'
import { defineWhenSeen } from './define-when-seen.ts'

afterEach(() => document.body.replaceChildren())

/** Elements that tell when their code is asked for; each has a tag of its own, since a tag can be registered once only. */
function someElements(tag: string, fails: () => boolean = () => false) {
  const asked: string[] = []
  const load = async (): Promise<void> => {
    asked.push(tag)
    if (fails()) throw new Error('no network')
    customElements.define(tag, class extends HTMLElement {})
  }
  return { asked, elements: { [tag]: load } }
}

it('loads an element whose tag is on the page already', async () => {
  document.body.append(document.createElement('seen-now'))
  defineWhenSeen(someElements('seen-now').elements)
  expect(await customElements.whenDefined('seen-now')).toBeTypeOf('function')
})

it('loads nothing before a tag is there, and only once', async () => {
  const { asked, elements } = someElements('seen-later')
  defineWhenSeen(elements)
  document.body.append(document.createElement('p'))
  await Promise.resolve()
  expect(asked).toEqual([])
  const outer = document.createElement('div')
  outer.innerHTML = '<p><seen-later></seen-later><seen-later></seen-later></p>'
  document.body.append(outer)
  await customElements.whenDefined('seen-later')
  document.body.append(document.createElement('seen-later'))
  await Promise.resolve()
  expect(asked).toEqual(['seen-later'])
})

it('gives an element that was on the page before the properties that were set on it', async () => {
  await import('../script.ts')
  const games = document.createElement('skillprint-games')
  games.cardHref = '/card'
  document.body.append(games)
  await customElements.whenDefined('skillprint-games')
  await games.updateComplete
  expect(games.cardHref).toBe('/card')
  expect(games.shadowRoot).not.toBeNull()
})

it('loads at once when asked, for a tag that the page cannot see', async () => {
  const load = defineWhenSeen(someElements('never-seen').elements)
  await load('never-seen')
  expect(customElements.get('never-seen')).toBeDefined()
})

it('tells when the code cannot be loaded, and tries again with the next network', async () => {
  let online = false
  const { asked, elements } = someElements('seen-offline', () => !online)
  const told = new Promise<Event>((resolve) =>
    document.addEventListener('skillprint-problem', resolve, { once: true }),
  )
  document.body.append(document.createElement('seen-offline'))
  defineWhenSeen(elements)
  expect(await told).toMatchObject({ detail: { code: 'unexpected' } })
  online = true
  dispatchEvent(new Event('online'))
  await customElements.whenDefined('seen-offline')
  expect(asked.length).toBe(2)
})
