/** Every text of a pack with its path; texts that need a number are asked for 1 and 3. */
export function textsOf(pack: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof pack === 'string') return [[path, pack]]
  if (typeof pack === 'function')
    return [1, 3].map((count) => [`${path}(${count})`, String(pack(count))] as const)
  if (typeof pack !== 'object' || pack === null) return []
  return Object.entries(pack).flatMap(([key, value]) => textsOf(value, path ? `${path}.${key}` : key))
}

/** The sentences of a text. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:])\s+/).filter(Boolean)
}
