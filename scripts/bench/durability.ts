/**
 * What is lost when the browser is killed in the middle of play: a real Chromium with a profile on the disk plays a game in real time, is
 * killed (SIGKILL, all its processes) at random moments, and is started again on the same profile, where the same run goes on.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromiumFlags } from '../../vite.config.ts'
import type { Bench } from './bench.ts'
import { type Heard, openSite } from './durability/site.ts'

const kills = 20
/** ms of recording before a kill, at least and at most. */
const moments = [1500, 6500] as const
const seed = 20260501
/** How long a browser may take from its start to its first chunk, ms. */
const patience = 60_000

export async function durability(): Promise<Bench> {
  const profile = mkdtempSync(join(tmpdir(), 'skillprint-durability-'))
  const site = await openSite()
  const chance = mulberry32(seed)
  const visits = []
  let before: Heard | null = null
  let killedAt = 0
  try {
    for (let i = 0; i <= kills; i++) {
      const heard = site.listen()
      const browser = start(site.address, profile)
      try {
        const found = await within(heard.found)
        if (before) visits.push(compare(before, killedAt, found))
        if (i === kills) break
        await within(heard.firstCut)
        await new Promise((done) => setTimeout(done, moments[0] + chance() * (moments[1] - moments[0])))
      } finally {
        killedAt = performance.now()
        await kill(browser)
      }
      before = heard
    }
  } finally {
    await site.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  return report(visits)
}

type Found = Awaited<Heard['found']>

/** What the visit after a kill found of what the visit before had said. */
function compare(before: Heard, killedAt: number, { problem, agreed, runs }: Found) {
  const { runId, cuts, savedUpTo, recordingSince } = before
  const run = runs.find((one) => one.runId === runId)
  const upTo = run?.upTo ?? 0
  /** ms up to the kill in which things were recorded that this point in the run is before; none between two trials. */
  const recordedAfter = (point: number): number => {
    const last = cuts.findLast((cut) => cut.upTo <= point)
    const nextCut = cuts.find((cut) => cut.upTo > point)
    if (recordingSince === null && !nextCut) return 0
    return killedAt - Math.max(last?.at ?? 0, nextCut ? 0 : (recordingSince ?? 0), cuts[0]?.at ?? 0)
  }
  return {
    savedButLost: Math.max(0, savedUpTo - upTo),
    broken: !run || run.broken || agreed !== true,
    alarm: problem,
    /** Chunks that were cut and are not there. */
    chunksLost: cuts.filter((cut) => cut.upTo > upTo).length,
    /** ms of recording that are not there */
    lost: recordedAfter(upTo),
    /** ms of recording that had not been said to be saved */
    unsaved: recordedAfter(savedUpTo),
    bytes: cuts.reduce((sum, cut) => sum + cut.bytes, 0),
    cuts: cuts.length,
  }
}

function report(visits: readonly ReturnType<typeof compare>[]): Bench {
  const lost = visits.map((visit) => visit.lost).sort((one, other) => one - other)
  const unsaved = visits.map((visit) => visit.unsaved).sort((one, other) => one - other)
  const sum = (of: (visit: (typeof visits)[number]) => number): number =>
    visits.reduce((total, visit) => total + of(visit), 0)
  const middle = (values: readonly number[]): number => Math.round(values[values.length >> 1] ?? Number.NaN)
  const figures = {
    kills: visits.length,
    seed,
    chunks: sum(({ cuts }) => cuts),
    bytes: sum(({ bytes }) => bytes),
    recordsSavedButLost: sum(({ savedButLost }) => savedButLost),
    brokenRuns: sum(({ broken }) => Number(broken)),
    falseAlarms: sum(({ alarm }) => Number(alarm !== null)),
    chunksLost: visits.map(({ chunksLost }) => chunksLost),
    lostMs: { median: middle(lost), most: Math.round(lost.at(-1) ?? Number.NaN) },
    notYetSavedMs: { median: middle(unsaved), most: Math.round(unsaved.at(-1) ?? Number.NaN) },
  }
  const aim = (name: string, value: number, limit: number) => ({
    name,
    value,
    aim: limit === 0 ? '0' : `≤ ${limit}`,
    met: value <= limit,
  })
  return {
    figures,
    aims: [
      aim('records said to be saved and lost', figures.recordsSavedButLost, 0),
      aim('runs with a gap or a broken chain', figures.brokenRuns, 0),
      aim('losses told where nothing saved was lost', figures.falseAlarms, 0),
      aim('chunks cut and lost, worst kill', Math.max(...figures.chunksLost), 1),
      aim('ms of recording lost, worst kill', figures.lostMs.most, 250),
    ],
  }
}

function start(address: string, profile: string): ChildProcess {
  const browser = spawn(
    process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    [...chromiumFlags, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, address],
    // A group of its own, so that all its processes, and no others, can be killed at once.
    { detached: true, stdio: 'ignore' },
  )
  browser.on('error', (error) => console.error(error))
  return browser
}

async function kill(browser: ChildProcess): Promise<void> {
  const gone = new Promise((done) => browser.once('exit', done))
  if (browser.pid !== undefined && browser.exitCode === null) {
    process.kill(-browser.pid, 'SIGKILL')
    await gone
  }
}

async function within<T>(wanted: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_done, reject) => {
    timer = setTimeout(
      () => reject(new Error(`durability: the page said nothing for ${patience} ms`)),
      patience,
    )
  })
  return Promise.race([wanted, late]).finally(() => clearTimeout(timer))
}

/** Small seeded generator (Tommy Ettinger), 0–1. */
function mulberry32(state: number): () => number {
  let a = state
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
