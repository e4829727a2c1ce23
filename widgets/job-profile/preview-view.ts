import type { JobProfileDraft, Skill } from '@skillprint/sdk/wire'
import { html, nothing } from 'lit'
import { sectorPicture } from '../art/sector.ts'
import { inLanguage } from '../i18n/format.ts'
import { factsView } from '../matches/facts-view.ts'
import type { JobProfileStrings } from './strings.ts'

/** The profile as a job seeker will see it, before anything is known about that person. */
export function previewView(
  texts: JobProfileStrings,
  language: string,
  draft: JobProfileDraft,
  skills: readonly Skill[],
): unknown {
  const byId = new Map(skills.map((skill) => [skill.id, skill]))
  const sentences = draft.requirements.flatMap(({ skill }) => {
    const found = byId.get(skill)
    return found ? [inLanguage(language, found.sentence)] : []
  })
  return html`<article class="panel job" data-preview>
    <div class="picture">${sectorPicture(draft.conditions?.sector)}</div>
    <div class="stack inside">
      <div class="head"><p class="from"><bdi>${draft.organisation ?? ''}</bdi></p><h4 class="title"><bdi>${inLanguage(language, draft.title) || texts.form.jobTitle}</bdi></h4>
        <p class="verdict unknown"><span class="sign" aria-hidden="true"></span><span>${texts.preview.verdicts.unknown}</span></p></div>
      ${
        sentences.length === 0
          ? nothing
          : html`<div class="reason open"><h4>${texts.preview.unknown}</h4><ul>${sentences.map((one) => html`<li>${one}</li>`)}</ul></div>`
      }
      ${factsView(texts.preview, language, draft)}
    </div>
  </article>`
}
