import { createHash } from 'node:crypto'
import { cellOf, sectors, shippedNorm, unknownCell, type Wishes } from '@skillprint/scoring-worker/match'
import { vocabulary } from '@skillprint/scoring-worker/skills'
import type { SharedSkillprint } from '@skillprint/sdk/wire'
import { leastReliability } from '../candidates/basis.ts'

/** Bytes before the first cell: form, flags, hours, latitude, longitude, distance, disliked sectors. */
export const headerBytes = 12
const form = 1
/** In a stored cell: measured well enough to order people (the highest bit of the SD, which needs only fifteen). */
export const reliableBit = 0x8000
const notWished = -30_000

/** Skill by its place in a packed share, and back. */
const placed = vocabulary.map(({ id }) => id).sort()
const places = new Map(placed.map((skill, place) => [skill, place]))

/** Names everything that a packed share depends on: one of another name is packed again from the whole share. */
export const packingVersion = createHash('sha256')
  .update(JSON.stringify([form, leastReliability, placed]))
  .digest('hex')
  .slice(0, 12)

/** First byte of a skill's cell in a packed share; undefined for a skill that is not in the skill language. */
export function byteOf(skill: string): number | undefined {
  const place = places.get(skill)
  return place === undefined ? undefined : headerBytes + 4 * place
}

/** A share in short form: what it wishes, and mean, SD and reliability of each skill at its place. Long enough for the last skill that is known. */
export function packShare({ norms, skills }: SharedSkillprint, wishes: Wishes): Buffer {
  const cells = skills.flatMap(({ skill, level, y, reliability }) => {
    const at = byteOf(skill)
    if (at === undefined) return []
    const norm = shippedNorm(skill)
    const { mean, sd } = level ?? { mean: norm.mean + norm.sd * y.mean, sd: norm.sd * y.sd }
    return [{ at, cell: cellOf(mean, sd) | (reliability >= leastReliability ? reliableBit : 0) }]
  })
  const bytes = Buffer.alloc(Math.max(headerBytes, ...cells.map(({ at }) => at + 4)))
  const { hours, place, dislikedSectors = [] } = wishes
  bytes[0] = form
  bytes[1] = norms.status === 'deployment' ? 1 : 0
  bytes.writeInt16BE(hours === undefined ? notWished : Math.round(hours * 100), 2)
  bytes.writeInt16BE(place ? Math.round(place.latitude * 100) : notWished, 4)
  bytes.writeInt16BE(place ? Math.round(place.longitude * 100) : 0, 6)
  bytes.writeInt16BE(place ? Math.round(place.km * 10) : 0, 8)
  bytes.writeUInt16BE(
    dislikedSectors.reduce((bits, sector) => bits | (1 << sectors.indexOf(sector)), 0),
    10,
  )
  for (const { at, cell } of cells) bytes.writeUInt32BE(cell >>> 0, at)
  return bytes
}

/** A packed share as it is read. */
export interface UnpackedShare {
  readonly deployment: boolean
  readonly wishes: Wishes
  /** Skill, cell, and whether it was measured well enough to order people. */
  readonly skills: readonly (readonly [skill: string, cell: number, reliable: boolean])[]
}

/** Reads a packed share. */
export function unpackShare(packed: Uint8Array): UnpackedShare {
  const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
  const [hours, latitude, longitude, km] = [2, 4, 6, 8].map((at) => bytes.readInt16BE(at)) as [
    number,
    number,
    number,
    number,
  ]
  const bits = bytes.readUInt16BE(10)
  const skills: [string, number, boolean][] = []
  for (let at = headerBytes; at < bytes.length; at += 4) {
    const stored = bytes.readUInt32BE(at)
    if (stored === unknownCell) continue
    skills.push([
      placed[(at - headerBytes) / 4] as string,
      (stored & ~reliableBit) >>> 0,
      (stored & reliableBit) !== 0,
    ])
  }
  return {
    deployment: bytes[1] === 1,
    wishes: {
      ...(hours === notWished ? {} : { hours: hours / 100 }),
      ...(latitude === notWished
        ? {}
        : { place: { latitude: latitude / 100, longitude: longitude / 100, km: km / 10 } }),
      ...(bits === 0 ? {} : { dislikedSectors: sectors.filter((_, index) => (bits >> index) & 1) }),
    },
    skills,
  }
}
