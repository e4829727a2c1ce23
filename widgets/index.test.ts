import { expect, it } from 'vitest'

it('can be imported on a server, where there is no page', async () => {
  expect(globalThis.document).toBeUndefined()
  const { SkillprintCard, SkillprintGames, SkillprintJobProfile, SkillprintMatches, SkillprintReplay } =
    await import('./index.ts')
  for (const element of [
    SkillprintCard,
    SkillprintGames,
    SkillprintJobProfile,
    SkillprintMatches,
    SkillprintReplay,
  ])
    expect(element.styles.length).toBeGreaterThan(3)
})

it('writes no style attribute, which a strict page would refuse', async () => {
  const { glob, readFile } = await import('node:fs/promises').then((fs) => ({
    glob: async () =>
      (await fs.readdir(import.meta.dirname, { recursive: true })).filter((file) =>
        /(?<!test)\.ts$/.test(file),
      ),
    readFile: fs.readFile,
  }))
  const files = (await glob()).filter((file) => !file.includes('node_modules') && !file.includes('dist'))
  expect(files.length).toBeGreaterThan(40)
  for (const file of files) {
    const text = await readFile(`${import.meta.dirname}/${file}`, 'utf8')
    expect(text, file).not.toMatch(/\sstyle=|styleMap|unsafeHTML|unsafeSVG|innerHTML/)
  }
})
