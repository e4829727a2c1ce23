import type { Browser } from 'playwright-core'
import { type Files, openStage } from './browser.ts'

const moves = 600

/** Shares of the injected moves that each recorder kept, 0–1, and how fast the moves really came. */
export interface Captured {
  readonly rate: number
  readonly injectedHz: number
  readonly ours: number
  readonly jsPsych: number
  readonly rrweb: number
}

/** Injects moves, each to a place of its own, over a game's stage while all record. */
export async function captured(browser: Browser, files: Files, rate: number): Promise<Captured> {
  const { page, cdp, close } = await openStage(browser, files)
  try {
    await page.evaluate(() => globalThis.recorderPage.startPeers())
    await page.evaluate(() => globalThis.recorderPage.ours())
    const places = Array.from({ length: moves }, (_, i) => ({
      x: 40 + (i % 300),
      y: 120 + 7 * Math.floor(i / 300),
    }))
    const answers: Promise<unknown>[] = []
    const start = performance.now()
    for (const [i, place] of places.entries()) {
      // Not waited for: the browser answers at the next frame only.
      answers.push(cdp.send('Input.dispatchMouseEvent', { type: 'mouseMoved', ...place }))
      const wait = start + ((i + 1) * 1000) / rate - performance.now()
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    }
    const injectedHz = (moves * 1000) / (performance.now() - start)
    await Promise.all(answers)
    await page.waitForTimeout(700)
    const { ours, theirs } = await page.evaluate(async () => ({
      ours: globalThis.recorderPage.ours(),
      theirs: await globalThis.recorderPage.stopPeers(),
    }))
    const share = (kept: readonly { readonly x: number; readonly y: number }[] = []): number => {
      const seen = new Set(kept.map(({ x, y }) => `${Math.round(x)},${Math.round(y)}`))
      return places.filter(({ x, y }) => seen.has(`${x},${y}`)).length / moves
    }
    if (ours.pauses > 0)
      throw new Error('bench recorder: the game stood still meanwhile, expected a quieter machine')
    return {
      rate,
      injectedHz: Math.round(injectedHz),
      ours: share(ours.moves),
      jsPsych: share(theirs.jsPsych?.moves),
      rrweb: share(theirs.rrweb?.moves),
    }
  } finally {
    await close()
  }
}
