/** `x.ts?worker-source`: the module with all it imports, bundled to one classic script (see `scripts/worker-source.ts`). */
declare module '*?worker-source' {
  export const source: string
}
