/** A body that would do for an operation that asks more of it than a schema can say. By `operationId`. */
export const bodyExamples: Readonly<Record<string, { readonly summary: string; readonly value: object }>> = {
  publishJobProfile: { summary: 'A paver in Lindeveen', value: paver() },
  replaceJobProfile: { summary: 'The same with other hours', value: paver(16) },
  createShare: { summary: 'Visible to every employer of the pool, for 30 days', value: pool() },
  createClientSecret: {
    summary: 'For an employer',
    value: { scope: 'employer', organisation: 'Van Dijk Bestratingen' },
  },
}

function paver(least = 24): object {
  return {
    title: { nl: 'Stratenmaker', en: 'Paver' },
    occupation: '47-4091',
    requirements: [
      { skill: '2E80D9179C', relevance: 'essential', level: 3, minimum: 2 },
      { skill: 'B620732163', relevance: 'important', level: 2 },
    ],
    conditions: { sector: 'construction', hours: { min: least, max: 38 } },
  }
}

function pool(): object {
  const skill = (id: string, level: number) => ({
    skill: id,
    state: 'measured',
    y: { mean: level - 3, sd: 0.4 },
    level: { mean: level, sd: 0.4, prior: { mean: 3, sd: 1 } },
    reliability: 0.84,
    bands: ['good'],
    sources: ['game'],
  })
  return {
    audience: { to: 'pool' },
    skillprint: {
      version: 'scorer 1 · norms pilot 1',
      norms: { id: 'pilot 1', status: 'pilot', group: 'adults who tried the games' },
      skills: [skill('2E80D9179C', 4), skill('B620732163', 3)],
    },
    days: 30,
    agreed: true,
  }
}
