import { simulate } from '@skillprint/engine'
import { expect, test } from 'vitest'
import { games } from './index.ts'

for (const [id, load] of Object.entries(games))
  for (const locale of ['nl', 'en'])
    test(`${id} says each trial and answer in words (${locale})`, async () => {
      const game = await load()
      const strings: Readonly<Record<string, string>> = game.strings[locale] ?? {}
      const text = (key: string, params: Readonly<Record<string, string | number>> = {}): string => {
        const found = strings[key]
        if (found === undefined) throw new Error(`${id} has no text ${JSON.stringify(key)}`)
        return found.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
      }
      const { trials } = simulate(
        game,
        { ability: 0 },
        {
          seed: 'words',
          choose: (items, answered) => ({ item: items[answered.length * 7], theta: 0, se: 1 }),
        },
      )
      expect(trials.length).toBeGreaterThan(5)
      for (const { trial, response } of trials) {
        const said = game.inWords?.(trial as never, response as never, { text, locale })
        expect(said?.shown).toMatch(/\S/)
        expect(`${said?.shown} ${said?.answer}`).not.toMatch(/\{\w+\}|undefined/)
        // Who gave an answer hears which.
        if ((response as { readonly t: number | null }).t !== null) expect(said?.answer).toMatch(/\S/)
      }
    })
