import { scriptUrl } from './script-url.ts'

/** How long a new worker may take to say `ready`, ms. Browsers refuse a worker by an event, by a throw, or not at all. */
export const readyWithin = 1500

/** The browser's `Worker`, or one that a test puts in its place. */
export type WorkerConstructor = new (url: string, options: WorkerOptions) => Worker

/** Starts a worker and waits until it says `ready`. Rejects with an `Error` when it is refused, breaks, or stays silent. */
export function openWorker(url: string, type: WorkerType, Constructor: WorkerConstructor): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Constructor(scriptUrl(url), { type, name: 'skillprint' })
    const settle = () => {
      clearTimeout(timer)
      worker.onerror = null
      worker.onmessage = null
    }
    const fail = (why: string) => {
      settle()
      worker.terminate()
      reject(new Error(`startScorer: worker ${type} ${why}`))
    }
    const timer = setTimeout(() => fail(`was not ready within ${readyWithin} ms`), readyWithin)
    worker.onerror = (event) => {
      event.preventDefault()
      fail('was refused or broke')
    }
    worker.onmessage = ({ data }) => {
      if (data !== 'ready') return
      settle()
      resolve(worker)
    }
  })
}
