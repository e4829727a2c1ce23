import { simulate } from '@skillprint/engine'
import { games } from '@skillprint/games'
import { chooseItem } from '@skillprint/scoring-worker/irt'
import { score } from '@skillprint/scoring-worker/scorer'
import { sharedSkillprint } from '@skillprint/sdk/wire'
import { bodyExamples } from '../openapi/examples.ts'
import { fewestCases } from '../store/outcomes.ts'
import type { FuzzCaller } from './callers.ts'

/** Sends one good request to an operation, by its id, and gives its body. */
export type Tell = <Body = unknown>(
  caller: FuzzCaller,
  operation: string,
  request?: {
    readonly params?: Readonly<Record<string, string>>
    readonly query?: string
    readonly body?: unknown
  },
) => Promise<Body>

type Made = { readonly id: string }
const contact = 'Bel 040 123 45 67'
const skill = '2E80D9179C'
const example = (operation: string): object => bodyExamples[operation]?.value ?? {}

/** What chance hardly ever does: both sides' requests in the one order in which they are good, so that every operation is answered well. */
export async function tellStory(callers: readonly FuzzCaller[], tell: Tell): Promise<void> {
  const of = (kind: string): FuzzCaller => {
    const found = callers.find((one) => one.kind === kind)
    if (!found) throw new Error(`fuzz: nobody is a ${kind}`)
    return found
  }
  const [secret, page, employer] = [of('secret'), of('publishable'), of('employer')]
  const profile = await tell<Made>(employer, 'publishJobProfile', { body: example('publishJobProfile') })
  const params = { id: profile.id }
  await tell(employer, 'replaceJobProfile', { params, body: example('replaceJobProfile') })
  const person = async (): Promise<FuzzCaller> => {
    const { session } = await tell<{ session: { token: string } }>(page, 'createPerson')
    return { kind: 'person', key: session.token, origin: page.origin }
  }
  const people: FuzzCaller[] = []
  for (let number = 0; number < fewestCases; number++) {
    // One of them goes on making requests afterwards, in a connection that is open.
    const one = number === 0 ? of('person') : await person()
    people.push(one)
    await tell(one, 'createShare', { body: example('createShare') })
    await tell(one, 'putInterest', {
      params: { jobProfile: profile.id },
      body: { choice: 'yes', contact },
    })
  }
  const { items } = await tell<{ items: (Made & { interested: boolean; connection?: object })[] }>(
    employer,
    'listCandidates',
    { params, query: 'limit=100' },
  )
  const asked = items.filter(({ interested, connection }) => interested && !connection)
  await tell(employer, 'readCandidate', { params: { ...params, candidate: asked[0]?.id ?? '' } })
  for (const { id } of asked)
    await tell(employer, 'createConnection', { body: { jobProfile: profile.id, candidate: id, contact } })
  for (const one of people) {
    const connection = (await tell<{ items: Made[] }>(one, 'listConnections')).items[0]?.id ?? ''
    await tell(one, 'readConnection', { params: { id: connection } })
    await tell(one, 'putOutcome', { body: { connection, kind: 'hired', value: true, agreed: true } })
  }
  await tell(secret, 'exportOutcomes')
  const [, first = page] = people
  const connection = (await tell<{ items: Made[] }>(first, 'listConnections')).items[0]?.id ?? ''
  await tell(first, 'withdrawOutcomes', { params: { connection } })
  await tell(employer, 'changeConnection', { params: { id: connection }, body: { state: 'withdrawn' } })
  await tell(first, 'withdrawInterest', { params: { jobProfile: profile.id } })
  await beingCoached(of('coach'), first, tell)
  await playedAgain(first, tell)
  await objecting(secret, first, tell)
  await ofThePartner(secret, page, tell)
  for (const one of people.slice(2)) await tell(one, 'erasePerson')
  const other = await tell<Made>(employer, 'publishJobProfile', { body: example('publishJobProfile') })
  await tell(employer, 'withdrawJobProfile', { params: { id: other.id } })
  await readingAll(first, { secret, page, profile: profile.id }, tell)
  await tell(first, 'endSession')
}

async function readingAll(
  person: FuzzCaller,
  {
    secret,
    page,
    profile,
  }: { readonly secret: FuzzCaller; readonly page: FuzzCaller; readonly profile: string },
  tell: Tell,
): Promise<void> {
  await tell(person, 'putConfidence', {
    body: { moment: 'before-first-game', answers: [2, 3], agreed: true },
  })
  for (const list of ['listShares', 'listInterests', 'listOutcomes', 'exportPerson']) await tell(person, list)
  for (const list of ['listCalibrations', 'listWebhooks']) await tell(secret, list)
  await tell(page, 'addCount', { body: { event: 'finished' } })
  await tell(secret, 'listCounts', { query: 'from=2026-01-01&to=2026-01-31' })
  for (const list of ['listJobProfiles', 'downloadJobProfiles', 'listEmployers', 'listSkills', 'readOpenapi'])
    await tell(page, list)
  await tell(page, 'readJobProfile', { params: { id: profile } })
  const { items } = await tell<{ items: Made[] }>(page, 'listOccupations')
  await tell(page, 'readOccupation', { params: { id: items[0]?.id ?? '' } })
  const { clientSecret } = await tell<{ clientSecret: string }>(secret, 'createClientSecret', {
    body: { scope: 'person', reference: 'of the story' },
  })
  await tell(page, 'createSession', { body: { clientSecret } })
  await tell(secret, 'endSessions', { body: { reference: 'of the story' } })
}

async function beingCoached(coach: FuzzCaller, person: FuzzCaller, tell: Tell): Promise<void> {
  const { code } = await tell<{ code: string }>(coach, 'createCoachInvitation')
  const body = { ...example('createShare'), audience: { to: 'coach', code } }
  const { id } = await tell<Made>(person, 'createShare', { body })
  const note = await tell<Made>(coach, 'createCoachNote', {
    params: { id },
    body: { skill, band: 'strong', reason: 'Shown at work' },
  })
  await tell(coach, 'listCoachings')
  await tell(person, 'listCoachNotes')
  await tell(coach, 'removeCoachNote', { params: { id, note: note.id } })
  await tell(person, 'readShare', { params: { id } })
  await tell(person, 'changeShare', { params: { id }, body: { state: 'paused' } })
  await tell(person, 'withdrawShare', { params: { id } })
}

async function playedAgain(person: FuzzCaller, tell: Tell): Promise<void> {
  const game = await games['tile-setter']?.()
  if (!game) throw new Error('fuzz: there is no game tile-setter')
  const played = simulate(game, { ability: 0.5 }, { seed: 'fuzz', runId: 'fuzz', choose: chooseItem })
  const chunks = played.chunks.map(({ bytes }) => bytes)
  const body = { ...example('createShare'), skillprint: sharedSkillprint(score(chunks)) }
  const { id } = await tell<Made>(person, 'createShare', { body })
  await tell(person, 'rescoreShare', {
    params: { id },
    body: { chunks: chunks.map((chunk) => Buffer.from(chunk).toString('base64')), agreed: true },
  })
}

async function objecting(secret: FuzzCaller, person: FuzzCaller, tell: Tell): Promise<void> {
  const body = { about: 'skill', subject: skill, text: 'Ik was ziek.', wants: 'person-looks' }
  const { id } = await tell<Made>(person, 'createObjection', { body })
  const answer = { state: 'granted', answer: 'Speel het nog eens.' }
  await tell(secret, 'answerObjection', { params: { id }, body: answer })
  await tell(person, 'listOwnObjections')
  await tell(secret, 'listObjections')
}

async function ofThePartner(secret: FuzzCaller, page: FuzzCaller, tell: Tell): Promise<void> {
  const calibration = await tell<Made>(secret, 'loadCalibration', {
    body: {
      norms: { id: 'norms of the story', group: 'nobody', n: 400 },
      skills: [{ skill, reliability: 0.86 }],
      report: 'Sample, method and results of the calibration, and who answers for it. '.repeat(8),
    },
  })
  await tell(secret, 'removeCalibration', { params: calibration })
  const offer = await tell<Made>(secret, 'createLearningOffer', {
    body: {
      title: { nl: 'Straatwerk' },
      url: 'https://learn.example/',
      skills: [skill],
      kind: 'short-course',
      free: true,
    },
  })
  await tell(page, 'listLearningOffers')
  await tell(secret, 'removeLearningOffer', { params: offer })
  const hook = await tell<Made>(secret, 'createWebhook', {
    body: { url: 'https://hooks.example/', events: ['share.withdrawn'] },
  })
  await tell(secret, 'replayWebhook', { params: hook, body: { since: '2026-01-01T00:00:00Z' } })
  await tell(secret, 'removeWebhook', { params: hook })
  const id = '5'.repeat(32)
  await tell(page, 'createTransfer', { body: { id, ciphertext: 'QUJD' } })
  await tell(page, 'claimTransfer', { params: { id } })
}
