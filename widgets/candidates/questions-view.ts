import type { InterviewQuestions } from '@skillprint/scoring-worker/skills'
import type { JobProfileResource } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { type CandidateWords, nameOf } from './candidate-view.ts'

/** Two questions for a talk about each key skill of a job, the same for every candidate; `null`: not loaded yet. */
export function questionsView(
  words: CandidateWords,
  job: JobProfileResource,
  questions: ReadonlyMap<string, InterviewQuestions> | null,
  load: () => void,
): unknown {
  const { texts, language } = words
  const asked = job.requirements.flatMap(({ skill }) => {
    const found = questions?.get(skill)
    return found ? [{ skill, two: found[language === 'en' ? 'en' : 'nl'] }] : []
  })
  return html`<details class="fold" data-questions @toggle=${(event: Event) => {
    if ((event.target as HTMLDetailsElement).open) load()
  }}><summary>${texts.questions}</summary>
    <div class="stack tight"><p class="soft">${texts.questionsWhy}</p>
      ${questions === null ? nothing : html`<dl class="questions">${asked.map(({ skill, two }) => html`<dt>${nameOf(words, skill)}</dt>${two.map((question) => html`<dd>${question}</dd>`)}`)}</dl>`}</div></details>`
}
