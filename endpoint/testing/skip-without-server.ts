import { beforeEach, inject } from 'vitest'

/** What cannot start is counted as skipped, with its reason. */
beforeEach((test) => {
  const server = inject('postgres')
  if (server && 'fault' in server) test.skip(`PostgreSQL cannot start here: ${server.fault}`)
})
