import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** Folders held by this process itself. */
const held = new Set<string>()

/**
 * Takes the data folder for this process alone, before the database is opened: two processes on one folder would lose rows
 * without a word. Returns the function that gives it back. Throws an `Error` naming folder and process when it is taken; a lock
 * left behind by a process that is gone is taken over.
 */
export function takeFolder(folder: string): () => void {
  const path = join(resolve(folder), 'endpoint.lock')
  mkdirSync(resolve(folder), { recursive: true })
  if (held.has(path)) throw taken(folder, process.pid)
  const mine = JSON.stringify({ pid: process.pid, started: startOf(process.pid) })
  if (!created(path, mine)) {
    takeOver(folder, path)
    if (!created(path, mine)) throw taken(folder, readHolder(path)?.pid)
  }
  held.add(path)
  return () => {
    held.delete(path)
    rmSync(path, { force: true })
  }
}

interface Holder {
  readonly pid: number
  /** When the process started, in the kernel's ticks; null where that cannot be read. */
  readonly started: string | null
}

function created(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false
    throw error
  }
}

/** Moves a dead process's lock aside. The move is checked afterwards: somebody else may have taken over in between. */
function takeOver(folder: string, path: string): void {
  const holder = readHolder(path)
  if (holder && alive(holder)) throw taken(folder, holder.pid)
  const aside = `${path}.${process.pid}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return
    throw error
  }
  const moved = readHolder(aside)
  if (moved && alive(moved)) {
    renameSync(aside, path)
    throw taken(folder, moved.pid)
  }
  rmSync(aside, { force: true })
}

function readHolder(path: string): Holder | null {
  try {
    const { pid, started } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>
    return typeof pid === 'number' ? { pid, started: started ?? null } : null
  } catch {
    // Half-written by a process that died while writing, or gone: nobody holds it.
    return null
  }
}

/** A process id may be given out again (in a container it always is), so the start time has to agree as well. */
function alive({ pid, started }: Holder): boolean {
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as { code?: string }).code !== 'EPERM') return false
  }
  return started === null || startOf(pid) === started
}

/** Field 22 of proc(5)'s stat; null on systems without it. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}

function taken(folder: string, pid: number | undefined): Error {
  return new Error(
    `The data folder ${folder} is in use by process ${pid ?? '(unknown)'}. Stop that process, or set DATA_DIR to another folder.`,
  )
}
