/**
 * Which skill speaks for an O*NET element that several skills of the language are linked to, most fitting first. Chosen by hand
 * from the Dutch names; only the choice of key skills reads it.
 */
const preferred: Readonly<Record<string, readonly string[]>> = {
  // Social Perceptiveness: Aandacht en begrip tonen, Non-verbaal communiceren, Organisatiesensitiviteit
  '2.B.1.a': ['B620732163', '07DBC86B2C', '3D18A18F12'],
  // Adaptability: Aanpassen aan verandering, Improviseren, Omgaan met onzekerheid
  '1.C.4.c': ['DB21DC938E', 'F2FD24AA16', '44C6CEB444'],
  // Service Orientation: Dienstbaarheid tonen, Adviseren
  '2.B.1.f': ['F755E32480', 'CECB22E3FA'],
  // Monitoring: Monitoren, Reflecteren op jezelf
  '2.A.2.d': ['B03F4F484C', 'C21A058358'],
  // Negotiation: Conflicten oplossen, Onderhandelen
  '2.B.1.d': ['5D8EA693BD', 'B48D956870'],
  // Operations Monitoring: Controleren van machines en systemen, Operationeel toezicht houden
  '2.B.3.g': ['0A4C7D6130', 'FAB3EE0CD1'],
  // Management of Personnel Resources: Delegeren, Motiveren
  '2.B.5.d': ['C8730D1BAB', '9744544CFB'],
  // Systems Analysis: Systeemanalyse, Holistisch denken
  '2.B.4.g': ['4186375D3A', '0802CD6B4E'],
  // Fluency of Ideas: Ideeën bedenken, Verbaal creatief uitdrukken
  '1.A.1.b.1': ['2492D7AE9B', '663E4EFD55'],
  // Initiative: Initiatief tonen, Ondernemerszin tonen
  '1.C.1.c': ['CFE8550C77', '518455478C'],
  // Instructing: Instrueren, Lesgeven
  '2.B.1.e': ['6AE2F3F890', '1A5EF0A63E'],
  // Integrity: Integriteit tonen, Vertrouwelijkheid bieden
  '1.C.5.c': ['2F2D779459', 'BA2CB60880'],
  // Leadership: Leidinggeven, Teamgeest bevorderen
  '1.C.2.b': ['49790E767C', '647BB5C0A7'],
  // Speaking: Mondeling uitdrukken, Presenteren
  '2.A.1.d': ['66C527547D', '590AC2FC12'],
  // Persuasion: Overtuigen, Promoten
  '2.B.1.c': ['26D3098394', 'E06265451B'],
}

const operationAndControl = '2.B.3.h'
const tools = '072570C444'
const machines = 'D0866C5206'
const vehicles = '57F37BF52D'
/** Occupations whose machine is a vehicle. */
const driving = /^(53-30|53-7051|53-7081|43-5052|45-2091)/
/** Occupations whose machine is held in the hand. */
const handTools = /^(47-(?!2073)|35-|37-|49-|51-30)/

/** The one of `skills` that speaks for `element` in this occupation. */
export function preferredSkill(occupation: string, element: string, skills: readonly string[]): string {
  const order =
    element === operationAndControl
      ? [driving.test(occupation) ? vehicles : handTools.test(occupation) ? tools : machines]
      : (preferred[element] ?? [])
  return [...order, ...skills].find((skill) => skills.includes(skill)) as string
}
