import { type NamedNode, Parser, type Quad, Store, type Term } from 'n3'

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const skos = 'http://www.w3.org/2004/02/skos/core#'
const skosXl = 'http://www.w3.org/2008/05/skos-xl#'
const owl = 'http://www.w3.org/2002/07/owl#'
const dct = 'http://purl.org/dc/terms/'
const competentNl = 'https://linkeddata.competentnl.nl/def/competentnl#'

const relations = ['exact', 'close', 'broad', 'narrow'] as const

/** One concept of CompetentNL's skill taxonomy, as its file has it. */
export interface ImportedSkill {
  /** The last part of the address: ten hexadecimal signs. */
  readonly id: string
  readonly uri: string
  readonly name: { readonly nl: string; readonly en?: string }
  readonly synonyms: readonly string[]
  readonly definition?: string
  readonly notation?: string
  /** Distance from the top: 1 general (6 of them), 2 generic, 3 specific. */
  readonly layer: number
  /** Ids of what stands right above it. */
  readonly broader: readonly string[]
  /** Id of the general skill above it; its own id where it is one. */
  readonly group: string
  readonly deprecated: boolean
  readonly replacedBy?: string
  readonly esco: readonly { readonly uri: string; readonly relation: (typeof relations)[number] }[]
}

/**
 * Reads CompetentNL's skills (`cnlo:HumanCapability`) from RDF text: Turtle, TriG, N-Triples or N-Quads. Labels may be plain SKOS or SKOS-XL. Throws an
 * `Error` with the line of broken RDF, and one naming every fault of the taxonomy at once: no skills, no Dutch name, a concept above that is
 * not there, a ring.
 */
export function readCompetentNl(text: string): readonly ImportedSkill[] {
  const graph = new Store(parsed(text))
  const of = (subject: Term, predicate: string): Term[] =>
    graph.getObjects(subject as NamedNode, predicate, null)
  const subjects = graph.getSubjects(`${rdf}type`, `${competentNl}HumanCapability`, null)
  if (subjects.length === 0)
    throw new Error('CompetentNL file: got no cnlo:HumanCapability, expected the skill taxonomy')

  const above = new Map(
    subjects.map((one) => [one.value, of(one, `${skos}broader`).map(({ value }) => value)]),
  )
  const faults: string[] = []
  const skills = subjects.map((one): ImportedSkill => {
    const labels = (kind: string): Term[] => [
      ...of(one, `${skos}${kind}`),
      ...of(one, `${skosXl}${kind}`).flatMap((label) => of(label, `${skosXl}literalForm`)),
    ]
    const nl = inLanguage(labels('prefLabel'), 'nl')
    if (nl === undefined) faults.push(`${one.value} has no Dutch skos:prefLabel`)
    const en = inLanguage(labels('prefLabel'), 'en')
    const definition = inLanguage(of(one, `${skos}definition`), 'nl')
    const [notation] = of(one, `${skos}notation`)
    const [replacedBy] = of(one, `${dct}isReplacedBy`)
    const way = wayUp(one.value, above, faults)
    return {
      id: idOf(one.value),
      uri: one.value,
      name: { nl: nl ?? '', ...(en === undefined ? {} : { en }) },
      synonyms: [...new Set(labels('altLabel').map(({ value }) => value))],
      ...(definition === undefined ? {} : { definition }),
      ...(notation === undefined ? {} : { notation: notation.value }),
      layer: way.length,
      broader: (above.get(one.value) ?? []).map(idOf),
      group: idOf(way.at(-1) ?? one.value),
      deprecated: of(one, `${owl}deprecated`).some(({ value }) => value === 'true' || value === '1'),
      ...(replacedBy === undefined ? {} : { replacedBy: idOf(replacedBy.value) }),
      esco: relations.flatMap((relation) =>
        [...of(one, `${competentNl}${relation}MatchESCO`), ...of(one, `${skos}${relation}Match`)]
          .filter(({ value }) => value.startsWith('http://data.europa.eu/esco/'))
          .map(({ value }) => ({ uri: value, relation })),
      ),
    }
  })
  if (faults.length > 0) throw new Error(`CompetentNL file: ${[...new Set(faults)].join('; ')}`)
  return skills
}

/** The addresses from a concept to the top, itself first. */
function wayUp(from: string, above: ReadonlyMap<string, readonly string[]>, faults: string[]): string[] {
  const way = [from]
  for (let at = above.get(from)?.[0]; at !== undefined; at = above.get(at)?.[0]) {
    if (!above.has(at)) {
      faults.push(`${way.at(-1)} has skos:broader ${at}, which is no cnlo:HumanCapability of this file`)
      break
    }
    if (way.includes(at)) {
      faults.push(`skos:broader goes round in a ring at ${at}`)
      break
    }
    way.push(at)
  }
  return way
}

function parsed(text: string): Quad[] {
  try {
    return new Parser().parse(text)
  } catch (error) {
    throw new Error(`CompetentNL file: ${(error as Error).message}`, { cause: error })
  }
}

/** The text in a language; for Dutch also one without a language. */
function inLanguage(terms: readonly Term[], language: 'nl' | 'en'): string | undefined {
  const said = (wanted: string): string | undefined =>
    terms.find((term) => term.termType === 'Literal' && term.language.split('-')[0] === wanted)?.value
  return said(language) ?? (language === 'nl' ? said('') : undefined)
}

const idOf = (uri: string): string => uri.slice(Math.max(uri.lastIndexOf('/'), uri.lastIndexOf('#')) + 1)
