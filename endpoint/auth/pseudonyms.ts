import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'

const mostKeys = 1000

/**
 * Names under which others meet a person. A candidate's id is the share's id under a key of that employer alone (one AES block), so that
 * two employers cannot compare what they see and nothing has to be kept.
 */
export function createPseudonyms(masterKey: Uint8Array) {
  const derive = (use: string, length: number): Buffer =>
    Buffer.from(hkdfSync('sha256', masterKey, '', `skillprint ${use}`, length))
  const referenceKey = derive('reference 1', 32)
  const lotKey = derive('lot 1', 32)
  /** Keys of the employers who asked lately: a page of candidates takes the same one again and again. */
  const lately = new Map<string, Buffer>()
  const keyOf = (employer: string): Buffer => {
    const known = lately.get(employer)
    if (known) return known
    if (lately.size >= mostKeys) lately.clear()
    const key = derive(`candidate 1 ${employer}`, 16)
    lately.set(employer, key)
    return key
  }
  const block = (employer: string, encrypt: boolean, bytes: Buffer): Buffer => {
    const key = keyOf(employer)
    const cipher = encrypt
      ? createCipheriv('aes-128-ecb', key, null)
      : createDecipheriv('aes-128-ecb', key, null)
    cipher.setAutoPadding(false)
    return Buffer.concat([cipher.update(bytes), cipher.final()])
  }
  return {
    /** How one employer names a share. */
    candidate: (share: string, employer: string): string =>
      block(employer, true, Buffer.from(share.replaceAll('-', ''), 'hex')).toString('hex'),
    /** The share that this employer means; null for what cannot be a candidate's id. What nobody gave out leads to no share. */
    share(candidate: string, employer: string): string | null {
      if (!/^[0-9a-f]{32}$/.test(candidate)) return null
      const hex = block(employer, false, Buffer.from(candidate, 'hex')).toString('hex')
      return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
    },
    /** A partner's own name for somebody, which is never kept as it is. */
    reference: (partner: string, reference: string): string =>
      createHmac('sha256', referenceKey).update(`${partner}\u0000${reference}`).digest('hex'),
    /** Draws the lot that orders candidates when nothing else may: the same for a profile all day, foreseen by nobody. */
    lot: (jobProfile: string, now: number): string =>
      createHmac('sha256', lotKey)
        .update(`${jobProfile} ${new Date(now).toISOString().slice(0, 10)}`)
        .digest('hex'),
  }
}
export type Pseudonyms = ReturnType<typeof createPseudonyms>
