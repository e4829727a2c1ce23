/** `npm start`: installs what is missing, builds, starts the endpoint with its catalogue, and serves library and examples. */
import { spawn } from 'node:child_process'
import { build } from './build.mjs'
import { installPackages, needNode, typescript } from './install.mjs'

needNode()
installPackages()
if (!build('cdn', 'tour')) process.exit(1)
const server = spawn(process.execPath, [...typescript, 'examples/serve.ts'], { stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => process.exit(code ?? 0))
