import { html, svg } from 'lit'

/** A street of the small town at work: decoration above the first screens. */
export function town(): unknown {
  return html`<svg viewBox="0 0 640 150" class="town" aria-hidden="true" preserveAspectRatio="xMidYMax meet">
    <rect x="-640" y="-60" width="1920" height="210" fill="#CFE8F5" />
    <circle cx="548" cy="42" r="24" fill="#F4B942" />
    <path d="M70 44h58a13 13 0 0 0 2-26 20 20 0 0 0-38-4 15 15 0 0 0-22 12 9 9 0 0 0 0 18zM356 36h44a10 10 0 0 0 0-20 15 15 0 0 0-29-2 12 12 0 0 0-17 9 7 7 0 0 0 2 13z" fill="#fff" />
    <path d="M-640 118q160-30 320-10t320 2q120-30 250-12t250-10 140 8q200-20 320 4t320-6v66H-640z" fill="#4E9F6E" opacity=".45" />
    ${house(40, 62, 78, '#D9694A', '#22304A')}${house(126, 84, 62, '#F4B942', '#7A4E7E')}
    ${house(206, 48, 70, '#3D7EA6', '#22304A')}${tree(304, 138)}${house(330, 74, 84, '#FFF8EC', '#D9694A')}
    ${house(424, 56, 64, '#7A4E7E', '#22304A')}${tree(512, 138)}${house(530, 86, 78, '#D9694A', '#22304A')}${tree(22, 138)}
    ${house(-100, 70, 72, '#3D7EA6', '#7A4E7E')}${tree(-130, 138)}${house(-230, 84, 74, '#F4B942', '#D9694A')}${tree(640, 138)}${house(668, 62, 72, '#4E9F6E', '#22304A')}${house(762, 84, 76, '#FFF8EC', '#3D7EA6')}
    <rect x="-640" y="138" width="1920" height="12" fill="#22304A" />
    <path d="M-268 144h36M-196 144h36M-124 144h36M-52 144h36M20 144h36M92 144h36M164 144h36M236 144h36M308 144h36M380 144h36M452 144h36M524 144h36M596 144h36M668 144h36M740 144h36M812 144h36" stroke="#FFF8EC" stroke-width="2" />
  </svg>`
}

function house(x: number, top: number, width: number, wall: string, roof: string): unknown {
  const middle = x + width / 2
  const pane = (left: number, y: number) =>
    svg`<rect x=${left} y=${y} width="14" height="16" rx="2" fill="#CFE8F5" stroke="#22304A" stroke-width="2" />`
  return svg`<g>
    <path d=${`M${x - 5} ${top} L${middle} ${top - 32} L${x + width + 5} ${top} Z`} fill=${roof} stroke="#22304A" stroke-width="2" stroke-linejoin="round" />
    <rect x=${x} y=${top} width=${width} height=${138 - top} fill=${wall} stroke="#22304A" stroke-width="2" />
    ${pane(x + 9, top + 12)}${pane(x + width - 23, top + 12)}
    <path d=${`M${middle - 9} 138v-20a9 9 0 0 1 18 0v20z`} fill="#22304A" />
    <circle cx=${middle + 4} cy="126" r="1.8" fill="#F4B942" />
  </g>`
}

function tree(x: number, foot: number): unknown {
  return svg`<g><rect x=${x - 3} y=${foot - 24} width="6" height="24" fill="#22304A" />
    <circle cx=${x} cy=${foot - 34} r="17" fill="#4E9F6E" stroke="#22304A" stroke-width="2" /></g>`
}
