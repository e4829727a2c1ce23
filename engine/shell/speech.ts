/** Waiting longer than this for the first sound (ms) means that the voice does not work. */
const startLimit = 3000

export interface Speech {
  /** Has the device a voice in this language that works? */
  readonly available: boolean
  readonly speaking: boolean
  say(text: string): void
  stop(): void
  destroy(): void
}

/** Reads aloud with the device's own voice; `changed` is called when a voice appears, starts or ends. */
export function createSpeech(language: string, changed: () => void): Speech {
  const synthesis = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis
  let broken = false
  let speaking = false
  const voice = () =>
    synthesis?.getVoices().find(({ lang }) => lang.toLowerCase().replace('_', '-').split('-')[0] === language)
  const set = (on: boolean): void => {
    speaking = on
    changed()
  }
  const stop = (): void => {
    if (!speaking) return
    synthesis?.cancel()
    set(false)
  }
  synthesis?.addEventListener?.('voiceschanged', changed)
  return {
    get available() {
      return !broken && voice() !== undefined
    },
    get speaking() {
      return speaking
    },
    say(text) {
      const found = voice()
      if (!synthesis || !found) return
      const utterance = new SpeechSynthesisUtterance(text)
      utterance.voice = found
      utterance.lang = found.lang
      utterance.rate = 0.9
      // Some browsers list a voice, stay silent and send no event at all.
      const watchdog = setTimeout(() => {
        broken = true
        stop()
      }, startLimit)
      utterance.onstart = () => clearTimeout(watchdog)
      utterance.onend = utterance.onerror = () => {
        clearTimeout(watchdog)
        set(false)
      }
      synthesis.cancel()
      synthesis.speak(utterance)
      set(true)
    },
    stop,
    destroy: () => {
      stop()
      synthesis?.removeEventListener?.('voiceschanged', changed)
    },
  }
}
