export type AskingFault = 'not-yet-submitted' | 'no-longer-in-force'

/** A draft may still change, so nobody is asked to answer for it; what was replaced or withdrawn binds nobody. */
export function faultOfAsking(status: string): AskingFault | null {
  if (status === 'submitted' || status === 'approved') return null
  return status === 'superseded' || status === 'withdrawn' ? 'no-longer-in-force' : 'not-yet-submitted'
}
