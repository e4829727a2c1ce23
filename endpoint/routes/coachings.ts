import {
  CoachInvitation,
  type Coaching,
  CoachingList,
  CoachNote,
  CoachNoteDraft,
  CoachNoteList,
  Id,
} from '@skillprint/sdk/wire'
import Type from 'typebox'
import type { Caller } from '../auth/authenticate.ts'
import type { Context } from '../context.ts'
import { HttpProblem } from '../problem.ts'
import { record } from '../store/audit.ts'
import { addNote, type Coach, inviteToCoach, listNotes, openedTo, removeNote } from '../store/coaching.ts'
import { answers } from './answers.ts'
import type { Routes } from './routes.ts'
import { ownerOf } from './shares.ts'

const tags = ['coachings']
const access = ['coach'] as const

export const coachingRoutes: Routes = (app, context) => {
  const { database } = context
  app.post(
    '/v1/coach-invitations',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'createCoachInvitation',
        summary: 'A one-use word with which a person opens their skillprint to this coach; seven days',
        response: answers({ 201: CoachInvitation }, 401, 403, 415),
      },
    },
    async ({ caller }, reply) =>
      reply
        .code(201)
        .header('cache-control', 'no-store')
        .send(await inviteToCoach(database, coachOf(context, caller))),
  )

  app.get(
    '/v1/coachings',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'listCoachings',
        summary: 'What people opened to this coach, with the notes: the data of a conversation sheet',
        response: answers({ 200: CoachingList }, 401, 403),
      },
    },
    async ({ caller }, reply) => {
      const coach = coachOf(context, caller)
      const items: Coaching[] = []
      for (const row of await openedTo(database, coach))
        items.push({
          id: row.id,
          skillprint: JSON.parse(row.skillprint),
          wishes: JSON.parse(row.wishes),
          notes: await listNotes(database, coach.partner, { share: row.id }),
          visibleUntil: row.expires_at.toISOString(),
        })
      return reply.header('cache-control', 'no-store').send({ items })
    },
  )

  app.post(
    '/v1/coachings/:id/notes',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'createCoachNote',
        summary: 'A note, or another band for one skill with the reason; the person reads it too',
        params: Type.Object({ id: Id }),
        body: CoachNoteDraft,
        response: answers({ 201: CoachNote }, 400, 401, 403, 404, 413, 415),
      },
    },
    async ({ caller, params: { id }, body }, reply) => {
      const coach = coachOf(context, caller)
      if (body.band !== undefined && (body.skill === undefined || body.reason === undefined))
        throw new HttpProblem(400, 'invalid_input', 'The body has one fault.', [
          { path: '/reason', message: 'another band needs skill and reason' },
        ])
      const made = await database.transaction(async (transaction) => {
        const opened = (await openedTo(transaction, coach)).find((row) => row.id === id)
        if (!opened) throw new HttpProblem(404, 'not_found', `Nobody opened ${id} to you.`)
        const note = await addNote(transaction, coach, opened, body)
        const action = body.band === undefined ? 'coach.noted' : 'coach.overrode'
        await record(
          transaction,
          {
            partner: coach.partner,
            actor: `coach ${coach.coach.slice(0, 16)}`,
            action,
            subject: id,
            ...(body.skill === undefined ? {} : { details: { skill: body.skill } }),
          },
          coach.now,
        )
        return note
      })
      const notes = await listNotes(database, coach.partner, { share: id })
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send(notes.find((note) => note.id === made))
    },
  )

  app.delete(
    '/v1/coachings/:id/notes/:note',
    {
      config: { access },
      schema: {
        tags,
        operationId: 'removeCoachNote',
        summary: 'Deletes an own note',
        params: Type.Object({ id: Id, note: Id }),
        response: answers({ 204: null }, 400, 401, 403, 404),
      },
    },
    async ({ caller, params: { id, note } }, reply) => {
      const coach = coachOf(context, caller)
      if (!(await removeNote(database, coach, id, note)))
        throw new HttpProblem(404, 'not_found', `You have no note ${note} there.`)
      return reply.code(204).send()
    },
  )

  app.get(
    '/v1/coach-notes',
    {
      config: { access: ['person'] },
      schema: {
        tags,
        operationId: 'listCoachNotes',
        summary: 'What coaches wrote about the person who asks',
        response: answers({ 200: CoachNoteList }, 401, 403),
      },
    },
    async ({ caller }, reply) => {
      const { partner, person } = await ownerOf(context, caller)
      return reply
        .header('cache-control', 'no-store')
        .send({ items: await listNotes(database, partner, { person }) })
    },
  )
}

function coachOf({ now }: Context, caller: Caller): Coach {
  const coach = caller.by === 'session' ? caller.claims.coach : undefined
  if (coach === undefined) throw new HttpProblem(403, 'key_not_enough', 'This session is no coach’s.')
  return { partner: caller.partner.id, coach, now: now() }
}
