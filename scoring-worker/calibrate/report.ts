import type { NormStudy } from './norm-study.ts'
import { groupSections } from './report/groups.ts'
import { plain, section, warning } from './report/html.ts'
import { itemSections } from './report/items.ts'
import { normSections } from './report/norms.ts'
import type { Study } from './study.ts'

export { concerns } from './report/items.ts'

/** What a report is made of. */
export interface ReportInput {
  readonly name: string
  /** Names this calibration and no other; the gate of scoring looks for it in the report. */
  readonly version: string
  /** Who was asked, in words. */
  readonly group: string
  readonly people: number
  readonly status: 'pilot' | 'deployment'
  readonly norms: readonly NormStudy[]
  /** Null where no answers to items were given. */
  readonly items: Study | null
}

/** A self-contained HTML report of a calibration: no script, no address, readable in print. */
export function reportOf({ name, version, group, people, status, norms, items }: ReportInput): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${plain(name)} – calibration ${plain(version)}</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d2733}
h2{border-block-start:2px solid #20639b;padding-block-start:.5rem;margin-block-start:2.5rem}.wide{overflow-x:auto}
table{border-collapse:collapse;margin:1rem 0;font-size:.85rem}td,th{padding:.2rem .6rem;border-block-end:1px solid #ccd;text-align:end}
td:first-child,th:first-child{text-align:start}svg{max-inline-size:46rem;inline-size:100%;block-size:auto}.warn{color:#8a2c0d}
@media print{body{margin:0}section{break-inside:avoid-page}}</style></head><body>
<h1>${plain(name)}</h1>
<p>Calibration <b>${plain(version)}</b>. ${group.trim() === '' ? warning('No group is named (<code>about.json</code>): this calibration does not count.') : `Compared with: <b>${plain(group)}</b>.`} ${people} people; status <b>${status}</b>${
    status === 'pilot' ? ' (400 people make a norm of a deployment)' : ''
  }.</p>
${normSections(norms)}
${items ? itemSections(items) + groupSections(items) : section('items', 'Items', '<p>No answers to items were given (<code>responses.csv</code>).</p>')}
</body></html>
`
}
