/** The worker's own file: answers calls over Comlink, and says `ready` once it can. */
import { expose } from 'comlink'
import { operations } from './operations.ts'

expose(operations)
self.postMessage('ready')
