import type { RunRecord } from '@skillprint/engine/record'
import type { Session } from '@skillprint/sdk'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { agree, sessionIn } from './testing/person.ts'
import { type Stand, stand } from './testing/stand.ts'

let on: Stand
beforeAll(async () => {
  on = await stand('cdn')
})
afterAll(() => on.close())

/** A person's time from seeing to pressing, ms. */
const thinking = 350

/** Presses the side of each sign that is said, as a finger does, from inside the page: the way there takes no time of its own. */
async function sort(page: Page): Promise<void> {
  const stage = page.locator('skillprint-games .stage')
  await page.locator('skillprint-games [data-action=next]:visible').waitFor({ timeout: 20_000 })
  await stage
    .locator('[aria-live]')
    .first()
    .evaluate((said, wait) => {
      const root = said.getRootNode() as ShadowRoot
      const press = (selector: string): void => {
        const button = root.querySelector<HTMLElement>(selector)
        const finger = {
          bubbles: true,
          composed: true,
          cancelable: true,
          pointerType: 'touch',
          isPrimary: true,
        }
        for (const type of ['pointerdown', 'pointerup', 'click'])
          button?.dispatchEvent(new PointerEvent(type, finger))
      }
      new MutationObserver(() => {
        const side = { Rondje: 'left', Driehoek: 'right' }[said.textContent ?? '']
        if (side) setTimeout(press, wait, `[data-target=${side}]`)
      }).observe(said, { childList: true, characterData: true, subtree: true })
      setInterval(() => {
        const next = root.querySelector<HTMLElement>('[data-action=next], [data-action=go-on]')
        if (next?.checkVisibility()) next.click()
      }, 200)
    }, thinking)
}

/** Starts the game; a machine that is busy just now is looked at again. False when its screen stays too unsteady for games in which times count. */
async function begin(page: Page): Promise<boolean> {
  const button = page.locator('skillprint-games [data-game=sorting-belt] button')
  const instructions = page.locator('skillprint-games [data-action=next]:visible').first()
  for (let attempt = 0; attempt < 4; attempt++) {
    await button.click()
    await button.waitFor({ state: 'hidden' })
    await instructions.or(page.locator('skillprint-games [data-waits]')).first().waitFor({ timeout: 30_000 })
    if (await instructions.isVisible()) return true
  }
  return false
}

interface Parcel {
  readonly rt: number
  readonly correct: boolean
}

/** Each parcel that was pressed: from the sign's onset to the press, ms. */
function pressed(records: readonly RunRecord[]): Parcel[] {
  return records.flatMap((record, at) => {
    if (record.type !== 'response') return []
    const { t, correct } = record.response as { t: number | null; correct: boolean }
    const onset = records.slice(0, at).findLast((one) => one.type === 'onset' && one.stimulus === 'stimulus')
    return t === null || !onset ? [] : [{ rt: t - onset.t, correct }]
  })
}

const recordsIn = (page: Page): Promise<RunRecord[]> =>
  sessionIn(page, async (session: Session) => {
    const { runs } = (await session.export()) as { runs: { chunks: { records: RunRecord[] }[] }[] }
    return runs.flatMap(({ chunks }) => chunks.flatMap((chunk) => chunk.records))
  })

test('with the shipped library at real speed, a short block is played: onsets from frames, presses after them', async () => {
  const { page, context } = await on.person()
  await page.goto(`${on.addresses.examples}/municipality/`)
  await agree(page)
  await page.locator('skillprint-games [data-game=tile-setter] button').click()
  const goOn = page.locator('skillprint-games').locator('[data-action=next], [data-action=go-on]')
  await goOn.first().waitFor()
  const fields = (all: readonly RunRecord[]) => all.filter(({ type }) => type === 'response')
  let records: RunRecord[] = []
  // Whatever the machine does meanwhile, the person presses on: shape, filling, number, lay; where the game waits, they go on.
  for (let times = 0; times < 60 && fields(records).length < 3; times++) {
    for (const button of await goOn.all()) if (await button.isVisible()) await button.click()
    for (let part = 0; part < 3; part++) await page.keyboard.press('1')
    await page.keyboard.press('Enter')
    await page.waitForTimeout(400)
    records = await recordsIn(page)
  }

  expect(fields(records).length).toBeGreaterThanOrEqual(3)
  const start = records.find((record) => record.type === 'run-started')
  expect(start?.device.renderer).toMatch(/webgl|canvas/)
  expect(start?.device.crossOriginIsolated).toBe(true)
  const onsets = records.filter((record) => record.type === 'onset')
  // Pages that are cross-origin isolated get the compositor's own times, through a marker that the widget places and takes away.
  expect(onsets.some(({ source }) => source === 'presentation')).toBe(true)
  for (const field of fields(records)) {
    const { t } = (field as { response: { t: number } }).response
    const seen = onsets.findLast((onset) => onset.seq < field.seq)
    expect(t).toBeGreaterThan(seen?.t ?? Number.POSITIVE_INFINITY)
  }
  await context.close()
})

test.skipIf(!process.env.SKILLPRINT_REALTIME)(
  'with the shipped library at real speed, onsets come from frames and each press is counted from its own sign',
  async ({ skip }) => {
    const { page, context } = await on.person()
    await page.goto(`${on.addresses.examples}/municipality/`)
    await agree(page)
    if (!(await begin(page))) {
      // Then the person is told so, kindly, and the other games go on.
      await page.locator('skillprint-games [data-game=tile-setter] button').waitFor()
      await context.close()
      skip('this machine is not steady enough for games in which times count')
    }
    await sort(page)
    await expect
      .poll(async () => pressed(await recordsIn(page)).length, { timeout: 60_000, interval: 500 })
      .toBeGreaterThanOrEqual(4)
    const records = await recordsIn(page)

    const start = records.find((record) => record.type === 'run-started')
    expect(start?.device.renderer).toMatch(/webgl|canvas/)
    expect(start?.device.crossOriginIsolated).toBe(true)
    const onsets = records.filter((record) => record.type === 'onset')
    // Pages that are cross-origin isolated get the compositor's own times, through a marker that the widget places and takes away.
    const presented = onsets.filter(({ source }) => source === 'presentation')
    expect(presented.length).toBeGreaterThan(onsets.length / 2)
    expect(start?.device.check?.fit).toBe(true)
    const parcels = pressed(records)
    expect(parcels.every(({ correct }) => correct)).toBe(true)
    // How true these times are is the timing bench's question; here each follows its own sign, within the time to press.
    for (const { rt } of parcels) {
      expect(rt).toBeGreaterThan(0)
      expect(rt).toBeLessThan(1250)
    }

    await page.locator('skillprint-games [data-action=pause]').click()
    await page.locator('skillprint-games [data-action=stop]').click()
    await page.locator('skillprint-games [data-all]').waitFor({ timeout: 15_000 })
    await context.close()
  },
)
