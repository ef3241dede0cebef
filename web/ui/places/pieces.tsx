import { type ComponentType, createContext, type ReactNode, useContext } from 'react'

/**
 * Places that a room leaves on its page for what another knows, where its own server may not ask: the tracker of a
 * declaration belongs to the consultation, and the figures of an activity to the results.
 */
export interface Places {
  'results of entries': {
    readonly strategy: string
    /** Of the plan, across versions. */
    readonly lineages: readonly string[]
  }
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
