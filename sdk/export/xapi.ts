import { sha1 } from '@noble/hashes/legacy.js'
import type { PlayedTrial } from '@skillprint/engine/record'
import { playedTrials } from '@skillprint/engine/record'
import { listings } from '@skillprint/games'
import { type RunData, recordsOf } from './run-data.ts'

/** An xAPI 1.0.3 statement, as far as it is used here (ADL, Experience API specification, part 2). */
export interface XapiStatement {
  readonly id: string
  readonly version: '1.0.3'
  readonly actor: {
    readonly objectType: 'Agent'
    readonly account: { readonly homePage: string; readonly name: string }
  }
  readonly verb: { readonly id: string; readonly display: LanguageMap }
  readonly object: {
    readonly objectType: 'Activity'
    readonly id: string
    readonly definition: {
      readonly type: string
      readonly name: LanguageMap
      readonly description?: LanguageMap
    }
  }
  readonly result: {
    readonly completion: boolean
    /** ISO 8601 */
    readonly duration: string
    readonly extensions: Readonly<Record<string, number>>
  }
  readonly context: {
    readonly registration: string
    readonly platform: 'Skillprint'
    readonly language: string
    readonly extensions: Readonly<Record<string, number | string | boolean | readonly string[]>>
  }
  readonly timestamp: string
}

type LanguageMap = Readonly<Record<string, string>>

const verbs = {
  completed: {
    id: 'http://adlnet.gov/expapi/verbs/completed',
    display: { en: 'completed', nl: 'heeft afgemaakt' },
  },
  terminated: {
    id: 'http://adlnet.gov/expapi/verbs/terminated',
    display: { en: 'terminated', nl: 'is gestopt met' },
  },
} as const

/** Namespace of the names below: any constant UUID (RFC 9562, section 5.5). */
const namespace = '7f1f4a0c-6c2f-5d0e-9a57-2f7d8c4f5b11'

/**
 * One statement a run: completed, or terminated where it was stopped or broken off. How well somebody did is not in it, and nobody's name:
 * the actor is an account with a random name. `homePage`: address of the site that the names belong to. The same run gives the same statement.
 */
export function toXapi(
  runs: readonly RunData[],
  { participant, homePage }: { readonly participant: string; readonly homePage: string },
): readonly XapiStatement[] {
  return runs.filter(({ parts }) => parts.length > 0).map((run) => statement(run, participant, homePage))
}

function statement(run: RunData, participant: string, homePage: string): XapiStatement {
  const records = recordsOf(run)
  const completed = run.ended === 'completed'
  const verb = completed ? 'completed' : 'terminated'
  const listing = listings[run.game]
  const started = records.find((record) => record.type === 'run-started')
  const lasted = lengthOf(run)
  const tested = playedTrials(records).filter(({ block }: PlayedTrial) => block === 'test').length
  return {
    id: uuid(`${run.runId}/${verb}`),
    version: '1.0.3',
    actor: { objectType: 'Agent', account: { homePage, name: participant } },
    verb: verbs[verb],
    object: {
      objectType: 'Activity',
      id: `urn:skillprint:game:${run.game}`,
      definition: {
        type: 'http://adlnet.gov/expapi/activities/assessment',
        name: texts(listing?.texts, 'title') ?? { en: run.game },
        ...described(texts(listing?.texts, 'setting')),
      },
    },
    result: {
      completion: completed,
      duration: `PT${(Math.round(lasted / 10) / 100).toFixed(2)}S`,
      extensions: { 'urn:skillprint:test-trials': tested },
    },
    context: {
      registration: uuid(run.runId),
      platform: 'Skillprint',
      language: started?.locale ?? 'nl',
      extensions: {
        'urn:skillprint:game-version': run.gameVersion,
        'urn:skillprint:run': run.runId,
        ...validityOf(run),
      },
    },
    timestamp: new Date(Date.parse(run.startedAt) + lasted).toISOString(),
  }
}

/** Does the run count, and the codes of what speaks against it: about the run, not about how well somebody did. */
const validityOf = ({ validity }: RunData) =>
  validity
    ? {
        'urn:skillprint:valid': validity.valid,
        'urn:skillprint:validity-flags': [...new Set(validity.flags.map(({ code }) => code))],
      }
    : {}

type Texts = Readonly<Record<string, { readonly title: string; readonly setting: string }>>

const described = (description: LanguageMap | null) => (description ? { description } : {})

function texts(pack: Texts | undefined, key: 'title' | 'setting'): LanguageMap | null {
  return pack
    ? Object.fromEntries(Object.entries(pack).map(([language, text]) => [language, text[key]]))
    : null
}

/** How long a run was played, ms: each load of the page has a clock of its own, from 0. */
function lengthOf(run: RunData): number {
  let before = 0
  let last = 0
  for (const record of recordsOf(run)) {
    if (record.type === 'run-started') {
      before += last
      last = 0
    } else last = Math.max(last, record.t)
  }
  return before + last
}

/** A UUID of version 5: the same name gives the same (RFC 9562, section 5.5). */
export function uuid(name: string): string {
  const space = Uint8Array.from(namespace.replaceAll('-', '').match(/../g) ?? [], (pair) =>
    Number.parseInt(pair, 16),
  )
  const hash = sha1(new Uint8Array([...space, ...new TextEncoder().encode(name)])).slice(0, 16)
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
