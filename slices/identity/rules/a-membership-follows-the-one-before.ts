export interface LastMembership {
  readonly organisation: string
  readonly from: string
}

export interface Move {
  readonly organisation: string
  readonly from: string
  readonly isOwn: boolean
  /** The membership that began last, where there is one. */
  readonly last: LastMembership | null
}

export type MoveFault = 'not-of-oneself' | 'same-organisation' | 'before-the-one-that-stands'

/**
 * Why a person cannot be entered under another organisation. Of several memberships the one that began last counts, so
 * that one which began earlier would change nothing; and nobody chooses the sector in which they themselves count.
 */
export function faultsOfMove({ organisation, from, isOwn, last }: Move): readonly MoveFault[] {
  return [
    ...(isOwn ? (['not-of-oneself'] as const) : []),
    ...(last?.organisation === organisation ? (['same-organisation'] as const) : []),
    ...(last !== null && from < last.from ? (['before-the-one-that-stands'] as const) : []),
  ]
}
