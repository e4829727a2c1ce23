import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { vocabulary } from '../vocabulary.ts'
import {
  compareLanguage,
  readCompetentNl,
  readEscoOccupations,
  readEscoSkills,
  readRatings,
  readTable,
} from './index.ts'

const data = process.env.SKILLPRINT_DATA
const read = (path: string): string => {
  const bytes = readFileSync(join(data ?? '', path))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

const turtle = `
@prefix cnlo: <https://linkeddata.competentnl.nl/def/competentnl#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix skosxl: <http://www.w3.org/2008/05/skos-xl#> .
@prefix owl: <http://www.w3.org/2002/07/owl#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix c: <https://linkeddata.competentnl.nl/id/humancapability/> .

c:AAAAAAAAAA a cnlo:HumanCapability ; skos:prefLabel "Denken"@nl .
c:BBBBBBBBBB a cnlo:HumanCapability ; skos:prefLabel "Plannen en organiseren"@nl ; skos:broader c:AAAAAAAAAA .
c:D8863A73CA a cnlo:HumanCapability ;
  skosxl:prefLabel [ skosxl:literalForm "Plannen"@nl ], [ skosxl:literalForm "Planning"@en ] ;
  skos:altLabel "Planning maken"@nl, "Vooruit werken"@nl ;
  skos:definition "Een plan maken en volgen."@nl ;
  skos:notation "2.1.4" ;
  skos:broader c:BBBBBBBBBB ;
  cnlo:exactMatchESCO <http://data.europa.eu/esco/skill/5b0a6f0a-0000-4000-8000-000000000001> .
c:CCCCCCCCCC a cnlo:HumanCapability ; skos:prefLabel "Roosteren"@nl ; skos:broader c:BBBBBBBBBB ;
  owl:deprecated true ; dct:isReplacedBy c:D8863A73CA .
c:E1 a cnlo:Occupation ; skos:prefLabel "Planner"@nl .
`

describe('CompetentNL', () => {
  test('a skill is read with its words, its place in the three layers and its links', () => {
    const skills = readCompetentNl(turtle)
    expect(skills.map(({ id, layer, group }) => [id, layer, group])).toEqual([
      ['AAAAAAAAAA', 1, 'AAAAAAAAAA'],
      ['BBBBBBBBBB', 2, 'AAAAAAAAAA'],
      ['D8863A73CA', 3, 'AAAAAAAAAA'],
      ['CCCCCCCCCC', 3, 'AAAAAAAAAA'],
    ])
    expect(skills[2]).toEqual({
      id: 'D8863A73CA',
      uri: 'https://linkeddata.competentnl.nl/id/humancapability/D8863A73CA',
      name: { nl: 'Plannen', en: 'Planning' },
      synonyms: ['Planning maken', 'Vooruit werken'],
      definition: 'Een plan maken en volgen.',
      notation: '2.1.4',
      layer: 3,
      broader: ['BBBBBBBBBB'],
      group: 'AAAAAAAAAA',
      deprecated: false,
      esco: [
        { uri: 'http://data.europa.eu/esco/skill/5b0a6f0a-0000-4000-8000-000000000001', relation: 'exact' },
      ],
    })
    expect(skills[3]).toMatchObject({ deprecated: true, replacedBy: 'D8863A73CA' })
  })

  test('broken RDF is refused with its line, a broken taxonomy with every fault at once', () => {
    expect(() => readCompetentNl('@prefix a: <b> .\na:c a:d "open .\n')).toThrow(/CompetentNL file: .*line 2/)
    expect(() => readCompetentNl('<urn:a> <urn:b> <urn:c> .')).toThrow('got no cnlo:HumanCapability')
    const broken = turtle
      .replace('skos:prefLabel "Denken"@nl', 'skos:prefLabel "Thinking"@en ; skos:broader c:BBBBBBBBBB')
      .replace('"Roosteren"@nl ; skos:broader c:BBBBBBBBBB', '"Roosteren"@nl ; skos:broader c:FFFFFFFFFF')
    expect(() => readCompetentNl(broken)).toThrow(/AAAAAAAAAA has no Dutch.*ring.*FFFFFFFFFF, which is no/s)
  })

  test('a newer list tells what came, what went and what has another name; nothing is forgotten', () => {
    const ours = [
      { id: 'D8863A73CA', name: { nl: 'Plannen maken', en: '' }, deprecated: false },
      { id: 'CCCCCCCCCC', name: { nl: 'Roosteren', en: '' }, deprecated: false },
      { id: '9999999999', name: { nl: 'Typen', en: '' }, deprecated: false },
    ]
    const added = turtle.replace(
      'c:E1 a cnlo:Occupation',
      'c:EEEEEEEEEE a cnlo:HumanCapability ; skos:broader c:BBBBBBBBBB',
    )
    const change = compareLanguage(readCompetentNl(added), ours)
    expect(change.added.map(({ id }) => id)).toEqual(['EEEEEEEEEE'])
    expect(change.deprecated).toEqual([{ id: 'CCCCCCCCCC', replacedBy: 'D8863A73CA' }, { id: '9999999999' }])
    expect(change.renamed).toEqual([{ id: 'D8863A73CA', from: 'Plannen maken', to: 'Plannen' }])
  })

  test.skipIf(!data)('the 112 skills of version 1, written as RDF, are our vocabulary', () => {
    const rows = readTable(read('competentnl/competentnl_skills_v1.csv'))
    const top = 'https://linkeddata.competentnl.nl/id/humancapability/0000000001'
    const triples = rows.flatMap(({ cnl_uri: uri, label_nl: name = '', synonyms_nl: synonyms = '' }) => [
      `<${uri}> a <https://linkeddata.competentnl.nl/def/competentnl#HumanCapability> .`,
      `<${uri}> <http://www.w3.org/2004/02/skos/core#prefLabel> ${JSON.stringify(name)}@nl .`,
      `<${uri}> <http://www.w3.org/2004/02/skos/core#broader> <${top.replace('01', '02')}> .`,
      ...synonyms
        .split(';')
        .filter((one) => one.trim())
        .map(
          (one) =>
            `<${uri}> <http://www.w3.org/2004/02/skos/core#altLabel> ${JSON.stringify(one.trim())}@nl .`,
        ),
    ])
    for (const [uri, above] of [[top], [top.replace('01', '02'), top]])
      triples.push(
        `<${uri}> a <https://linkeddata.competentnl.nl/def/competentnl#HumanCapability> .`,
        `<${uri}> <http://www.w3.org/2004/02/skos/core#prefLabel> "boven"@nl .`,
        ...(above ? [`<${uri}> <http://www.w3.org/2004/02/skos/core#broader> <${above}> .`] : []),
      )
    const skills = readCompetentNl(triples.join('\n'))
    expect(skills.filter(({ layer }) => layer === 3)).toHaveLength(112)
    expect(compareLanguage(skills, vocabulary)).toEqual({ added: [], deprecated: [], renamed: [] })
  })
})

describe('ESCO', () => {
  const header = 'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,status,description'
  const one = 'KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/1,skill/competence,transversal'

  test('a skill is read with its synonyms, on lines of their own, and whether it is still used', () => {
    const [skill, old] = readEscoSkills(
      `\uFEFF${header}\n${one},plannen,"vooruitdenken\nplanning maken",released,Een plan maken.\n${one},typen,,obsolete,\n`,
    )
    expect(skill).toEqual({
      uri: 'http://data.europa.eu/esco/skill/1',
      label: 'plannen',
      synonyms: ['vooruitdenken', 'planning maken'],
      kind: 'skill',
      reuse: 'transversal',
      description: 'Een plan maken.',
      deprecated: false,
    })
    expect(old).toMatchObject({ label: 'typen', synonyms: [], deprecated: true })
  })

  test('an occupation is read in one language, from ESCO’s own file and from a table of several', () => {
    const own =
      'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,code\nOccupation,http://data.europa.eu/esco/occupation/1,7112,stratenmaker,,7112.1\n'
    const beside =
      'uri,isco4,esco_code,label_en,label_nl,alt_en,alt_nl\nhttp://data.europa.eu/esco/occupation/1,7112,7112.1,road paver,stratenmaker,,\n'
    expect(readEscoOccupations(own)).toEqual(readEscoOccupations(beside))
    expect(readEscoOccupations(beside, 'en')[0]?.label).toBe('road paver')
  })

  test('what does not fit is refused with line, column, what came and what was expected', () => {
    const wrong = (cells: string) => () => readEscoSkills(`${header}\n${one},a,,released,\n${cells}\n`)
    expect(wrong('x,ftp://x,skill/competence,transversal,b,,released,')).toThrow(
      'line 3: got conceptUri "ftp://x", expected',
    )
    expect(wrong(`${one.replace('skill/competence', 'hobby')},b,,released,`)).toThrow(
      'line 3: got skillType "hobby", expected one of skill/competence, knowledge',
    )
    expect(wrong(`${one},,,released,`)).toThrow('line 3: got no preferredLabel')
    expect(wrong('only,two')).toThrow(/ESCO skills, line 3: /)
    // Cells that run over several lines, and empty lines, count.
    const long = `${one},a,"b\r\nc\nd",released,`
    expect(() =>
      readEscoSkills(`${header}\n${long}\n\n${long}\n${one.replace('http', 'ftp')},"e\nf",,,\n`),
    ).toThrow('ESCO skills, line 9: got conceptUri')
    expect(() => readEscoSkills('a,b\n1,2\n')).toThrow(
      'line 1: got the columns a, b, expected also conceptUri',
    )
    expect(() => readEscoSkills(`${header}\n${one},"a`)).toThrow(/ESCO skills, line \d: .*[Qq]uote/)
    expect(() =>
      readEscoOccupations(
        'conceptUri,iscoGroup,preferredLabel,code\nhttp://data.europa.eu/esco/occupation/1,71,a,b\n',
      ),
    ).toThrow('line 2: got iscoGroup "71", expected four digits')
  })

  test.skipIf(!data)(
    'ESCO 1.2 is read whole: the transversal skills hold every link of our vocabulary',
    () => {
      const skills = readEscoSkills(read('esco-1.2/transversal_skills_en.csv'))
      expect(skills.length).toBe(95)
      expect(new Set(skills.map(({ reuse }) => reuse))).toContain('transversal')
      const labels = new Map(skills.map(({ uri, label }) => [uri, label]))
      for (const { esco } of vocabulary)
        if (esco && labels.has(esco.uri)) expect(labels.get(esco.uri)?.trim()).toBe(esco.label.trim())
      const occupations = readEscoOccupations(read('esco-1.2/occupations.csv'))
      expect(occupations.length).toBe(3039)
      expect(occupations.find(({ label }) => label === 'straatveger')?.isco).toBe('9613')
    },
  )
})

describe('O*NET', () => {
  test('a figure that is no number is refused with line and column', () => {
    expect(() => readRatings(['onet_soc,element_id,im,lv,suppress\na,b,1,2,0\nx,y,often,1,0\n'])).toThrow(
      'O*NET table, line 3, column im: got "often", expected a number from 1 to 5',
    )
  })

  test('a figure outside its scale, a line without a code and an element rated twice are refused with their line', () => {
    const table = (...lines: string[]) => ['onet_soc,element_id,im,lv', ...lines].join('\n')
    const good = '11-1011.00,2.A.1.a,3,4'
    const reading =
      (...lines: string[]) =>
      () =>
        readRatings([table(...lines)])
    expect(reading(good, '11-1011.00,2.A.1.b,3,9')).toThrow(
      'line 3, column lv: got "9", expected a number from 0 to 7',
    )
    expect(reading('', good, ',2.A.1.b,3,4')).toThrow('line 4, column onet_soc: got nothing, expected a code')
    expect(reading(good, good)).toThrow('line 3: got 2.A.1.a of 11-1011.00 again, expected it once')
    expect(reading()).toThrow('got a header without rows')
    expect(() => readRatings(['a,b\n1,2\n'])).toThrow(
      'got the columns a, b, expected also onet_soc, element_id, im',
    )
    expect(() => readRatings([''])).toThrow('got the columns of an empty file')
  })

  test.skipIf(!data)('O*NET 30 rates 894 occupations on 35 skills', () => {
    const ratings = readRatings([read('onet-30/skills.csv')])
    expect(ratings.size).toBe(894)
    expect(Math.max(...[...ratings.values()].map(({ size }) => size))).toBe(35)
  })
})
