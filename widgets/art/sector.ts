import type { Sector } from '@skillprint/scoring-worker/match'
import { html, svg } from 'lit'

const line = '#22304A'

const pictures: Readonly<Record<Sector, { readonly ground: string; readonly drawing: unknown }>> = {
  care: {
    ground: '#F7DCD3',
    drawing: svg`<path d="M60 74S28 55 28 34a16 16 0 0 1 32-5 16 16 0 0 1 32 5c0 21-32 40-32 40z" fill="#D9694A" /><path d="M60 33v24M48 45h24" stroke="#fff" stroke-width="7" />`,
  },
  technology: {
    ground: '#CFE8F5',
    drawing: svg`<path d="M54 14h12l2 9 8 3 8-5 8 8-5 8 3 8 9 2v12l-9 2-3 8 5 8-8 8-8-5-8 3-2 9H54l-2-9-8-3-8 5-8-8 5-8-3-8-9-2V47l9-2 3-8-5-8 8-8 8 5 8-3z" transform="translate(9 4) scale(.85)" fill="#3D7EA6" /><circle cx="60" cy="49" r="11" fill="#FFF8EC" />`,
  },
  construction: {
    ground: '#FBE6BE',
    drawing: svg`<g fill="#D9694A"><path d="M18 60h26v14H18zM48 60h26v14H48zM78 60h24v14H78zM30 43h26v14H30zM60 43h26v14H60z" /></g><path d="M44 26h26v14H44z" fill="#F4B942" /><path d="M78 32l22-18" stroke-width="5" /><path d="M66 40l18-14 3 5z" fill="#B9B3A7" />`,
  },
  logistics: {
    ground: '#CFE8F5',
    drawing: svg`<path d="M14 28h52v38H14z" fill="#F4B942" /><path d="M66 40h22l16 14v12H66z" fill="#3D7EA6" /><path d="M74 46h12l9 9H74z" fill="#FFF8EC" /><circle cx="34" cy="68" r="9" fill="#22304A" /><circle cx="84" cy="68" r="9" fill="#22304A" /><path d="M30 28v14l6-4 6 4V28" fill="#FFF8EC" />`,
  },
  hospitality: {
    ground: '#F7DCD3',
    drawing: svg`<path d="M26 46h58v8a20 20 0 0 1-20 20H46a20 20 0 0 1-20-20z" fill="#7A4E7E" /><path d="M84 50h18" stroke-width="6" /><path d="M40 36q-6-6 0-12M56 36q-6-6 0-12M72 36q-6-6 0-12" fill="none" stroke-width="4" />`,
  },
  office: {
    ground: '#E9DFEA',
    drawing: svg`<path d="M30 18h60v38H30z" fill="#3D7EA6" /><path d="M36 24h48v26H36z" fill="#FFF8EC" /><path d="M42 32h22M42 40h32" /><path d="M56 56h8v10h-8z" fill="#B9B3A7" /><path d="M18 66h84v8H18z" fill="#D9694A" />`,
  },
  green: {
    ground: '#D6EBDD',
    drawing: svg`<path d="M55 52h10v24H55z" fill="#D9694A" /><circle cx="60" cy="36" r="24" fill="#4E9F6E" /><circle cx="42" cy="44" r="13" fill="#4E9F6E" /><circle cx="79" cy="46" r="12" fill="#4E9F6E" /><path d="M16 76h88" stroke-width="5" />`,
  },
  retail: {
    ground: '#FBE6BE',
    drawing: svg`<path d="M26 38h68v36H26z" fill="#FFF8EC" /><path d="M22 20h76l6 18H16z" fill="#D9694A" /><path d="M40 20l-5 18h16l2-18zM67 20l2 18h16l-5-18z" fill="#FFF8EC" /><path d="M36 48h18v26H36z" fill="#3D7EA6" /><path d="M62 48h24v14H62z" fill="#CFE8F5" />`,
  },
  education: {
    ground: '#D6EBDD',
    drawing: svg`<path d="M60 30q-18-12-42-8v44q24-4 42 8 18-12 42-8V22q-24-4-42 8z" fill="#FFF8EC" /><path d="M60 30v44" /><path d="M28 34q12-1 22 4M28 46q12-1 22 4M92 34q-12-1-22 4M92 46q-12-1-22 4" fill="none" />`,
  },
  other: {
    ground: '#FBE6BE',
    drawing: svg`<path d="M30 42h60v34H30z" fill="#F4B942" /><path d="M22 44l38-28 38 28z" fill="#D9694A" /><path d="M52 54h16v22H52z" fill="#22304A" />`,
  },
}

/** A simple picture of a kind of work; decoration beside the title that names it. */
export function sectorPicture(sector: string | undefined): unknown {
  const { ground, drawing } = pictures[(sector ?? 'other') as Sector] ?? pictures.other
  return html`<svg viewBox="0 0 120 90" class="sector" aria-hidden="true" preserveAspectRatio="xMidYMax meet">
    <rect x="-200" y="-40" width="520" height="140" fill=${ground} />
    <path d="M-200 76h520v24h-520z" fill="#22304A" opacity=".14" />
    <g stroke=${line} stroke-width="2.5" stroke-linejoin="round" stroke-linecap="round">${drawing}</g>
  </svg>`
}
