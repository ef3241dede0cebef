/** Instants in milliseconds: home's clock said the first and the last, the laptop's the two between. */
export interface Journey {
  /** Home packed the round. */
  readonly packedAt: number
  /** The laptop opened it. */
  readonly openedAt: number
  /** The laptop packed what happened. */
  readonly returnedAt: number
  /** Home read it. */
  readonly receivedAt: number
}

/**
 * By how many milliseconds the laptop's times are moved before they are compared with home's. A laptop opens a round after
 * home packed it, and comes back before home receives it; as long as its clock says so too, it is believed. A clock that
 * says otherwise is wrong by at least that much, and by that much it is corrected. One that was wrong both ways was set
 * during the workshop: what it said when it opened the round is corrected.
 */
export function clockShift({ packedAt, openedAt, returnedAt, receivedAt }: Journey): number {
  const least = packedAt - openedAt
  const most = receivedAt - returnedAt
  if (least > 0) return least
  return Math.min(0, most)
}
