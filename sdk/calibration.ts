import type { CalibrationWithReport } from '@skillprint/scoring-worker'
import { SdkError } from './errors.ts'

/** Where a calibration comes from: the address of its `calibration.json`, with its `report.html` in the same folder, or both as they were read. */
export type CalibrationSource = string | CalibrationWithReport

/** Fetches a calibration and its report. Throws `scoring-failed` where one of them is not there: nobody is then compared with another group in silence. */
export async function readCalibration(source: CalibrationSource): Promise<CalibrationWithReport> {
  if (typeof source !== 'string') return source
  const address = new URL(source, globalThis.location?.href)
  const [calibration, report] = await Promise.all([
    read(address).then((answer) => answer.json() as Promise<unknown>),
    read(new URL('report.html', address)).then((answer) => answer.text()),
  ]).catch((cause: unknown) => {
    if (cause instanceof SdkError) throw cause
    throw new SdkError(
      'scoring-failed',
      `calibration: ${address.href} cannot be read: ${(cause as Error).message}`,
      {
        cause,
      },
    )
  })
  return { calibration, report }
}

async function read(address: URL): Promise<Response> {
  const answer = await fetch(address)
  if (!answer.ok)
    throw new SdkError(
      'scoring-failed',
      `calibration: ${address.href} answers ${answer.status}, expected the file`,
    )
  return answer
}
