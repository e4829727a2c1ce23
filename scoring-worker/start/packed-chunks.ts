/** Many chunks in one buffer: handing over thousands of buffers costs more than scoring what stands in them. */
export interface PackedChunks {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each chunk ends. */
  readonly ends: Uint32Array<ArrayBuffer>
}

/** Copies chunks into one buffer, in order. */
export function packChunks(chunks: readonly Uint8Array[]): PackedChunks {
  const ends = new Uint32Array(chunks.length)
  let length = 0
  for (let i = 0; i < chunks.length; i++) {
    length += (chunks[i] as Uint8Array).length
    ends[i] = length
  }
  const bytes = new Uint8Array(length)
  for (let i = 0; i < chunks.length; i++) bytes.set(chunks[i] as Uint8Array, i === 0 ? 0 : ends[i - 1])
  return { bytes, ends }
}

/** The chunks again, as views. */
export function unpackChunks({ bytes, ends }: PackedChunks): Uint8Array[] {
  const chunks: Uint8Array[] = []
  let start = 0
  for (const end of ends) {
    chunks.push(bytes.subarray(start, end))
    start = end
  }
  return chunks
}
