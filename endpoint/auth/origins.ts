/** An origin as a partner writes it: `https://www.example.nl`, or `https://*.example.nl` for every host one label deeper. */
const originPattern = /^(https?):\/\/(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)*)(:\d{1,5})?$/

/** Says what is wrong with an allowed origin; null when it may be used. Plain http is for this machine only. */
export function originFault(allowed: string): string | null {
  const [, scheme, wildcard, host = ''] = originPattern.exec(allowed) ?? []
  if (!scheme)
    return `got ${JSON.stringify(allowed)}, expected scheme, host and port only, in lower case: https://www.example.nl`
  if (scheme === 'http' && host !== 'localhost' && host !== '127.0.0.1')
    return `got ${JSON.stringify(allowed)}, expected https (http only for localhost)`
  if (wildcard && !host.includes('.'))
    return `got ${JSON.stringify(allowed)}, expected at least two labels after the star`
  return null
}

/** True when a browser's `Origin` header is one of the allowed origins. The star stands for exactly one label. */
export function originAllowed(allowed: readonly string[], origin: string): boolean {
  return allowed.some((one) => {
    const star = one.indexOf('://*.')
    if (star < 0) return one === origin
    const scheme = one.slice(0, star + 3)
    const suffix = one.slice(star + 4)
    if (!origin.startsWith(scheme) || !origin.endsWith(suffix)) return false
    return /^[a-z0-9-]+$/.test(origin.slice(scheme.length, origin.length - suffix.length))
  })
}
