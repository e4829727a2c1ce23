import { stretchLength } from './flags.ts'
import { softFactor } from './rule.ts'
import { flagRules, flagsVersion } from './rules.ts'
import { sessionRules } from './session.ts'

const sign = { above: '>', below: '<' } as const

/** Every flag in Markdown, for the manual: what it looks at, from where on, how hard, why and by whom. */
export function flagsMarkdown(): string {
  const runs = flagRules.map(
    ({ code, family, hard, formula, limit, beyond, stretchLimit, why, source }) =>
      `| \`${code}\` | ${family} | ${hard ? '**hard**' : 'soft'} | ${cell(formula)} | ${sign[beyond]} ${limit} | ${stretchLimit === undefined ? '–' : `${sign[beyond]} ${stretchLimit}`} | ${cell(why)} | ${cell(source)} |`,
  )
  const sessions = Object.values(sessionRules).map(
    ({ code, family, effect, formula, limit, why, source }) =>
      `| \`${code}\` | ${family} | ${effect === 'hard' ? '**hard**' : effect} | ${cell(formula)} | ${limit} | ${cell(why)} | ${cell(source)} |`,
  )
  return `# Flags (${flagsVersion})

Made by \`flagsMarkdown()\`; \`flags-table.test.ts\` holds it to the rules. Flags speak of play, never of a person; none becomes a trait or lowers a score.

**Hard**: the run is left out, and the game is offered once more. **Soft**: the error variance of the run counts ${softFactor} times for each family that raised one. A limit for a
stretch is held against each of up to four stretches of at least ${stretchLength} test trials where the whole run is within its limit; one beyond it is soft.

| flag | family | effect | figure | limit | stretch | why | source |
| --- | --- | --- | --- | --- | --- | --- | --- |
${runs.join('\n')}

Of all runs together (**note**: told, changes nothing; soft: the error variance of every measure counts ${softFactor} times):

| flag | family | effect | figure | limit | why | source |
| --- | --- | --- | --- | --- | --- | --- |
${sessions.join('\n')}
`
}

const cell = (text: string): string => text.replaceAll('|', '∣')
