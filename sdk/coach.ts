import { checked } from './checked.ts'
import { type ClientSecretOptions, createClientSecretSession } from './client-secret-session.ts'
import { CoachInvitation, type Coaching, CoachingList, CoachNote, type CoachNoteDraft } from './wire/index.ts'

/** The client secret has scope `coach`, its reference names the coach at their own organisation. */
export type CoachOptions = ClientSecretOptions

/** What a coach does with what people opened to them, and only with that. Each call throws an `SdkError`. */
export interface CoachSession {
  /** A one-use word for one person: with it they share with audience `{ to: 'coach', code }`. Seven days. */
  invite(): Promise<CoachInvitation>
  /** What people opened, with the notes: the data of a conversation sheet. What was withdrawn or paused is not there. */
  coachings(): Promise<readonly Coaching[]>
  /** A note, or another band for one skill with the reason. The person reads it too. */
  note(coaching: string, draft: CoachNoteDraft): Promise<CoachNote>
  /** Deletes an own note. */
  removeNote(coaching: string, note: string): Promise<void>
}

/** Opens a coach's session at the endpoint; nothing is asked before the first call. */
export function createCoachSession(options: CoachOptions): CoachSession {
  const { ask } = createClientSecretSession(options)
  const notes = (coaching: string): string => `/v1/coachings/${encodeURIComponent(coaching)}/notes`
  return {
    invite: async () =>
      checked(
        CoachInvitation,
        await ask('/v1/coach-invitations', { method: 'POST' }),
        'POST /v1/coach-invitations',
      ),
    coachings: async () =>
      (await checked(CoachingList, await ask('/v1/coachings'), 'GET /v1/coachings')).items,
    note: async (coaching, body) =>
      checked(CoachNote, await ask(notes(coaching), { method: 'POST', body }), 'POST notes'),
    removeNote: async (coaching, note) =>
      void (await ask(`${notes(coaching)}/${encodeURIComponent(note)}`, { method: 'DELETE' })),
  }
}
