/** Picks the form of a word for a number, by the language's own rules; `other` when a form is not given. */
export function plural(
  language: string,
  count: number,
  forms: Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>,
): string {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other
}

/** A number as this language writes it, always in Latin digits, so that screen, speech and tests agree. */
export function number(language: string, value: number, digits = 0): string {
  return new Intl.NumberFormat(`${language}-u-nu-latn`, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value)
}

/** Whole euros, e.g. `€ 2.400`. */
export function euros(language: string, value: number): string {
  return new Intl.NumberFormat(`${language}-u-nu-latn`, {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  }).format(value)
}

/** A day in words, e.g. `3 mei 2026`. */
export function day(language: string, date: Date): string {
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'long' }).format(date)
}

/** A day and a time of day, e.g. `3 mei 2026 om 14:05`. */
export function moment(language: string, date: Date): string {
  return new Intl.DateTimeFormat(`${language}-u-nu-latn`, { dateStyle: 'long', timeStyle: 'short' }).format(
    date,
  )
}

/** The text in this language, or in Dutch, which is always there. */
export function inLanguage(
  language: string,
  texts: { readonly nl: string; readonly en?: string | undefined },
): string {
  return (language === 'en' ? texts.en : undefined) ?? texts.nl
}
