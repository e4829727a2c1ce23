import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Waiting longer than this for the first sound (ms) means that the voice does not work. */
const startLimit = 3000

/**
 * Reads text aloud with a voice of the device. `available` is false until a voice for the language is found, and
 * again when that voice turns out to be silent: some browsers list voices, or none, and give no event at all.
 */
export class ReadAloud implements ReactiveController {
  speaking = false
  #broken = false
  readonly #host: ReactiveControllerHost
  readonly #language: () => string

  constructor(host: ReactiveControllerHost, language: () => string) {
    this.#host = host
    this.#language = language
    host.addController(this)
  }

  hostConnected(): void {
    speech()?.addEventListener?.('voiceschanged', this.#update)
  }

  hostDisconnected(): void {
    speech()?.removeEventListener?.('voiceschanged', this.#update)
    this.stop()
  }

  /** Whether the device has a voice in this language. */
  get available(): boolean {
    return !this.#broken && this.#voice() !== undefined
  }

  /** Starts reading, or stops when it was reading. */
  toggle(text: string): void {
    if (this.speaking) {
      this.stop()
      return
    }
    const voice = this.#voice()
    const synthesis = speech()
    if (!voice || !synthesis) return
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = 0.9
    const watchdog = setTimeout(() => this.#fail(), startLimit)
    utterance.onstart = () => clearTimeout(watchdog)
    utterance.onend = () => this.#set(false)
    utterance.onerror = (event) => {
      clearTimeout(watchdog)
      if (event.error === 'interrupted' || event.error === 'canceled') this.#set(false)
      else this.#fail()
    }
    synthesis.cancel()
    synthesis.speak(utterance)
    this.#set(true)
  }

  stop(): void {
    if (!this.speaking) return
    speech()?.cancel()
    this.#set(false)
  }

  #voice(): SpeechSynthesisVoice | undefined {
    const language = this.#language()
    return speech()
      ?.getVoices()
      .find((voice) => voice.lang.toLowerCase().startsWith(language))
  }

  #fail(): void {
    this.#broken = true
    this.#set(false)
  }

  #set(speaking: boolean): void {
    this.speaking = speaking
    this.#update()
  }

  readonly #update = (): void => this.#host.requestUpdate()
}

function speech(): SpeechSynthesis | undefined {
  return typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis
}
