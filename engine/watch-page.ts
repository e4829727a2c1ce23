/** Tells when the page is hidden, shown, left or turned, or loses and gains the focus, until the signal is aborted. */
export function watchPage(options: {
  readonly signal: AbortSignal
  readonly onVisibility: (visible: boolean) => void
  readonly onLeave: () => void
  readonly onFocus: (focused: boolean) => void
  /** Degrees from the device's natural orientation. */
  readonly onOrientation: (angle: number) => void
}): void {
  const { signal, onVisibility, onLeave, onFocus, onOrientation } = options
  document.addEventListener('visibilitychange', () => onVisibility(document.visibilityState !== 'hidden'), {
    signal,
  })
  addEventListener('pagehide', onLeave, { signal })
  addEventListener('focus', () => onFocus(true), { signal })
  addEventListener('blur', () => onFocus(false), { signal })
  // Safari before 16.4 has no such object.
  globalThis.screen.orientation?.addEventListener(
    'change',
    () => onOrientation(globalThis.screen.orientation.angle),
    { signal },
  )
}
