/** lab.js as its manual shows it: screens with responses, and timeouts that aim at frames. */
import { byTouch, log, plan, watchFor } from './bench.ts'

interface Component {
  readonly data: { readonly duration: number }
  on(event: 'end', handler: () => void): void
  run(): Promise<unknown>
}
const { lab } = globalThis as unknown as {
  lab: {
    html: { Screen: new (options: object) => Component }
    flow: { Sequence: new (options: object) => Component }
  }
}

const { blank, shown } = plan()
watchFor(document.getElementById('stage') as HTMLElement, '.stimulus')
const content = Array.from({ length: 400 }, (_, index) => {
  const ms = shown()
  const stimulus = new lab.html.Screen({
    content: `<main><div class="stimulus"></div>${byTouch ? '<button>X</button>' : ''}</main>`,
    ...(ms === null
      ? { responses: { [byTouch ? 'click button' : 'keydown(f)']: 'pressed' } }
      : { timeout: ms }),
  })
  stimulus.on('end', () => log.rts.push({ nth: index + 1, rt: ms ?? stimulus.data.duration }))
  return [
    new lab.html.Screen({ content: '<main></main>', timeout: (ms === null ? 0 : 120) + blank() }),
    stimulus,
  ]
}).flat()
void new lab.flow.Sequence({ el: document.getElementById('stage'), content }).run()
