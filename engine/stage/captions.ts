/** Smallest text, as a share of what the player's font size asks for, that a caption shrinks to where its box is too small. */
const smallestText = 0.5
const smaller = 0.06

/** Texts on buttons: each follows the player's font size, and where its box is full it gives way, so that no word is lost. */
export interface Captions {
  /** The caption of this button, or its box, may be another one: `fittedFor` tells. */
  changed(button: HTMLElement, fittedFor: string): void
  /** Fits all that changed since; call it once in a frame, when all of them are set. */
  fit(): void
}

interface Fitted {
  for: string
  /** Share of the full size. */
  share: number
}

/** Captions of buttons whose first child holds the text. */
export function captions(): Captions {
  const known = new WeakMap<HTMLElement, Fitted>()
  const loose = new Set<HTMLElement>()
  const scale = (button: HTMLElement, share: number): void => {
    const fitted = known.get(button)
    if (!fitted || fitted.share === share) return
    fitted.share = share
    captionOf(button).style.setProperty('--_fit', String(share))
  }
  return {
    changed: (button, fittedFor) => {
      const fitted = known.get(button)
      if (fitted?.for === fittedFor) return
      known.set(button, { for: fittedFor, share: fitted?.share ?? 1 })
      loose.add(button)
    },
    fit: () => {
      for (const button of loose) if (!button.isConnected) loose.delete(button)
      // Each look at a size makes the browser lay out the page, so all are changed before any is looked at.
      let full = [...loose].filter(({ clientHeight }) => clientHeight > 0)
      for (const button of full) {
        loose.delete(button)
        scale(button, 1)
      }
      for (let share = 1 - smaller; full.length > 0 && share >= smallestText; share -= smaller) {
        full = full.filter((button) => !fits(button))
        for (const button of full) scale(button, share)
      }
    },
  }
}

const captionOf = (button: HTMLElement): HTMLElement => button.firstElementChild as HTMLElement

function fits(button: HTMLElement): boolean {
  const caption = captionOf(button)
  return caption.scrollWidth <= button.clientWidth && caption.offsetHeight <= button.clientHeight - 8
}
