import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * The path of a Chromium: CHROMIUM_PATH, else one on the PATH, else Playwright's cache, else Playwright's download (given up after
 * 60 s), else Debian's package (as root with CI set). Null when none of these gave one.
 */
export function findChromium() {
  return named() ?? onPath() ?? cached() ?? downloaded() ?? debian()
}

export const howToInstall =
  'No Chromium was found and none could be installed: install one (Debian: `sudo apt-get install chromium`) or set CHROMIUM_PATH to its program.'

function named() {
  const path = process.env.CHROMIUM_PATH
  if (!path) return null
  if (existsSync(path)) return path
  console.error(`CHROMIUM_PATH is ${path}, but there is no such file.`)
  process.exit(1)
}

function onPath() {
  for (const folder of (process.env.PATH ?? '').split(':'))
    for (const name of ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'])
      if (folder && existsSync(join(folder, name))) return join(folder, name)
  return null
}

function cached() {
  const folder = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache', 'ms-playwright')
  if (!existsSync(folder)) return null
  for (const build of readdirSync(folder)
    .filter((name) => /^chromium(-|_headless_shell-)\d+$/.test(name))
    .sort())
    for (const inside of [
      'chrome-linux64/chrome',
      'chrome-linux/chrome',
      'chrome-linux/headless_shell',
      'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    ])
      if (existsSync(join(folder, build, inside))) return join(folder, build, inside)
  return null
}

function downloaded() {
  console.log('No Chromium found; trying the download of Playwright (60 s) …')
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 60_000 })
  return cached()
}

function debian() {
  if (process.getuid?.() !== 0 || !process.env.CI) return null
  console.log('Installing Debian’s Chromium …')
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
  apt('update')
  apt('install', '-y', '--no-install-recommends', 'chromium')
  return onPath()
}
