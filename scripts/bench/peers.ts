import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const folder = new URL('peers/', import.meta.url)

/** The folder of a peer's package, e.g. `jspsych`; installs all peers at the first use. Throws an `Error` when they cannot be had. */
export function peer(name: string): string {
  const place = new URL(`node_modules/${name}/`, folder)
  if (!existsSync(place)) {
    console.error('Installing what this bench compares with …')
    spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: fileURLToPath(folder),
      stdio: ['ignore', 2, 2],
    })
  }
  if (!existsSync(place))
    throw new Error(
      `bench: ${name} is not in scripts/bench/peers/node_modules, expected npm install to put it there`,
    )
  return fileURLToPath(place)
}
