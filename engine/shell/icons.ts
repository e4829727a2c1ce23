const paths = {
  pause: ['M9 5v14', 'M15 5v14'],
  play: ['M8 5l11 7-11 7z'],
  previous: ['M18 6l-8 6 8 6z', 'M6 6v12'],
  next: ['M6 6l8 6-8 6z', 'M18 6v12'],
  table: ['M4 6h16', 'M4 12h16', 'M4 18h16'],
  soundOn: ['M4 10v4h3l5 4V6L7 10z', 'M16 9a4 4 0 0 1 0 6', 'M18.5 6.5a8 8 0 0 1 0 11'],
  soundOff: ['M4 10v4h3l5 4V6L7 10z', 'M16 10l5 5', 'M21 10l-5 5'],
} as const

/** A small line drawing of 24 × 24, made without HTML text so that strict pages accept it. */
export function icon(name: keyof typeof paths): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(space, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.setAttribute('aria-hidden', 'true')
  for (const d of paths[name]) {
    const path = document.createElementNS(space, 'path')
    path.setAttribute('d', d)
    svg.append(path)
  }
  return svg
}
