/** The part of Trusted Types that is used here; not in every browser. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown }
}

/** Addresses that may be signed: made here, or given by the host. */
const ours = new Set<string>()
let policy: ReturnType<TrustedTypes['createPolicy']> | null | undefined

/**
 * The address in the form that `new Worker` accepts on a page with Trusted Types: signed by the policy `skillprint`, which signs only addresses that came
 * through here. Where the page forbids the policy the plain address is given back, and the browser refuses the worker.
 */
export function scriptUrl(url: string): string {
  ours.add(url)
  policy ??= makePolicy()
  return (policy ? policy.createScriptURL(url) : url) as string
}

function makePolicy(): ReturnType<TrustedTypes['createPolicy']> | null {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes }
  if (!trustedTypes) return null
  try {
    return trustedTypes.createPolicy('skillprint', {
      createScriptURL: (url) => {
        if (!ours.has(url)) throw new Error(`scriptUrl: ${url} was not made here and not given by the host`)
        return url
      },
    })
  } catch {
    // The page does not list the policy, or another copy of this library has made it: the next rung needs none.
    return null
  }
}
