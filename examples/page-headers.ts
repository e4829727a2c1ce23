import type { Addresses } from './addresses.ts'

/** The policy an example page is served under; also what the README tells partners to send. */
export function pageHeaders(addresses: Addresses): Record<string, string> {
  const { library, endpoint, employer } = addresses
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      `script-src 'self' ${library}`,
      `connect-src 'self' ${library} ${endpoint} ${employer}`,
      `img-src 'self' data: ${library}`,
      `media-src ${library}`,
      "style-src 'self'",
      `font-src 'self' ${library}`,
      'worker-src blob:',
      "base-uri 'none'",
      "form-action 'self'",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
  }
}
