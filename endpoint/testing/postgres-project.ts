import type { TestProject } from 'vitest/node'
import { migrate } from '../store/migrate.ts'
import { openPostgres } from '../store/postgres.ts'
import { type PostgresServer, startPostgres } from './postgres-server.ts'

/** Starts the one server that all tests of the project `postgres` share; where none can start they are skipped with the reason. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  let server: PostgresServer
  try {
    server = await startPostgres()
  } catch (error) {
    project.provide('postgres', { fault: (error as Error).message })
    return async () => {}
  }
  const maintenance = await openPostgres(server.url(), { connections: 1 })
  await maintenance.query('CREATE DATABASE template_skillprint')
  await maintenance.close()
  const template = await openPostgres(server.url('template_skillprint'), { connections: 1 })
  await migrate(template)
  await template.close()
  project.provide('postgres', { url: server.url() })
  return () => server.stop()
}
