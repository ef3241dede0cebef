import { dayAt } from '#kernel/pure/calendar.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { type LetterBehindAct, lettersFor } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import { nodesByIds } from '#slices/strategy/index.ts'
import type { Proposal } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { positionsBySector } from '../agreement/positions-by-sector.ts'
import { isRoundOpen } from '../../rules/a-closed-round-takes-no-proposals.ts'
import type { Outcome } from '../../rules/an-answer-gives-its-reason.ts'
import type { Position } from '../../rules/a-position-is-one-of-three.ts'
import { abilitiesOf } from './abilities.ts'
import { mayOpenFiles, senderOf, sourceOf } from '../intake-files/source-of-proposal.ts'
import { selectProposals, type WhichProposals } from './select-proposals.ts'

type Tx = Transaction<ConsultationRows>

/** Proposals as whoever acts may see them, in the order of their numbers; each look-up once for all of them. */
export async function readProposals(
  tx: Tx,
  session: Session,
  which: WhichProposals,
): Promise<readonly Proposal[]> {
  const rows = await selectProposals(tx, which)
  const ids = rows.map((row) => row.id)
  const counts = await positionsBySector(tx, ids)
  const names = await namesOf(tx, {
    people: present(rows, 'person'),
    offices: present(rows, 'office'),
  })
  const seen = await nodesByIds(tx, [...new Set(rows.map((row) => row.node))])
  const nodes = new Map(seen.map((node) => [node.id, node]))
  const letters = await lettersFor(tx, ids)
  const today = dayAt(new Date())
  return rows.map((row) => {
    const node = nodes.get(row.node)
    const isOpen = isRoundOpen(
      { opensOn: row.opens_on, closesOn: row.closes_on, isClosed: row.closed_at !== null },
      today,
    )
    const author = row.person ?? row.office
    return {
      id: row.id,
      number: row.number,
      round: row.round,
      node: row.node,
      lineage: row.lineage,
      code: node?.code ?? '',
      pillar: node?.pillar ?? null,
      nodeTitle: node?.title ?? { en: null, ur: null },
      field: row.field,
      language: row.language === 'ur' ? 'ur' : 'en',
      before: row.text_before,
      after: row.text_after,
      rationale: row.rationale,
      author: {
        hidden: row.is_hidden,
        name: author === null ? senderOf(row) : (names.get(author) ?? null),
        sector: row.sector,
      },
      illustrative: row.is_illustrative,
      madeOn: row.made_on,
      byLetter: letterOf(letters.get(row.id)),
      source: sourceOf(row, mayOpenFiles(session, row.strategy)),
      positions: counts.get(row.id) ?? [],
      mine: row.mine as Position | null,
      disposition: dispositionOf(row),
      may: abilitiesOf(session, row.strategy, isOpen, row.outcome !== null),
    }
  })
}

const present = <Key extends 'person' | 'office'>(
  rows: readonly Record<Key, string | null>[],
  key: Key,
): readonly string[] => rows.map((row) => row[key]).filter((id) => id !== null)

function dispositionOf(row: {
  outcome: string | null
  reason_en: string | null
  reason_ur: string | null
  applied_text: string | null
  applied_to: string | null
  decided_at: Date | null
}): Proposal['disposition'] {
  if (row.outcome === null || row.decided_at === null) return null
  return {
    outcome: row.outcome as Outcome,
    reason: { en: row.reason_en ?? '', ur: row.reason_ur ?? '' },
    appliedText: row.applied_text,
    appliedTo: row.applied_to,
    decidedOn: dayAt(row.decided_at),
  }
}

const letterOf = (letter: LetterBehindAct | undefined): Proposal['byLetter'] =>
  letter === undefined
    ? null
    : {
        contest: letter.contest?.standing ?? null,
        theirReference: letter.theirReference,
        ourReference: letter.ourReference,
        dated: letter.dated,
        signatory: letter.signatory,
        medium: letter.medium,
      }
