import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { findLanguage } from './find-language.ts'

/** The texts of an element: Dutch at once, every other language when it is asked for. */
export interface Packs<Strings> {
  readonly nl: Strings
  readonly others: Readonly<Record<string, () => Promise<Strings>>>
}

/** Follows the language of its host, also when the page changes it, and hands out texts, plurals and numbers in it. */
export class Language<Strings> implements ReactiveController {
  /** The texts to show now. Dutch until another language has been loaded. */
  strings: Strings
  /** The language of those texts: `nl`, `en`. */
  code = 'nl'
  #wanted = 'nl'
  #observer: MutationObserver | null = null
  readonly #host: ReactiveControllerHost & Element
  readonly #packs: Packs<Strings>
  readonly #onChange: () => void

  constructor(host: ReactiveControllerHost & Element, packs: Packs<Strings>, onChange: () => void) {
    this.#host = host
    this.#packs = packs
    this.#onChange = onChange
    this.strings = packs.nl
    host.addController(this)
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#look())
    // A lang in an outer shadow tree is not seen from the document, so every root on the way up is watched.
    for (let root: Node | null = this.#host; root; root = root instanceof ShadowRoot ? root.host : null) {
      root = root.getRootNode()
      this.#observer.observe(root, { subtree: true, attributes: true, attributeFilter: ['lang'] })
    }
    this.#look()
  }

  hostDisconnected(): void {
    this.#observer?.disconnect()
  }

  #look(): void {
    const found = findLanguage(this.#host).toLowerCase().split('-')[0] ?? 'nl'
    const wanted = found in this.#packs.others ? found : 'nl'
    if (wanted === this.#wanted) return
    this.#wanted = wanted
    const load = this.#packs.others[wanted]
    if (!load) this.#use('nl', this.#packs.nl)
    else
      void load().then((strings) => {
        if (this.#wanted === wanted) this.#use(wanted, strings)
      })
  }

  #use(code: string, strings: Strings): void {
    this.code = code
    this.strings = strings
    this.#host.requestUpdate()
    this.#onChange()
  }
}
