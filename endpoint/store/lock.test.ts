import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { takeFolder } from './lock.ts'

const folder = mkdtempSync(join(tmpdir(), 'endpoint-lock-'))
const path = join(folder, 'endpoint.lock')
afterEach(() => rmSync(path, { force: true }))

test('a folder is taken once, and free again when given back', () => {
  const release = takeFolder(folder)
  expect(() => takeFolder(folder)).toThrow(
    `The data folder ${folder} is in use by process ${process.pid}. Stop that process, or set DATA_DIR to another folder.`,
  )
  release()
  takeFolder(folder)()
  expect(existsSync(path)).toBe(false)
})

test('a folder of another living process is refused', () => {
  writeFileSync(path, JSON.stringify({ pid: process.ppid, started: null }))
  expect(() => takeFolder(folder)).toThrow(`is in use by process ${process.ppid}`)
  expect(existsSync(path)).toBe(true)
})

test('the lock of a process that is gone is taken over', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  writeFileSync(path, JSON.stringify({ pid, started: null }))
  takeFolder(folder)()
})

test.skipIf(!existsSync('/proc/self/stat'))(
  'a process that only has the number of the dead one holds nothing',
  () => {
    writeFileSync(path, JSON.stringify({ pid: process.ppid, started: '1' }))
    takeFolder(folder)()
  },
)

test('a half-written lock holds nothing', () => {
  writeFileSync(path, '{"pi')
  takeFolder(folder)()
})
