import { html, svg } from 'lit'

/** A smiling sun; decoration beside good news. */
export function sun(): unknown {
  const rays = [...Array(12).keys()].map((ray) => {
    const angle = (ray * Math.PI) / 6
    const at = (radius: number): string =>
      `${(60 + radius * Math.cos(angle)).toFixed(1)} ${(60 + radius * Math.sin(angle)).toFixed(1)}`
    return svg`<path d=${`M${at(42)}L${at(54)}`} />`
  })
  return html`<svg viewBox="0 0 120 120" aria-hidden="true">
    <g stroke="#22304A" stroke-width="5" stroke-linecap="round">${rays}</g>
    <circle cx="60" cy="60" r="33" fill="#F4B942" stroke="#22304A" stroke-width="3" />
    <circle cx="49" cy="54" r="3.5" fill="#22304A" /><circle cx="71" cy="54" r="3.5" fill="#22304A" />
    <path d="M46 66q14 15 28 0" fill="none" stroke="#22304A" stroke-width="3.5" stroke-linecap="round" />
  </svg>`
}
