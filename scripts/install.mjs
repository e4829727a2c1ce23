import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

/** Stops with one sentence when this Node is too old. */
export function needNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Skillprint needs Node 20.19 or newer; this is Node ${process.versions.node}.`)
    process.exit(1)
  }
}

/** Installs the packages of the lock file, when they are missing or older than it. */
export function installPackages() {
  const installed = 'node_modules/.package-lock.json'
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs - 1000)
    return
  console.log('Installing packages …')
  // Not `npm ci`: it refuses a lock file made where a registry had not the optional packages of every platform.
  const { status } = spawnSync(
    'npm',
    ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  )
  if (status !== 0) {
    console.error('Could not install the packages: `npm install` failed (see above).')
    process.exit(1)
  }
}

/** Runs a command with TypeScript in our own packages; gives its exit status. */
export function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  })
  return status ?? 1
}

/** Arguments that let Node run our TypeScript from source. */
export const typescript = ['--conditions=@skillprint/source', '--import', 'tsx']
