import type { Sector, Wishes } from '@skillprint/scoring-worker/match'
import { html } from 'lit'
import { places } from '../job-profile/places.ts'
import type { MatchesStrings } from './strings.ts'

const hours = [8, 16, 24, 32, 36, 40]
const distances = [5, 10, 20, 30, 50]
/** Kilometres, where somebody only says where they live. */
const usual = 20

/** What a person wants of work, beside skills: every question may stay open. It orders, and hides nothing. */
export function wishesView(shown: {
  readonly texts: MatchesStrings
  readonly wishes: Wishes
  readonly saved: boolean
  readonly keep: (wishes: Wishes) => void
}): unknown {
  const { wishes } = shown
  const words = shown.texts.wishes
  const home = Object.keys(places).find((name) => isAt(name, wishes.place)) ?? ''
  const choice = (
    name: string,
    label: string,
    chosen: string,
    options: readonly (readonly [value: string, word: string])[],
  ): unknown => html`<div class="stack tight"><label for=${`wish-${name}`}>${label}</label>
    <select id=${`wish-${name}`} name=${name}>${options.map(
      ([value, word]) => html`<option value=${value} ?selected=${value === chosen}>${word}</option>`,
    )}</select></div>`
  const submit = (event: Event): void => {
    event.preventDefault()
    shown.keep(wishesOf(new FormData(event.currentTarget as HTMLFormElement)))
  }
  return html`<details class="fold panel wishes"><summary>${words.title}</summary>
    <form class="stack" @submit=${submit}>
      <p>${words.line}</p>
      <div class="asks">
        ${choice('hours', words.hours, String(wishes.hours ?? ''), [['', words.any], ...hours.map((one) => [String(one), String(one)] as const)])}
        ${choice('home', words.home, home, [['', words.untold], ...Object.keys(places).map((name) => [name, name] as const)])}
        ${choice(
          'km',
          words.km,
          String(wishes.place?.km ?? usual),
          distances.map((one) => [String(one), `${one} km`] as const),
        )}
      </div>
      <fieldset class="picks"><legend>${words.not}</legend><div class="boxes">${Object.entries(
        shown.texts.sectors,
      ).map(
        ([sector, name]) => html`<label class="pick"><input type="checkbox" name="not" value=${sector}
          ?checked=${wishes.dislikedSectors?.some((one) => one === sector) ?? false}><span>${name}</span></label>`,
      )}</div></fieldset>
      <div class="row"><button class="primary" data-keep-wishes>${words.save}</button>
        <span role="status">${shown.saved ? words.saved : ''}</span></div>
    </form>
  </details>`
}

function isAt(name: string, place: Wishes['place']): boolean {
  const [latitude, longitude] = places[name] ?? []
  return place !== undefined && place.latitude === latitude && place.longitude === longitude
}

function wishesOf(form: FormData): Wishes {
  const asked = Number(form.get('hours'))
  const at = places[String(form.get('home'))]
  const not = form.getAll('not') as Sector[]
  return {
    ...(asked > 0 ? { hours: asked } : {}),
    ...(at ? { place: { latitude: at[0], longitude: at[1], km: Number(form.get('km')) } } : {}),
    ...(not.length > 0 ? { dislikedSectors: not } : {}),
  }
}
