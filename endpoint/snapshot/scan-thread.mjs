// Where this package runs as TypeScript a thread has to learn to read it first: Node gives it none of the loaders of its parent.
import { register } from 'tsx/esm/api'

register()
await import('./scan-worker.ts')
