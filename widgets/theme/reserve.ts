const spaces: Readonly<Record<string, string>> = {
  'skillprint-games': '560px',
  'skillprint-card': '420px',
  'skillprint-matches': '560px',
  'skillprint-job-profile': '560px',
  'skillprint-replay': '560px',
  'skillprint-share': '420px',
  'skillprint-transfer': '320px',
  'skillprint-objection': '240px',
  'skillprint-candidates': '420px',
}

/** Keeps room on the page for elements that are not defined yet, so that nothing jumps. Does nothing without a document. */
export function reserveSpace(): void {
  if (typeof document === 'undefined' || typeof CSSStyleSheet === 'undefined') return
  const mark = Symbol.for('skillprint.reserve')
  const page = document as Document & { [mark]?: true }
  if (page[mark]) return
  page[mark] = true
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    Object.entries(spaces)
      .map(([tag, size]) => `:where(${tag}):not(:defined){display:block;min-block-size:${size}}`)
      .join(''),
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}
