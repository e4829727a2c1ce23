import type { ReplayHandle } from '@skillprint/sdk'

/** A replay that shows one line, `[data-again]`, until it is closed. */
export function lineAgain(runId: string, host: HTMLElement | ShadowRoot): ReplayHandle {
  const line = document.createElement('p')
  line.dataset.again = runId
  line.textContent = runId
  host.append(line)
  const nothing = (): void => undefined
  return {
    mode: 'picture',
    state: { at: 0, of: 1, playing: false, speed: 1, seeking: false, finished: false },
    play: nothing,
    pause: nothing,
    seek: nothing,
    speed: nothing,
    close: () => line.remove(),
  }
}
