/** Where everything runs. Each is an origin of its own, as it would be for a partner; each port is a setting. */
export interface Addresses {
  readonly library: string
  readonly endpoint: string
  readonly examples: string
  readonly employer: string
}

/** Setting, default port, and the address as the pages have it written down. */
export const ports = {
  library: { setting: 'LIBRARY_PORT', port: 4101 },
  endpoint: { setting: 'ENDPOINT_PORT', port: 4102 },
  examples: { setting: 'EXAMPLES_PORT', port: 4103 },
  employer: { setting: 'EMPLOYER_PORT', port: 4104 },
} as const

export type Place = keyof typeof ports

/** The ports in force: environment, else default. Throws when a setting is not a port. */
export function portsInForce(env: Readonly<Record<string, string | undefined>>): Record<Place, number> {
  const entries = Object.entries(ports).map(([place, { setting, port }]) => {
    const given = env[setting]
    const value = given === undefined ? port : Number(given)
    if (!Number.isInteger(value) || value < 0 || value > 65535)
      throw new Error(`${setting} is ${JSON.stringify(given)}, expected a port number (0–65535)`)
    return [place, value]
  })
  return Object.fromEntries(entries) as Record<Place, number>
}

/** A page's text with the default addresses replaced by those in force. */
export function withAddresses(text: string, addresses: Addresses): string {
  return Object.entries(ports).reduce(
    (page, [place, { port }]) => page.replaceAll(`http://localhost:${port}`, addresses[place as Place]),
    text,
  )
}
