/**
 * After how many days without a visit this browser deletes what pages keep; null: it does not. WebKit, which is every browser on iOS,
 * deletes all storage that scripts wrote after 7 days of use of the browser without this site (Intelligent Tracking Prevention), but not that
 * of a site on the home screen.
 */
export function forgetsAfterDays(): number | null {
  const { vendor, standalone } = (globalThis.navigator ?? {}) as Partial<Navigator> & {
    readonly standalone?: boolean
  }
  return vendor?.startsWith('Apple') && !standalone ? 7 : null
}
