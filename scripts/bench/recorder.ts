/**
 * How much of a pointer's path is kept, what that costs and how many bytes it takes: the engine's recorder beside jsPsych's
 * mouse-tracking extension and rrweb, in the same Chromium. Moves are injected by the DevTools protocol, so that they come the way a
 * mouse's do.
 */
import type { Browser } from 'playwright-core'
import type { Bench } from './bench.ts'
import { type Files, filesOfBench, openBrowser } from './recorder/browser.ts'
import { costs } from './recorder/cost.ts'
import { captured } from './recorder/moves.ts'
import { played } from './recorder/played.ts'

const rates = [100, 180, 380]

export async function recorder(): Promise<Bench> {
  const files = await filesOfBench()
  const browser = await openBrowser()
  try {
    return await measure(browser, files)
  } finally {
    await browser.close()
  }
}

async function measure(browser: Browser, files: Files): Promise<Bench> {
  const shares = []
  for (const rate of rates) shares.push(await captured(browser, files, rate))
  const play = {
    mouse: await played(browser, files, 'mouse'),
    keyboard: await played(browser, files, 'keyboard'),
  }
  const cost = await costs(browser, files)
  const aim = (name: string, value: number, limit: number, atLeast = false) => ({
    name,
    value,
    aim: `${atLeast ? '≥' : '≤'} ${limit}`,
    met: atLeast ? value >= limit : value <= limit,
  })
  return {
    figures: { captured: shares, played: play, cost },
    aims: [
      aim('least share of moves captured, at any rate', Math.min(...shares.map(({ ours }) => ours)), 1, true),
      ...cost.perMove.map(({ coalesced, ours, jsPsych }) =>
        aim(`µs a move kept, of jsPsych's, ${coalesced} moves a frame`, ours / jsPsych, 1),
      ),
      ...cost.perMove.map(({ coalesced, ours, jsPsych }) =>
        aim(
          `µs a move kept and made bytes, of jsPsych's, ${coalesced} moves a frame`,
          (ours + cost.encoding.ours) / (jsPsych + cost.encoding.jsPsych),
          1,
        ),
      ),
      aim(
        'bytes an event, of jsPsych’s, on the same play',
        play.mouse.ours.perEvent / play.mouse.jsPsych.perEvent,
        0.1,
      ),
      aim('bytes an event, all included, mouse', play.mouse.ours.perEvent, 6),
      aim('bytes an event, all included, keyboard', play.keyboard.ours.perEvent, 6),
    ],
  }
}
