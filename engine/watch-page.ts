/** Tells when the page is hidden, left, or loses and gains the focus, until the signal is aborted. */
export function watchPage(options: {
  readonly signal: AbortSignal
  readonly onHidden: () => void
  readonly onLeave: () => void
  readonly onFocus: (focused: boolean) => void
}): void {
  const { signal, onHidden, onLeave, onFocus } = options
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') onHidden()
    },
    { signal },
  )
  addEventListener('pagehide', onLeave, { signal })
  addEventListener('focus', () => onFocus(true), { signal })
  addEventListener('blur', () => onFocus(false), { signal })
}
