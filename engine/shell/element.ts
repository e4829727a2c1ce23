/** Makes an element with a class, a text and children. Text only: nothing here is ever parsed as HTML. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: {
    readonly class?: string
    readonly text?: string
    readonly attributes?: Readonly<Record<string, string>>
  } = {},
  ...children: readonly Node[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  if (options.class) made.className = options.class
  if (options.text !== undefined) made.textContent = options.text
  for (const [name, value] of Object.entries(options.attributes ?? {})) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** A row of dots of which the first `past` are filled. */
export function dots(name: string, count: number, past: number): HTMLElement {
  const row = element('div', { class: name, attributes: { 'aria-hidden': 'true' } })
  for (let i = 0; i < count; i++)
    row.append(element('i', i < past ? { attributes: { 'data-past': '' } } : {}))
  return row
}
