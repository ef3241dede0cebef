export const outcomes = ['accepted', 'partly', 'rejected', 'deferred'] as const
export type Outcome = (typeof outcomes)[number]

/**
 * The text that an answer puts into the next version: the proposed words when accepted, the agreed words when
 * accepted in part, none otherwise.
 */
export function textToApply(
  outcome: Outcome,
  proposed: string,
  agreed: string | undefined,
):
  | { readonly ok: true; readonly text: string | null }
  | { readonly ok: false; readonly code: 'partly-needs-a-text' } {
  if (outcome === 'accepted') return { ok: true, text: proposed }
  if (outcome !== 'partly') return { ok: true, text: null }
  return agreed === undefined ? { ok: false, code: 'partly-needs-a-text' } : { ok: true, text: agreed }
}
