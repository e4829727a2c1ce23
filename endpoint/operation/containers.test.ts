import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { settings } from './settings.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8')
const dockerfile = read('endpoint/Dockerfile')
const compose = parse(read('endpoint/compose.yaml'), { merge: true }) as {
  services: Record<string, Service>
  volumes: object
}
const scripts = (JSON.parse(read('package.json')) as { scripts: Record<string, string> }).scripts

interface Service {
  readonly image: string
  readonly build?: { readonly context: string; readonly dockerfile: string }
  readonly environment: Readonly<Record<string, string>>
  readonly ports?: readonly string[]
  readonly volumes?: readonly string[]
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>
  readonly healthcheck?: { readonly test: readonly string[] }
  readonly stop_grace_period?: string
}
const nodes = Object.entries(compose.services).filter(([name]) => name.startsWith('endpoint'))

test('everything that the image copies is there, every workspace among it, and it starts the server', () => {
  const copied = [...dockerfile.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, from]) => from?.split(' ') ?? [])
  expect(copied.filter((path) => !existsSync(`${root}${path}`))).toEqual([])
  const { workspaces } = JSON.parse(read('package.json')) as { workspaces: string[] }
  for (const room of workspaces) expect(copied).toContain(`${room}/package.json`)
  const command = JSON.parse(/^CMD (\[.*\])$/m.exec(dockerfile)?.[1] ?? '[]') as string[]
  expect(command.slice(0, -1)).toEqual(['node', '--conditions=@skillprint/source', '--import', 'tsx'])
  expect(existsSync(`${root}${command.at(-1)}`)).toBe(true)
  const dependencies = JSON.parse(read('endpoint/package.json')) as { dependencies: object }
  expect(Object.keys(dependencies.dependencies)).toContain('tsx')
})

test('every variable that image and compose file set is a setting of the server, and the ports are the ones exposed', () => {
  const known = [...Object.keys(settings), 'NODE_ENV']
  const inImage = [...dockerfile.matchAll(/^ENV (.+)$/gm)].flatMap(
    ([, all]) => all?.split(' ').map((one) => one.split('=')[0] ?? '') ?? [],
  )
  expect(inImage.filter((name) => !known.includes(name))).toEqual([])
  expect(nodes).toHaveLength(2)
  for (const [, { environment, ports = [] }] of nodes) {
    expect(Object.keys(environment).filter((name) => !known.includes(name))).toEqual([])
    const exposed = /^EXPOSE (.+)$/m.exec(dockerfile)?.[1]?.split(' ')
    expect(ports.map((port) => port.split(':').at(-1))).toEqual(exposed)
    // Metrics and the interface are for this machine; a proxy opens the one.
    expect(ports.every((port) => port.startsWith('127.0.0.1:'))).toBe(true)
  }
  const taken = nodes.flatMap(([, { ports = [] }]) => ports.map((port) => port.split(':')[1]))
  expect(new Set(taken).size).toBe(taken.length)
})

test('nodes wait for the database and its replica, ask the right addresses, and have time to stop', () => {
  for (const [, node] of nodes) {
    const { DATABASE_URL = '', DATABASE_READ_URLS = '', DRAIN_SECONDS, STOP_SECONDS } = node.environment
    const hosts = [DATABASE_URL, DATABASE_READ_URLS].map(
      (url) => new URL(url.replace(/\$\{\w+\}/g, 'x')).hostname,
    )
    expect(hosts).toEqual(['postgres', 'replica'])
    for (const host of hosts) {
      expect(node.depends_on?.[host]?.condition).toBe('service_healthy')
      expect(compose.services[host]?.healthcheck?.test[0]).toBe('CMD')
    }
    const grace = Number.parseInt(node.stop_grace_period ?? '0', 10)
    expect(grace).toBeGreaterThan(Number(DRAIN_SECONDS) + Number(STOP_SECONDS))
    expect(existsSync(`${root}${node.build?.dockerfile}`)).toBe(true)
  }
})

test('what the compose file mounts is there, named volumes are declared, and no password stands in it', () => {
  for (const { volumes = [] } of Object.values(compose.services))
    for (const volume of volumes) {
      const from = volume.split(':')[0] ?? ''
      if (from.startsWith('./')) expect(existsSync(`${root}endpoint/${from}`), from).toBe(true)
      else expect(Object.keys(compose.volumes)).toContain(from)
    }
  const passwords = [...read('endpoint/compose.yaml').matchAll(/PASSWORD: (.+)$/gm)].map(([, value]) => value)
  expect(passwords.length).toBeGreaterThan(1)
  expect(passwords.every((value) => value?.startsWith('${'))).toBe(true)
})

test('the health check asks a route that exists, and the runbook names only commands, settings and metrics that do', () => {
  expect(dockerfile).toContain('http://127.0.0.1:4102/readyz')
  expect(read('endpoint/routes/health.ts')).toContain("'/readyz'")
  const runbook = read('endpoint/RUNBOOK.md')
  for (const [, name = ''] of runbook.matchAll(/`?npm run (\w+)/g))
    expect(Object.keys(scripts), name).toContain(name)
  for (const [, name = ''] of runbook.matchAll(/\b([A-Z]+_[A-Z_]+)\b/g))
    expect(Object.keys(settings)).toContain(name)
  const metrics = read('endpoint/operation/metrics.ts')
  for (const [name] of runbook.matchAll(/skillprint_\w+/g)) expect(metrics, name).toContain(`'${name}'`)
  for (const [, command = ''] of runbook.matchAll(/npm run partner -- (\w+)/g))
    expect(read('scripts/partner.ts')).toMatch(new RegExp(`\\b${command}\\b`))
})
