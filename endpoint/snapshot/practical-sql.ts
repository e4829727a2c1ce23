import { type JobConditions, sectors } from '@skillprint/scoring-worker/match'

/** Practical fit Q of a packed share with these conditions, as SQL text: the mean over what the person wishes, 1 without a wish. */
export function practicalSql(packed: string, conditions: JobConditions = {}): string {
  const wishes = [
    { wished: `${int16(packed, 2)} <> ${notWished}`, fit: hoursFit(packed, conditions.hours) },
    { wished: `${int16(packed, 4)} <> ${notWished}`, fit: travelFit(packed, conditions.place) },
    { wished: `${bits(packed)} <> 0`, fit: sectorFit(packed, conditions.sector) },
  ]
  const count = wishes.map(({ wished }) => `(CASE WHEN ${wished} THEN 1 ELSE 0 END)`).join(' + ')
  const sum = wishes.map(({ wished, fit }) => `(CASE WHEN ${wished} THEN ${fit} ELSE 0 END)`).join(' + ')
  return `(CASE WHEN ${count} = 0 THEN 1 ELSE (${sum})::float8 / (${count}) END)`
}

const notWished = -30_000
const unstated = '0.5'

function hoursFit(packed: string, hours: JobConditions['hours']): string {
  if (!hours) return unstated
  const wish = `(${int16(packed, 2)} / 100.0::float8)`
  return `greatest(0, 1 - greatest(0, ${hours.min} - ${wish}, ${wish} - ${hours.max}) / 16)`
}

/** Great-circle distance (haversine, mean Earth radius 6,371 km). */
function travelFit(packed: string, place: JobConditions['place']): string {
  if (!place) return unstated
  const radians = `${Math.PI / 180}::float8`
  const [latitude, longitude, km] = [
    `(${int16(packed, 4)} / 100.0::float8)`,
    `(${int16(packed, 6)} / 100.0::float8)`,
    `(${int16(packed, 8)} / 10.0::float8)`,
  ]
  const half = (degrees: string): string => `power(sin((${degrees}) * ${radians} / 2), 2)`
  const chord = `(${half(`${place.latitude}::float8 - ${latitude}`)} + cos(${latitude} * ${radians}) * cos(${place.latitude}::float8 * ${radians}) * ${half(`${place.longitude}::float8 - ${longitude}`)})`
  const distance = `(2 * 6371 * asin(least(1, sqrt(${chord}))))`
  return `(CASE WHEN ${distance} <= ${km} THEN 1 WHEN ${km} = 0 THEN 0 ELSE greatest(0, 2 - ${distance} / ${km}) END)`
}

function sectorFit(packed: string, sector: JobConditions['sector']): string {
  if (sector === undefined) return unstated
  return `(CASE WHEN (${bits(packed)} / ${2 ** sectors.indexOf(sector)}) % 2 = 1 THEN 0 ELSE 1 END)`
}

const bits = (packed: string): string => `(get_byte(${packed}, 10) * 256 + get_byte(${packed}, 11))`

function int16(packed: string, at: number): string {
  return `((get_byte(${packed}, ${at}) * 256 + get_byte(${packed}, ${at + 1}) + 32768) % 65536 - 32768)`
}
