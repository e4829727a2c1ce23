import { expect, test } from 'vitest'
import { createTokens } from './tokens.ts'

const claims = {
  session: 's',
  partner: 'p',
  origin: 'https://www.lindeveen.example',
  scope: 'job-profiles:write',
  issued: 1,
  expires: 2,
} as const
const tokens = createTokens(new Uint8Array(32).fill(7))

test('a token gives its claims back', () => {
  expect(tokens.read(tokens.sign(claims))).toEqual(claims)
})

test('a token with one sign changed, cut short, or of another key is not read', () => {
  const token = tokens.sign(claims)
  const flipped = `${token.slice(0, 20)}${token[20] === 'A' ? 'B' : 'A'}${token.slice(21)}`
  const other = createTokens(new Uint8Array(32).fill(8)).sign(claims)
  for (const wrong of [flipped, token.slice(0, -4), `${token}.x`, other, token.slice(3), 'st_', 'st_a.b', ''])
    expect(tokens.read(wrong), wrong).toBeNull()
})
