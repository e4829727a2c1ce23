import { expect, test } from 'vitest'
import { createSession } from './index.ts'
import { checkTold } from './told.ts'

const cooked = {
  skill: 'DB59A57C01',
  source: 'statement',
  sentence: '  Ik zorgde voor\n mijn oma. ',
} as const

test('a sentence is kept as one line, a sector once', () => {
  expect(checkTold({ evidence: [cooked], worked: ['care', 'care'] })).toEqual({
    evidence: [{ ...cooked, sentence: 'Ik zorgde voor mijn oma.' }],
    worked: ['care'],
  })
})

test('every fault is named at once, by its place', () => {
  const wrong = {
    evidence: [
      { skill: 'FFFFFFFFFF', source: 'rumour', sentence: '' },
      { skill: '199B8C08C3', source: 'statement', sentence: 'x'.repeat(201) },
    ],
    worked: ['circus'],
  }
  expect(() => checkTold(wrong as never)).toThrow(
    /evidence\[0\]\.skill.*evidence\[0\]\.source.*evidence\[0\]\.sentence.*evidence\[1\]\.skill.*evidence\[1\]\.sentence.*worked\[0\]/,
  )
})

test('what was told is in the session, in the export, and gone after deleting', async () => {
  const session = await createSession({ storage: 'memory' })
  expect(session.told).toEqual({ evidence: [], worked: [] })
  await session.setTold({ evidence: [cooked], worked: ['care'] })
  expect(session.told.evidence[0]?.sentence).toBe('Ik zorgde voor mijn oma.')
  expect(await session.export()).toMatchObject({ told: { worked: ['care'] } })
  const skill = (await session.skillprint())?.skills.find(({ skill }) => skill === cooked.skill)
  expect(skill).toMatchObject({ state: 'indication', evidence: [{ source: 'statement', stars: 1 }] })
  await session.deleteAll()
  expect(session.told).toEqual({ evidence: [], worked: [] })
  expect(await session.skillprint()).toBeNull()
  session.close()
})

test('what is not told right changes nothing', async () => {
  const session = await createSession({ storage: 'memory' })
  await expect(session.setTold({ evidence: [{ ...cooked, skill: 'x' }], worked: [] })).rejects.toThrow(
    'evidence[0].skill',
  )
  expect(session.told.evidence).toEqual([])
  session.close()
})
