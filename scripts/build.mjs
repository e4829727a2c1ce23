/** `npm run build`: the script-tag bundle (dist/cdn) that pages load. */
import { installPackages, needNode, run } from './install.mjs'

needNode()
installPackages()
process.exit(run('npx', ['vite', 'build', '--logLevel', 'warn']))
