/** `npm run build`: the script-tag bundle (dist/cdn) that pages load, and the tour. With `-- fast` also the bundle of the end-to-end tests. */
import { installPackages, needNode, run } from './install.mjs'

/** Builds the named bundles of vite.config.ts; true when all succeeded. */
export function build(...modes) {
  return modes.every((mode) => run('npx', ['vite', 'build', '--mode', mode, '--logLevel', 'warn']) === 0)
}

if (process.argv[1]?.endsWith('build.mjs')) {
  needNode()
  installPackages()
  process.exit(build('cdn', 'tour', ...process.argv.slice(2)) ? 0 : 1)
}
