const spoken = 'h2, h3, h4, p, li, dt, dd, legend'

/** The sentences on screen, in reading order, as one text for a voice; what is folded away is left out. */
export function textToRead(root: ParentNode): string {
  return [...root.querySelectorAll<HTMLElement>(spoken)]
    .filter((element) => !element.querySelector(spoken) && element.checkVisibility())
    .filter((element) => !element.closest('[data-silent]'))
    .map((element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '')
    .filter((text) => text !== '')
    .map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`))
    .join(' ')
}
