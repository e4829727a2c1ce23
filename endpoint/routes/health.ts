import type { Routes } from './routes.ts'

export const healthRoutes: Routes = (app, { database, snapshot, standing }) => {
  const open = { config: { access: 'open' as const, rateLimit: false as const }, schema: { hide: true } }
  app.get('/healthz', open, () => ({ status: 'ok' }))
  app.get('/readyz', open, async (_request, reply) => {
    if (standing.stopping) return reply.code(503).send({ status: 'stopping' })
    try {
      await database.query('SELECT 1')
      if (!snapshot.state().hydrated) return reply.code(503).send({ status: 'hydrating' })
      return { status: 'ready' }
    } catch (error) {
      app.log.error({ err: error }, 'the database does not answer')
      return reply.code(503).send({ status: 'not ready' })
    }
  })
}
