/** A number for reading; – where there is none. */
export const digits = (value: number | null | undefined, places = 2): string =>
  value === null || value === undefined || !Number.isFinite(value) ? '–' : value.toFixed(places)

/** A p value: two digits where it matters, never 0. */
export const pValue = (p: number): string => (p < 0.001 ? '&lt; .001' : p.toFixed(3))

/** Text that stays text in HTML. */
export const plain = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.codePointAt(0)};`)

/** Cells are HTML. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  `<div class="wide"><table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>${rows
    .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table></div>`

export const warning = (text: string): string => `<span class="warn">${text}</span>`

/** A section with its heading; `id` is what tests and links find it by. */
export const section = (id: string, heading: string, inside: string): string =>
  `<section id="${id}"><h2>${heading}</h2>\n${inside}</section>\n`

/** Size of what is drawn into, without margins. */
export const size = { width: 640, height: 240 } as const

/** A scale from values to places on the page. */
export function scale([from, to]: readonly [number, number], [start, end]: readonly [number, number]) {
  const span = to - from || 1
  return (value: number): string => (start + ((value - from) / span) * (end - start)).toFixed(1)
}

/** A picture with axes: `x` and `y` are the ranges, `draw` gets their scales and gives SVG. */
export function plot(
  label: string,
  axes: {
    readonly x: readonly [number, number]
    readonly y: readonly [number, number]
    readonly xName: string
    readonly yName: string
  },
  draw: (x: (value: number) => string, y: (value: number) => string) => string,
): string {
  const { width, height } = size
  const x = scale(axes.x, [0, width])
  const y = scale(axes.y, [height, 0])
  const marks = (range: readonly [number, number]): number[] => {
    const rough = (range[1] - range[0]) / 6 || 1
    const power = 10 ** Math.floor(Math.log10(rough))
    const step = [1, 2, 5, 10].map((times) => times * power).find((one) => one >= rough) ?? rough
    const first = Math.ceil(range[0] / step - 1e-9)
    return Array.from(
      { length: Math.floor(range[1] / step + 1e-9) - first + 1 },
      (_, i) => (first + i) * step,
    )
  }
  const shown = (value: number): string => String(Number(value.toPrecision(4)))
  return `<svg viewBox="-62 -14 ${width + 80} ${height + 64}" role="img" aria-label="${plain(label)}">
<g stroke="#dde3ea">${marks(axes.y)
    .map((at) => `<line x1="0" x2="${width}" y1="${y(at)}" y2="${y(at)}"/>`)
    .join('')}</g>
${draw(x, y)}
<line x1="0" y1="${height}" x2="${width}" y2="${height}" stroke="#456"/>
<g font-size="12" fill="#345">${marks(axes.x)
    .map((at) => `<text x="${x(at)}" y="${height + 18}" text-anchor="middle">${shown(at)}</text>`)
    .join('')}${marks(axes.y)
    .map((at) => `<text x="-8" y="${y(at)}" dy="4" text-anchor="end">${shown(at)}</text>`)
    .join(
      '',
    )}<text x="${width / 2}" y="${height + 40}" text-anchor="middle">${plain(axes.xName)}</text><text transform="translate(-48 ${height / 2}) rotate(-90)" text-anchor="middle">${plain(axes.yName)}</text></g></svg>`
}

/** A line through points. */
export const path = (points: readonly (readonly [string, string])[], style: string): string =>
  `<polyline points="${points.map((point) => point.join(',')).join(' ')}" fill="none" ${style}/>`

/** Colours that are told apart without colour vision too, by their lightness. */
export const colours = ['#20639b', '#b8471b', '#3d7a3f', '#7b4b94'] as const
