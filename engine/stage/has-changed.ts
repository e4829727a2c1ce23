import type { Container, RenderGroup } from 'pixi.js'

/**
 * Did anything in this tree change since it was last drawn? Reads the lists from which Pixi updates its own picture. True for a tree that
 * was never drawn. What changes without an object of the tree (the pixels of a texture, a filter's numbers) is not seen.
 */
export const hasChanged = ({ renderGroup }: Container): boolean => !renderGroup || isDue(renderGroup)

/** Visible, and not culled: Pixi's own number. */
const shown = 7

function isDue(group: RenderGroup): boolean {
  // What changes inside a still part is not seen before it is drawn anew.
  if (group.isCachedAsTexture) return group.textureNeedsUpdate && group.root.globalDisplayStatus === shown
  if (group.structureDidChange || group.childrenRenderablesToUpdate.index > 0) return true
  for (const depth in group.childrenToUpdate) if ((group.childrenToUpdate[depth]?.index ?? 0) > 0) return true
  return group.renderGroupChildren.some(isDue)
}
