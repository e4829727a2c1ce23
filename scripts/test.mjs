/** `npm test`: installs what is missing, then types, lint, unit, browser and end-to-end tests; `npm run test:faults`: those of a fault. Last line: N passed, N failed, N skipped. */
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, howToInstall } from './browser.mjs'
import { installPackages, needNode, run } from './install.mjs'

needNode()
installPackages()
const chromium = findChromium()
if (!chromium) {
  console.error(howToInstall)
  console.log('0 passed, 1 failed, 0 skipped')
  process.exit(1)
}
const env = { CHROMIUM_PATH: chromium }
const total = { passed: 0, failed: 0, skipped: 0 }

/** Parts of the paths of all tests of a fault, by project; the table in engine/telemetry/README.md says which fault is where. */
const faults = {
  unit: [
    'faults',
    'sdk/sync',
    'sdk/resume',
    'sdk/runs',
    'sdk/device',
    'sdk/idle',
    'engine/pace',
    'telemetry/damage',
    'endpoint/endpoint',
  ],
  browser: [
    'faults',
    'sdk/store',
    'sdk/session',
    'engine/play.browser',
    'scoring-worker/start',
    'widgets/games/element',
  ],
  e2e: ['faults', 'resume', 'examples/pages'],
}

if (process.argv.includes('realtime')) {
  if (step('build', 'node', ['scripts/build.mjs', 'fast']))
    tests('e2e', { ...env, SKILLPRINT_REALTIME: '1' }, ['realtime'])
} else if (process.argv.includes('faults')) {
  tests('unit', env, faults.unit)
  tests('browser', env, faults.browser)
  if (step('build', 'node', ['scripts/build.mjs', 'fast'])) tests('e2e', env, faults.e2e)
} else {
  step('types', 'npx', ['tsc', '-p', '.'])
  step('lint', 'npx', ['biome', 'check', '--error-on-warnings', '.'])
  tests('unit', env)
  tests('postgres', env)
  tests('browser', env)
  if (step('build', 'node', ['scripts/build.mjs', 'fast'])) tests('e2e', env)
}

console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed > 0 ? 1 : 0)

function step(name, command, args) {
  console.log(`\n— ${name}`)
  const ok = run(command, args, env) === 0
  total[ok ? 'passed' : 'failed']++
  if (!ok) console.error(`${name}: failed`)
  return ok
}

function tests(project, environment, filter = []) {
  console.log(`\n— ${project} tests`)
  const report = join(tmpdir(), `skillprint-${project}-${process.pid}.json`)
  const args = [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...filter,
  ]
  const status = run('npx', args, environment)
  if (!existsSync(report)) {
    console.error(`${project}: the test runner gave no report`)
    total.failed++
    return
  }
  const result = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(report)
  total.passed += result.numPassedTests
  total.failed += result.numFailedTests
  total.skipped += result.numPendingTests + result.numTodoTests
  if (status !== 0 && result.numFailedTests === 0) total.failed++
}
