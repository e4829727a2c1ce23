/** The time (ms) without what arithmetic left behind the third place: browsers stamp no finer, and such a number takes few bytes in a record. */
export const wholeMicroseconds = (ms: number): number => Math.round(ms * 1000) / 1000
