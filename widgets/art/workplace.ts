import { html, svg } from 'lit'

const looks = [
  { ground: '#CFE8F5', wall: '#D9694A', roof: '#22304A', door: '#F4B942' },
  { ground: '#FBE6BE', wall: '#3D7EA6', roof: '#7A4E7E', door: '#FFF8EC' },
  { ground: '#D6EBDD', wall: '#F4B942', roof: '#D9694A', door: '#22304A' },
  { ground: '#E9DFEA', wall: '#4E9F6E', roof: '#22304A', door: '#FFF8EC' },
  { ground: '#F7DCD3', wall: '#7A4E7E', roof: '#3D7EA6', door: '#F4B942' },
] as const

/** A building of the small town for the nth game; decoration beside its title. */
export function workplace(index: number): unknown {
  const look = looks[index % looks.length] ?? looks[0]
  const roofs = [
    'M34 58 L80 26 L126 58 Z',
    'M34 58 V40 L64 58 V40 L94 58 V40 L126 58 Z',
    'M30 58 Q80 14 130 58 Z',
    'M34 58 V38 H126 V58 Z',
    'M34 58 L34 34 L126 50 V58 Z',
  ]
  return html`<svg viewBox="0 0 160 120" aria-hidden="true" preserveAspectRatio="xMidYMax meet">
    <rect x="-400" y="-100" width="960" height="220" fill=${look.ground} />
    <path d="M-400 104q130-26 260-8t300-8 400 8v30h-960z" fill="#22304A" opacity=".12" />
    <g stroke="#22304A" stroke-width="2.5" stroke-linejoin="round">
      <path d=${roofs[index % roofs.length] ?? ''} fill=${look.roof} />
      <rect x="40" y="58" width="80" height="50" fill=${look.wall} />
      ${[48, 98].map((x) => svg`<rect x=${x} y="67" width="14" height="15" rx="2" fill="#CFE8F5" />`)}
      <path d="M70 108V80a10 10 0 0 1 20 0v28z" fill=${look.door} />
      <path d="M-400 108h960" />
      <circle cx="142" cy="84" r="10" fill="#4E9F6E" /><path d="M142 94v14" />
      <circle cx="16" cy="90" r="8" fill="#4E9F6E" /><path d="M16 98v10" />
    </g>
  </svg>`
}
