import { expect, test } from 'vitest'
import { originAllowed, originFault } from './origins.ts'

const allowed = ['https://www.lindeveen.example', 'https://*.werk.example', 'http://localhost:4100']

test.each([
  ['https://www.lindeveen.example', true, 'the exact origin'],
  ['https://www.lindeveen.example:8443', false, 'another port'],
  ['http://www.lindeveen.example', false, 'http in place of https'],
  ['https://www.lindeveen.example/', false, 'a trailing slash'],
  ['https://www.lindeveen.example.evil.example', false, 'a suffix behind it'],
  ['https://evilwww.lindeveen.example', false, 'a prefix before it'],
  ['null', false, 'the origin of a sandboxed page'],
  ['https://eindhoven.werk.example', true, 'one label where the star stands'],
  ['https://a.b.werk.example', false, 'two labels where the star stands'],
  ['https://werk.example', false, 'no label where the star stands'],
  ['https://evil-werk.example', false, 'a host that only ends like it'],
  ['https://evil.example/.werk.example', false, 'a path that ends like it'],
  ['https://evil.example:80@x.werk.example', false, 'a user name before the host'],
  ['http://localhost:4100', true, 'this machine with its port'],
  ['http://localhost:4101', false, 'this machine with another port'],
  ['', false, 'nothing'],
])('%s is allowed: %s (%s)', (origin, expected) => {
  expect(originAllowed(allowed, origin)).toBe(expected)
})

test.each([
  'https://www.example.nl/',
  'http://www.example.nl',
  'https://*',
  'https://*.nl',
  'https://www.*.nl',
  '*',
  'HTTPS://www.example.nl',
  'null',
])('%s cannot be an allowed origin', (origin) => {
  expect(originFault(origin)).toContain(origin)
})

test.each(allowed)('%s can be an allowed origin', (origin) => {
  expect(originFault(origin)).toBeNull()
})
