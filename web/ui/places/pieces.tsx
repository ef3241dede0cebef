import { type ComponentType, createContext, type ReactNode, useContext } from 'react'

/**
 * Places that a room leaves on its page for another that it does not know, or whose rows its own server may not ask: the
 * plan belongs to the strategy, and proposing to the consultation; its tracker to the consultation, figures to the results,
 * what the public reads to the portal.
 */
export interface Places {
  /** An entry of the plan, and null on the page of the whole plan. */
  'plan actions': {
    readonly strategy: string
    readonly version: string
    readonly node: { readonly id: string; readonly kind: string } | null
  }
  /** Beside what holds a version: the way to where it is decided. */
  'way to a hold': { readonly placedBy: string; readonly code: string; readonly subject: string }
  /** Beside what differs between two versions: the ways to what was proposed and accepted. */
  'ways to causes': { readonly subjects: readonly string[] }
  'results of entries': {
    readonly strategy: string
    /** Of the plan, across versions. */
    readonly lineages: readonly string[]
  }
  /** On the page of the tracker of a declaration. */
  'publication of a tracker': { readonly declaration: string }
}

export type Pieces = { readonly [Place in keyof Places]?: ComponentType<Places[Place]> }

const PiecesContext = createContext<Pieces>({})

export interface PiecesProviderProps {
  /** Of each room. */
  readonly pieces: readonly Pieces[]
  readonly children: ReactNode
}

export function PiecesProvider({ pieces, children }: PiecesProviderProps) {
  const all = pieces.reduce<Pieces>((before, of) => ({ ...before, ...of }), {})
  return <PiecesContext value={all}>{children}</PiecesContext>
}

/** What another room puts here; null where no room of this installation does. */
export const usePiece = <Place extends keyof Places>(place: Place): ComponentType<Places[Place]> | null =>
  useContext(PiecesContext)[place] ?? null
