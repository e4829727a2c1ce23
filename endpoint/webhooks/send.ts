import { lookup } from 'node:dns'
import { request } from 'node:https'
import { BlockList, isIPv4, type LookupFunction } from 'node:net'

/** Sends one message; gives the status of the answer. Rejects when there is none. */
export type Send = (url: string, headers: Readonly<Record<string, string>>, body: string) => Promise<number>

const patience = 10_000

/** Over https, to public addresses only (looked up and used in one, so that a name cannot change in between), without following redirects. */
export const sendOverHttps: Send = (url, headers, body) =>
  new Promise((resolve, reject) => {
    const { hostname } = new URL(url)
    if (isInside(hostname.replace(/^\[|\]$/g, ''))) {
      reject(new Error(`webhook: ${hostname} is an address inside a network`))
      return
    }
    const sending = request(
      url,
      {
        method: 'POST',
        headers: {
          ...headers,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
        timeout: patience,
        lookup: publicLookup,
      },
      (response) => {
        response.resume()
        resolve(response.statusCode ?? 0)
      },
    )
    sending.on('timeout', () => sending.destroy(new Error(`webhook: no answer within ${patience} ms`)))
    sending.on('error', reject)
    sending.end(body)
  })

const publicLookup: LookupFunction = (hostname, options, answer) =>
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return answer(error, [])
    const inside = addresses.find(({ address }) => isInside(address))
    if (inside) return answer(new Error(`webhook: ${hostname} is ${inside.address}, inside a network`), [])
    const [first] = addresses
    if (options.all) return answer(null, addresses)
    return answer(null, first?.address ?? '', first?.family)
  })

const inside = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  inside.addSubnet(network, prefix, 'ipv4')
for (const [network, prefix] of [
  ['::', 128],
  ['::1', 128],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
] as const)
  inside.addSubnet(network, prefix, 'ipv6')

/** True for an address of this machine or of a network behind it (RFC 1918, 4193, 6598, 6890), and for `localhost`. */
export function isInside(address: string): boolean {
  if (/^(localhost|.*\.(localhost|local|internal))$/i.test(address)) return true
  if (isIPv4(address)) return inside.check(address, 'ipv4')
  return address.includes(':') && inside.check(address, 'ipv6')
}
