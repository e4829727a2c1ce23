/** The language of a place in the page (BCP 47): its own `lang`, else that of the nearest ancestor in the flat tree, else `nl`. */
export function findLanguage(element: Element): string {
  let node: Node | null = element
  while (node) {
    if (node instanceof Element) {
      const lang = node.getAttribute('lang')
      if (lang) return lang
      if (node.assignedSlot) {
        node = node.assignedSlot
        continue
      }
    }
    node = node.parentNode ?? (node instanceof ShadowRoot ? node.host : null)
  }
  return 'nl'
}
