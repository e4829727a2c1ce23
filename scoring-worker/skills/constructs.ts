/** The few things that games measure; skills are inferences from these. */
export const constructs = [
  'reasoning',
  'working-memory',
  'efficiency',
  'speed',
  'caution',
  'stopping',
  'sustained-attention',
  'planning',
  'spatial',
  'motor',
  'social-judgement',
] as const
export type Construct = (typeof constructs)[number]
