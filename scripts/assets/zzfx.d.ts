declare module 'zzfx' {
  export const ZZFX: {
    volume: number
    buildSamples(...parameters: readonly (number | undefined)[]): number[]
  }
}
