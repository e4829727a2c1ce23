/** Keys of the example partners. Test keys: they open nothing but the examples on this machine. */
export const publishableKey = 'pk_test_lindeveen_0123456789abcdef'
export const employerSecretKey = 'sk_test_lindeveen_0123456789abcdef'

/** The one partner of the examples, allowed on these origins. */
export function demoPartners(origins: readonly string[]) {
  return [{ name: 'Lindeveen', origins, publishableKeys: [publishableKey], secretKeys: [employerSecretKey] }]
}
