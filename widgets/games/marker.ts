/** The place in a game's widget through which the marker is shown. */
export const markerSlot = 'skillprint-marker'

/**
 * A speck in the corner of the screen by whose paint the browser tells when a frame was presented. Element Timing reports light-DOM
 * children of the outermost element only, slotted down: not what stands inside a shadow root. Where a page's own element around the widget
 * has no place for it, it stands in the document's body. Whoever empties that element (a framework that draws it again) gets it put back. Returns the element and a function that takes it away.
 */
export function placeMarker(widget: HTMLElement): {
  readonly marker: HTMLElement
  readonly remove: () => void
} {
  let host = outermost(widget)
  const marker = document.createElement('div')
  marker.slot = markerSlot
  marker.ariaHidden = 'true'
  // Set one by one: a page's policy may forbid style attributes. Not transparent and not empty, or it is not reported.
  Object.assign(marker.style, {
    position: 'fixed',
    insetBlockStart: '0',
    insetInlineStart: '0',
    inlineSize: '2px',
    blockSize: '2px',
    overflow: 'hidden',
    font: '1px/1 sans-serif',
    color: 'rgb(128 128 128 / 2%)',
    pointerEvents: 'none',
    userSelect: 'none',
    contain: 'strict',
  })
  host.append(marker)
  if (host !== widget && marker.assignedSlot === null) {
    host = marker.ownerDocument.body
    host.append(marker)
  }
  const emptied = new MutationObserver(() => {
    if (marker.isConnected || !host.isConnected) return
    // What was painted before would be painted and reported once more, too late.
    marker.replaceChildren()
    host.append(marker)
  })
  emptied.observe(host, { childList: true })
  return {
    marker,
    remove: () => {
      emptied.disconnect()
      marker.remove()
    },
  }
}

/** The element of the document itself in which this one stands, however many shadow trees deep. */
function outermost(element: HTMLElement): HTMLElement {
  const root = element.getRootNode()
  return root instanceof ShadowRoot && root.host instanceof HTMLElement ? outermost(root.host) : element
}
