import { html, svg } from 'lit'

/** A street in lines only, for paper: it costs little ink and copies well. */
export function paperStreet(): unknown {
  const house = (x: number, top: number, width: number): unknown => {
    const middle = x + width / 2
    return svg`<path d=${`M${x} 96V${top}h${width}v${96 - top}M${x - 5} ${top}L${middle} ${top - 24}L${x + width + 5} ${top}z`} />
      <path d=${`M${middle - 7} 96V78a7 7 0 0 1 14 0v18M${x + 8} ${top + 10}h10v11h-10zM${x + width - 18} ${top + 10}h10v11h-10z`} />`
  }
  return html`<svg class="street" viewBox="0 0 250 100" aria-hidden="true"><g fill="none" stroke="#000" stroke-width="2.2" stroke-linejoin="round" stroke-linecap="round">
    ${house(14, 54, 58)}${house(86, 42, 52)}${house(152, 58, 60)}
    <circle cx="230" cy="24" r="10" /><path d="M230 6v-4M230 46v-4M212 24h-4M252 24h-4M217 11l-3-3M243 37l3 3M243 11l3-3M217 37l-3 3" />
    <circle cx="228" cy="70" r="11" /><path d="M228 81v15M4 96h242" /></g></svg>`
}
