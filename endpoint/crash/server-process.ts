import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const server = fileURLToPath(new URL('../server.ts', import.meta.url))
/** Starting compiles and opens a database; on a busy machine that takes long. */
const patience = 120_000

/** A server in a process of its own, as an operator runs it. */
export interface ServerProcess {
  readonly child: ChildProcess
  /** `http://127.0.0.1:…` */
  readonly url: string
  /** What it printed so far. */
  printed(): string
  /** Sends a signal; gives the exit code once it is gone, null when the signal ended it. */
  end(signal: NodeJS.Signals): Promise<number | null>
}

/** Starts a server on a free port with these settings. Rejects with what it printed when it ends before it listens. */
export function startServer(
  env: Readonly<Record<string, string>>,
  command: readonly string[] = ['--conditions=@skillprint/source', '--import', 'tsx', server],
): Promise<ServerProcess> {
  const child = spawn(process.execPath, command, {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const gone = new Promise<number | null>((done) => child.once('exit', done))
  return new Promise((done, fail) => {
    const tooLate = setTimeout(() => {
      child.kill('SIGKILL')
      fail(new Error(`server: not listening after ${patience} ms; it printed: ${text}`))
    }, patience)
    const hear = (chunk: Buffer): void => {
      text += chunk.toString('utf8')
      const url = /Listening on (http:\/\/\S+)/.exec(text)?.[1]
      if (!url) return
      clearTimeout(tooLate)
      done({
        child,
        url,
        printed: () => text,
        end: (signal) => {
          child.kill(signal)
          return gone
        },
      })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('exit', (code) => {
      clearTimeout(tooLate)
      fail(Object.assign(new Error(text.trim()), { code }))
    })
  })
}
