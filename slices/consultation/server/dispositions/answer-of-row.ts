import type { Session } from '#kernel/database/session.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { Proposal } from '../../contract.ts'
import type { Outcome } from '../../rules/an-answer-gives-its-reason.ts'
import type { Stand } from '../../rules/dispositions/an-author-speaks-once-of-an-answer.ts'
import { claimStands } from '../../rules/dispositions/two-people-never-answer-the-same-point.ts'

/** What became of a proposal, from the columns that `selectProposals` joins to it. */

type Names = ReadonlyMap<string, Bilingual>
type Disposition = NonNullable<Proposal['disposition']>

export function dispositionOf(
  row: {
    readonly outcome: string | null
    readonly reason_en: string | null
    readonly reason_ur: string | null
    readonly applied_text: string | null
    readonly applied_to: string | null
    readonly applied_content: unknown
    readonly decided_at: Date | null
    readonly due_on: string | null
    readonly owner: string | null
  },
  names: Names,
  earlier: Disposition['earlier'],
): Proposal['disposition'] {
  if (row.outcome === null || row.decided_at === null) return null
  return {
    outcome: row.outcome as Outcome,
    reason: { en: row.reason_en ?? '', ur: row.reason_ur ?? '' },
    appliedText: row.applied_text,
    appliedTo: row.applied_to,
    appliedChange: row.applied_content as Disposition['appliedChange'],
    decidedOn: dayAt(row.decided_at),
    deferred: row.due_on === null ? null : { to: row.due_on, office: names.get(row.owner ?? '') ?? null },
    earlier,
  }
}

export function claimOf(
  row: { readonly claimed_by: string | null; readonly ends_at: Date | null },
  session: Session,
  names: Names,
  now: Date,
): Proposal['claim'] {
  if (row.claimed_by === null || row.ends_at === null) return null
  const { claimed_by: person, ends_at: endsAt } = row
  if (!claimStands({ person, endsAt }, now)) return null
  return {
    person,
    name: names.get(person) ?? null,
    until: endsAt.toISOString(),
    mine: person === session.person,
  }
}

export const replyOf = (row: {
  readonly stand: string | null
  readonly said: string | null
  readonly said_at: Date | null
}): Proposal['reply'] =>
  row.stand === null || row.said_at === null
    ? null
    : { stand: row.stand as Stand, said: row.said ?? '', on: dayAt(row.said_at) }
