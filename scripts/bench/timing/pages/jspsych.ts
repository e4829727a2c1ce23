/** jsPsych as its manual shows it: html-keyboard-response, and html-button-response for a finger. */
import { byTouch, log, plan, watchFor } from './bench.ts'

interface JsPsych {
  run(timeline: readonly unknown[]): Promise<void>
}
const { initJsPsych, jsPsychHtmlKeyboardResponse, jsPsychHtmlButtonResponse } = globalThis as unknown as {
  initJsPsych(options: { display_element: HTMLElement }): JsPsych
  jsPsychHtmlKeyboardResponse: unknown
  jsPsychHtmlButtonResponse: unknown
}

const { blank, shown } = plan()
const display = document.getElementById('stage') as HTMLElement
watchFor(display, '.stimulus')
const trials = Array.from({ length: 1000 }, (_, index) => {
  const ms = shown()
  const common = {
    stimulus: '<div class="stimulus"></div>',
    post_trial_gap: blank(),
    ...(ms === null ? {} : { stimulus_duration: ms, trial_duration: ms + 120, choices: 'NO_KEYS' }),
    data: { asked: ms },
    on_finish: ({ rt }: { rt: number | null }) => {
      log.rts.push({ nth: index + 1, rt: ms ?? rt ?? Number.NaN })
    },
  }
  return byTouch
    ? { type: jsPsychHtmlButtonResponse, choices: ['X'], ...common }
    : { type: jsPsychHtmlKeyboardResponse, choices: ['f'], ...common }
})
void initJsPsych({ display_element: display }).run(trials)
