import type { PersonId } from '../../../games/world/cast.ts'

/** How a person is drawn. SVG of the head lies around (0, 0), see `head`; of the bust's body in its 150 × 180 box. */
export interface Look {
  readonly id: PersonId
  readonly skin: string
  readonly brow: string
  readonly browWidth?: number
  /** Half the width of the face (36), and how broad the jaw is (27). */
  readonly width?: number
  readonly jaw?: number
  readonly ears?: false
  readonly lashes?: true
  readonly mouthY?: number
  /** Lines and freckles of the skin. */
  readonly lines?: string
  readonly beard?: string
  readonly hair: string
  /** Over everything: glasses, hearing aid, earrings. */
  readonly over?: string
  /** Hair behind the neck, around the head's middle. */
  readonly behind?: string
  readonly body: Dress
}

/** What a person wears. */
export interface Dress {
  /** Half the width of the shoulders in the bust: 54 is usual. */
  readonly shoulders: number
  readonly color: string
  readonly sleeve?: string
  readonly trousers: string
  readonly shoes: string
  /** Drawn over the bust's torso. */
  readonly bust: string
  /** Behind the bust: a wheelchair's handles. */
  readonly back?: string
  /** Drawn over the figure's torso (middle x = 60, shoulders y = 64, belt y = 112). */
  readonly figure: string
}
