const rightToLeft = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** The language to play in: the player's where the game has it, else Dutch. `locale`: BCP 47. */
export function languageOf(
  strings: Readonly<Record<string, Readonly<Record<string, string>>>>,
  locale: string,
): {
  readonly language: string
  readonly direction: 'ltr' | 'rtl'
  readonly texts: Readonly<Record<string, string>>
} {
  const primary = locale.toLowerCase().split('-')[0] ?? 'nl'
  const language = strings[primary] ? primary : 'nl'
  return {
    language,
    direction: rightToLeft.has(language) ? 'rtl' : 'ltr',
    texts: strings[language] ?? {},
  }
}
