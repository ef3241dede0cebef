import type { Ability } from '#kernel/contract/act.ts'
import type { MandateKind } from '#kernel/contract/mandates.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { fillPlaceholders } from '#kernel/pure/words/placeholders.ts'
import { kindsBelow, standsAtTheTop } from '../rules/a-node-hangs-below-its-kind.ts'
import { isLockedIn } from '../rules/changes/a-yearly-plan-leaves-the-strategy-alone.ts'
import type { NodeFound } from './nodes/find-node.ts'
import { type StrategyRefusal, refusals } from '../contract/refusals.ts'

const notYours: Bilingual = {
  en: 'Your mandate does not include this act.',
  ur: 'آپ کے اختیار میں یہ عمل شامل نہیں۔',
}

export const holdsMandate = (session: Session, strategy: string, ...kinds: readonly MandateKind[]): boolean =>
  session.mandates.some((mandate) => mandate.strategy === strategy && kinds.includes(mandate.kind))

/** An ability with the first reason why not: what the mandate lacks comes before what the version lacks. */
export function ability(
  allowed: boolean,
  reasons: readonly StrategyRefusal[],
  values: Readonly<Record<string, string>> = {},
): Ability {
  if (!allowed) return { ok: false, because: notYours }
  const [first] = reasons
  if (first === undefined) return { ok: true, because: null }
  const { en, ur } = refusals[first]
  return { ok: false, because: { en: fillPlaceholders(en, values), ur: fillPlaceholders(ur, values) } }
}

/** An ability with a reason in words of its own. */
export function abilityOr(allowed: boolean, because: Bilingual | null): Ability {
  if (!allowed) return { ok: false, because: notYours }
  return { ok: because === null, because }
}

/** What may be done to a node: by the secretariat, in a draft, as far as its kind allows. */
export function abilitiesOnNode(session: Session, { strategy, status, kind, actionYear }: NodeFound) {
  const isSecretariat = holdsMandate(session, strategy, 'secretariat')
  const draftOnly: readonly StrategyRefusal[] = status === 'draft' ? [] : ['not-a-draft']
  const locked: readonly StrategyRefusal[] = isLockedIn({ actionYear }, kind) ? ['strategy-part-locked'] : []
  const inDraft = (...reasons: readonly StrategyRefusal[]) =>
    ability(isSecretariat, [...draftOnly, ...locked, ...reasons])
  const ofActivity = inDraft(...(kind === 'activity' ? [] : (['not-an-activity'] as const)))
  return {
    edit: inDraft(),
    add: ability(isSecretariat, [
      ...draftOnly,
      ...(kindsBelow(kind).length === 0 ? (['nothing-below-it'] as const) : []),
    ]),
    move: inDraft(...(standsAtTheTop(kind) ? (['stands-at-the-top'] as const) : [])),
    remove: inDraft(),
    setFacts: ofActivity,
    setTerms: ofActivity,
    setLevel: inDraft(),
  }
}
