import type { Outcome } from '../an-answer-gives-its-reason.ts'

/** How a proposal stands to the plan as it is now. */
export interface Stands {
  readonly state: 'stands' | 'rebased' | 'collides'
  /** What stands there now; null where it is gone. */
  readonly now: string | null
  /** What would stand, the proposed words joined with those. */
  readonly rebased: string | null
}

/** Words to put in the place of others, or nothing. */
export type PutIn =
  | { readonly ok: true; readonly words: { readonly before: string; readonly after: string } | null }
  | { readonly ok: false; readonly code: 'collides' | 'text-has-moved-on' | 'partly-needs-a-text' }

/**
 * What an answer puts into the next version: the proposed words when accepted, those joined with what was written since
 * where that can be done and whoever answers saw it, the agreed words when accepted in part, nothing otherwise. What
 * collides is accepted in part only, in words that somebody says, over words that they saw.
 */
export function wordsToPutIn(
  outcome: Outcome,
  words: { readonly before: string; readonly after: string; readonly agreed: string | undefined },
  standing: Stands,
  seen: string | undefined,
): PutIn {
  if (outcome === 'rejected' || outcome === 'deferred') return { ok: true, words: null }
  const { before, after, agreed } = words
  const wanted = outcome === 'partly' ? agreed : after
  if (wanted === undefined) return { ok: false, code: 'partly-needs-a-text' }
  if (standing.state === 'stands') return { ok: true, words: { before, after: wanted } }
  if (standing.now === null) return { ok: false, code: 'collides' }
  if (outcome === 'accepted' && standing.state === 'collides') return { ok: false, code: 'collides' }
  if (seen !== standing.now) return { ok: false, code: 'text-has-moved-on' }
  const joined = outcome === 'partly' ? wanted : (standing.rebased ?? wanted)
  return { ok: true, words: { before: standing.now, after: joined } }
}

/** How a change of the shape of the plan is made: as it was proposed, on what moved on, or as it was agreed instead. */
export type ChangeToMake = 'as proposed' | 'rebased' | 'agreed' | null

export function changeToMake(
  outcome: Outcome,
  {
    standing,
    seen,
    isAgreed,
  }: { readonly standing: Stands; readonly seen: string | undefined; readonly isAgreed: boolean },
):
  | { readonly ok: true; readonly how: ChangeToMake }
  | { readonly ok: false; readonly code: 'collides' | 'text-has-moved-on' | 'partly-needs-a-change' } {
  if (outcome === 'rejected' || outcome === 'deferred') return { ok: true, how: null }
  if (outcome === 'partly') {
    return isAgreed ? { ok: true, how: 'agreed' } : { ok: false, code: 'partly-needs-a-change' }
  }
  if (standing.state === 'stands') return { ok: true, how: 'as proposed' }
  if (standing.state === 'collides') return { ok: false, code: 'collides' }
  return seen === standing.now ? { ok: true, how: 'rebased' } : { ok: false, code: 'text-has-moved-on' }
}
