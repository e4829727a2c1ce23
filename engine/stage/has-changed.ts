import type { Container, RenderGroup } from 'pixi.js'

/**
 * Did anything in this tree change since it was last drawn? Reads the lists from which Pixi updates its own picture. True for a tree that
 * was never drawn. What changes without an object of the tree (the pixels of a texture, a filter's numbers) is not seen.
 */
export const hasChanged = ({ renderGroup }: Container): boolean => !renderGroup || isDue(renderGroup)

function isDue(group: RenderGroup): boolean {
  if (group.structureDidChange || group.childrenRenderablesToUpdate.index > 0) return true
  for (const depth in group.childrenToUpdate) if ((group.childrenToUpdate[depth]?.index ?? 0) > 0) return true
  return group.renderGroupChildren.some(isDue)
}
