import { random } from '@skillprint/engine'
import type { Browser } from 'playwright-core'
import { type Files, openStage } from './browser.ts'

const seconds = 20

export interface PerEvent {
  readonly bytes: number
  readonly events: number
  readonly perEvent: number
}

/** A stretch of play in which all record: a hand that reaches for what is to be pressed, rests, and reaches again; or keys only. */
export async function played(
  browser: Browser,
  files: Files,
  input: 'mouse' | 'keyboard',
): Promise<Record<'ours' | 'jsPsych' | 'rrweb', PerEvent> & { readonly frames: number }> {
  const { page, cdp, close } = await openStage(browser, files)
  const draw = random(`played/${input}`)
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
  try {
    await page.evaluate(() => globalThis.recorderPage.startPeers())
    await page.evaluate(() => globalThis.recorderPage.ours())
    let hand = { x: 200, y: 300 }
    const end = performance.now() + seconds * 1000
    for (let nth = 0; performance.now() < end; nth++) {
      const goal = await page.evaluate(
        (n) => globalThis.recorderPage.toPress(n),
        Math.floor(draw.next() * 1000),
      )
      if (!goal) await sleep(50)
      else if (input === 'keyboard') {
        await page.keyboard.press(nth % 3 === 2 ? 'Enter' : 'ArrowRight', { delay: 60 + 60 * draw.next() })
        await sleep(300 + 500 * draw.next())
      } else {
        const from = hand
        const aim = {
          x: goal.x + Math.round(24 * draw.next() - 12),
          y: goal.y + Math.round(16 * draw.next() - 8),
        }
        const steps = 40 + Math.floor(40 * draw.next())
        for (let step = 1; step <= steps; step++) {
          // The bell-shaped speed of a reaching hand (minimum jerk; Flash & Hogan 1985), and its tremor.
          const s = step / steps
          const way = s ** 3 * (10 - 15 * s + 6 * s ** 2)
          hand = {
            x: Math.round(from.x + (aim.x - from.x) * way + draw.next() - 0.5),
            y: Math.round(from.y + (aim.y - from.y) * way + draw.next() - 0.5),
          }
          void cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...hand })
          await sleep(8)
        }
        const press = { ...hand, button: 'left', clickCount: 1 } as const
        await cdp.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...press })
        await sleep(70)
        await cdp.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...press })
        await sleep(150 + 300 * draw.next())
      }
    }
    await sleep(400)
    const { ours, theirs } = await page.evaluate(async () => ({
      ours: globalThis.recorderPage.ours(),
      theirs: await globalThis.recorderPage.stopPeers(),
    }))
    const per = ({ bytes, events } = { bytes: 0, events: 0 }): PerEvent => ({
      bytes,
      events,
      perEvent: Math.round((bytes / events) * 100) / 100,
    })
    return { ours: per(ours), jsPsych: per(theirs.jsPsych), rrweb: per(theirs.rrweb), frames: ours.frames }
  } finally {
    await close()
  }
}
