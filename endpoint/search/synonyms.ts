import { wordsOf } from './words.ts'

/** Titles that people use for the same work. */
const groups = [
  ['schoonmaker', 'interieurverzorger', 'poetshulp', 'poetser', 'cleaner'],
  ['stratenmaker', 'bestrater', 'straatmaker', 'stratemaker', 'paver'],
  ['vrachtwagenchauffeur', 'trucker', 'truckchauffeur'],
  ['magazijnmedewerker', 'orderpicker', 'orderverzamelaar', 'warehousemedewerker'],
  ['heftruckchauffeur', 'reachtruckchauffeur'],
  ['pakketbezorger', 'koerier', 'bezorger', 'postbezorger'],
  ['verzorgende', 'zorgmedewerker', 'verzorger', 'helpende', 'zorghulp'],
  ['verpleegkundige', 'verpleger', 'zuster', 'verpleegster'],
  ['kok', 'kookster', 'cuisinier', 'chefkok'],
  ['ober', 'serveerster', 'bediening', 'gastheer', 'gastvrouw', 'kelner'],
  ['winkelmedewerker', 'verkoper', 'winkelbediende', 'vakkenvuller'],
  ['kassamedewerker', 'caissiere', 'kassier'],
  ['receptionist', 'baliemedewerker', 'telefonist'],
  ['secretaresse', 'secretaris', 'administratief', 'administratie'],
  ['boekhouder', 'accountant', 'boekhouding'],
  ['hovenier', 'tuinman', 'groenvoorziener', 'tuinier', 'plantsoenmedewerker'],
  ['timmerman', 'timmervrouw', 'schrijnwerker'],
  ['metselaar', 'voeger'],
  ['schilder', 'huisschilder'],
  ['loodgieter', 'installateur', 'monteur'],
  ['elektricien', 'elektromonteur'],
  ['automonteur', 'garagemonteur', 'autotechnicus'],
  ['lasser', 'constructiebankwerker', 'metaalbewerker'],
  ['operator', 'productiemedewerker', 'fabrieksmedewerker', 'inpakker'],
  ['beveiliger', 'bewaker', 'portier'],
  ['onderwijsassistent', 'klassenassistent', 'lesassistent'],
  ['leraar', 'docent', 'onderwijzer', 'juf', 'meester'],
  ['kapper', 'kapster', 'haarstylist'],
  ['bakker', 'banketbakker', 'broodbakker'],
  ['programmeur', 'ontwikkelaar', 'developer'],
] as const

const known = new Map<string, ReadonlySet<string>>()
for (const group of groups) {
  const words = new Set(group.flatMap((title) => wordsOf(title)))
  for (const word of words) known.set(word, new Set([...(known.get(word) ?? []), ...words]))
}

/** A word and the words people use for the same work. */
export function alikeTo(word: string): readonly string[] {
  return [word, ...[...(known.get(word) ?? [])].filter((one) => one !== word)]
}
