import { type ComponentType, createContext, useContext } from 'react'

/** A version of the plan, and the entry of it that is on the screen; null on the page of the whole plan. */
export interface BesidePlanProps {
  readonly strategy: string
  readonly version: string
  readonly node: { readonly id: string; readonly kind: string } | null
}

/** What rooms put beside an entry of the plan, which does not know them: the shell, which knows all rooms, hands it in. */
const BesidePlanContext = createContext<readonly ComponentType<BesidePlanProps>[]>([])

export const BesidePlanProvider = BesidePlanContext.Provider

export function BesidePlan(props: BesidePlanProps) {
  const pieces = useContext(BesidePlanContext)
  return pieces.map((Piece, at) => <Piece key={at} {...props} />)
}
