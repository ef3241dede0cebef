import type { RecordedColumns } from '#kernel/contract/handler.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'
import { isLockedIn } from '../../rules/changes/a-yearly-plan-leaves-the-strategy-alone.ts'
import type { TextField } from '../../rules/fields-of-a-node.ts'
import { isAmendable, isFact } from '../../rules/facts/facts-of-an-activity.ts'
import { type ValueProblem, valueProblem } from '../../rules/facts/what-a-fact-may-hold.ts'
import { replaceFact } from '../facts/replace-fact.ts'
import { type Replaced, type Replacement, replaceText } from '../replace-text.ts'
import { draftFor } from '../structure/next-draft.ts'

export interface Amendment {
  readonly strategy: string
  /** The version that the amendment was written against: the round's one. */
  readonly version: string
  /** The node across versions. */
  readonly lineage: string
  /** A text field, or a fact of an activity, as `rules/facts` keeps it as text. */
  readonly field: string
  readonly language: Language
  /** What stood there when it was answered; what stands now must be the same. */
  readonly before: string
  readonly after: string
  readonly cause: { readonly slice: 'consultation'; readonly subject: string }
  /** The entry of the answer that applies it: its content and salt stay with the consultation. */
  readonly recorded: RecordedColumns
}

export type Applied =
  | { readonly ok: true; readonly version: string; readonly number: number; readonly node: string }
  | {
      readonly ok: false
      readonly code:
        | 'text-has-moved-on'
        | 'no-such-field'
        | 'ends-before-it-starts'
        | 'strategy-part-locked'
        | ValueProblem
      /** What stands now, where that is the reason. */
      readonly now: string | null
    }

/**
 * Applies an accepted amendment to the strategy's draft, and keeps which point caused it. Where no draft is open the
 * next version is made from the newest that came of the one it was written against. Refuses, and changes no text, when the
 * text is no longer the one that was answered, or belongs to the part that the draft of a yearly plan leaves as
 * approved. Rejects with NotFound where the version or node is not seen.
 */
export const applyAmendment = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, amendment: Amendment): Promise<Applied> => {
    const { field } = amendment
    if (!isAmendable(field)) return { ok: false, code: 'no-such-field', now: null }
    const draft = await draftFor(tx, amendment, amendment.recorded)
    if (await isLocked(tx, draft.id, amendment.lineage)) {
      return { ok: false, code: 'strategy-part-locked', now: null }
    }
    const { lineage, language, before, after } = amendment
    const given = { version: draft.id, lineage, field, language, before, after }
    const replaced = isFact(field)
      ? await replaceFact(tx, field, given)
      : await replaceWords(tx, field, given)
    if (!replaced.ok) return replaced
    await noteChange(tx, draft.id, replaced, amendment)
    return { ok: true, version: draft.id, number: draft.number, node: replaced.node }
  },
)

/** Words may be taken away, but not the last by which an entry is called. */
async function replaceWords(
  tx: Transaction<StrategyRows>,
  field: TextField,
  given: Replacement,
): Promise<Replaced> {
  if (given.after.trim() === '') {
    const { rows } = await tx.query(
      `select t.node from strategy.nodes n join strategy.field_texts t on t.node = n.id
        where n.version = $1 and n.lineage = $2 and t.field = $3 and t.language <> $4`,
      [given.version, given.lineage, field, given.language],
    )
    const problem = valueProblem(field, '', rows.length > 0)
    if (problem !== null) return { ok: false, code: problem, now: null }
  }
  return replaceText(tx, given)
}

/** Asked before anything is written, so that the answer is refused in words and not by the trigger. */
async function isLocked(tx: Transaction<StrategyRows>, draft: string, lineage: string): Promise<boolean> {
  const { rows } = await tx.query<{ kind: NodeKind; actionYear: number | null }>(
    `select n.kind, v.action_year as "actionYear"
       from strategy.nodes n join strategy.versions v on v.id = n.version
      where n.version = $1 and n.lineage = $2`,
    [draft, lineage],
  )
  return rows.some((node) => isLockedIn(node, node.kind))
}

async function noteChange(
  tx: Transaction<StrategyRows>,
  version: string,
  replaced: Replaced & { readonly ok: true },
  amendment: Amendment,
): Promise<void> {
  await tx.query(
    `insert into strategy.text_changes (version, strategy, lineage, field, language, level, before, after, cause,
        subject, changed_by, ledger_entry)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'consultation', $9, (select kernel.person()), $10)`,
    [
      version,
      amendment.strategy,
      amendment.lineage,
      amendment.field,
      amendment.language,
      replaced.level,
      replaced.before,
      amendment.after,
      amendment.cause.subject,
      amendment.recorded.ledger_entry,
    ],
  )
}
