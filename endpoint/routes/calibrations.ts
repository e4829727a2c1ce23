import { Calibration, CalibrationDraft, CalibrationList, Id } from '@skillprint/sdk/wire'
import Type from 'typebox'
import { hashOf } from '../auth/keys.ts'
import { HttpProblem } from '../problem.ts'
import { record } from '../store/audit.ts'
import { addCalibration, listCalibrations, removeCalibration } from '../store/calibrations.ts'
import { answers } from './answers.ts'
import type { Routes } from './routes.ts'

const tags = ['calibrations']

export const calibrationRoutes: Routes = (app, { database, now }) => {
  app.get(
    '/v1/calibrations',
    {
      config: { access: 'secret' },
      schema: {
        tags,
        operationId: 'listCalibrations',
        summary: 'From your server: the calibrations that let skills order candidates',
        response: answers({ 200: CalibrationList }, 401, 403),
      },
    },
    async ({ caller }) => ({ items: await listCalibrations(database, caller.partner.id) }),
  )

  app.post(
    '/v1/calibrations',
    {
      config: { access: 'secret' },
      schema: {
        tags,
        operationId: 'loadCalibration',
        summary:
          'From your server: norms calibrated on your own people, with the report; lifts pilot norms and is logged',
        body: CalibrationDraft,
        response: answers({ 201: Calibration }, 400, 401, 403, 413, 415),
      },
    },
    async ({ caller, body }, reply) => {
      const partner = caller.partner.id
      const id = await database.transaction(async (transaction) => {
        const made = await addCalibration(transaction, partner, body, now())
        const details = { norms: body.norms.id, n: body.norms.n, report: hashOf(body.report) }
        const deed = { partner, actor: 'server', action: 'calibration.loaded', subject: made, details }
        await record(transaction, deed, now())
        return made
      })
      return reply.code(201).send((await listCalibrations(database, partner)).find((one) => one.id === id))
    },
  )

  app.delete(
    '/v1/calibrations/:id',
    {
      config: { access: 'secret' },
      schema: {
        tags,
        operationId: 'removeCalibration',
        summary: 'From your server: takes a calibration back; its norms order nobody any more',
        params: Type.Object({ id: Id }),
        response: answers({ 204: null }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params: { id } }, reply) => {
      const partner = caller.partner.id
      await database.transaction(async (transaction) => {
        if (!(await removeCalibration(transaction, partner, id)))
          throw new HttpProblem(404, 'not_found', `There is no calibration ${id}.`)
        const deed = { partner, actor: 'server', action: 'calibration.removed', subject: id }
        await record(transaction, deed, now())
      })
      return reply.code(204).send()
    },
  )
}
