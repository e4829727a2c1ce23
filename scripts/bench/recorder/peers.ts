/** In the browser: the peers as a page uses them, with their defaults. Their scripts stand on the page before this one. */

export interface Place {
  readonly x: number
  readonly y: number
}
/** Ends the recording; what was kept. */
export type Stop = () => Promise<{
  readonly bytes: number
  readonly events: number
  readonly moves: readonly Place[]
}>

interface JsPsych {
  run(timeline: readonly unknown[]): Promise<unknown>
  finishTrial(): void
}
interface Peers {
  readonly initJsPsych: (options: unknown) => JsPsych
  readonly jsPsychExtensionMouseTracking: unknown
  readonly jsPsychHtmlKeyboardResponse: unknown
  readonly rrweb: {
    record(options: { emit(event: RrwebEvent): void }): (() => void) | undefined
  }
}
interface RrwebEvent {
  readonly type: number
  readonly data: { readonly source?: number; readonly positions?: readonly Place[] }
}
const loaded = globalThis as unknown as Peers

/** jsPsych with its mouse-tracking extension, in one trial that lasts; its data is what it hands out at the trial's end, as JSON. */
export async function startJsPsych(): Promise<Stop> {
  type Row = Place & { readonly event: string }
  const jsPsych = loaded.initJsPsych({
    display_element: 'jspsych-here',
    extensions: [{ type: loaded.jsPsychExtensionMouseTracking }],
  })
  let onLoad = (): void => {}
  const started = new Promise<void>((resolve) => {
    onLoad = resolve
  })
  let onFinish: (rows: readonly Row[]) => void = () => {}
  const finished = new Promise<readonly Row[]>((resolve) => {
    onFinish = resolve
  })
  const extension = {
    type: loaded.jsPsychExtensionMouseTracking,
    params: { events: ['mousemove', 'mousedown', 'mouseup'] },
  }
  void jsPsych.run([
    {
      type: loaded.jsPsychHtmlKeyboardResponse,
      stimulus: '',
      choices: 'NO_KEYS',
      extensions: [extension],
      on_load: () => onLoad(),
      on_finish: (trial: { mouse_tracking_data: readonly Row[] }) => onFinish(trial.mouse_tracking_data),
    },
  ])
  await started
  return async () => {
    jsPsych.finishTrial()
    const data = await finished
    return {
      bytes: JSON.stringify(data).length,
      events: data.length,
      moves: data.filter(({ event }) => event === 'mousemove'),
    }
  }
}

/** rrweb with its defaults; its first picture of the page is left out of the bytes. */
export function startRrweb(): Stop {
  const events: RrwebEvent[] = []
  const stop = loaded.rrweb.record({ emit: (event) => events.push(event) })
  return async () => {
    stop?.()
    const after = events.filter(({ type }) => type === 3)
    return {
      bytes: after.reduce((sum, event) => sum + JSON.stringify(event).length, 0),
      events: after.reduce((sum, { data }) => sum + (data.positions?.length ?? 1), 0),
      moves: after.flatMap(({ data }) => (data.source === 1 ? (data.positions ?? []) : [])),
    }
  }
}
