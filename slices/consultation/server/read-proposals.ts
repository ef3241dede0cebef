import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { lettersFor } from '#slices/correspondence/index.ts'
import { namesOf } from '#slices/identity/index.ts'
import { nodesByIds } from '#slices/strategy/index.ts'
import type { Proposal } from '../contract.ts'
import type { ConsultationRows } from '../database/rows.ts'
import { isRoundOpen } from '../rules/a-closed-round-takes-no-proposals.ts'
import type { Outcome } from '../rules/an-answer-gives-its-reason.ts'
import type { Position } from '../rules/a-position-is-one-of-three.ts'
import { words } from '../words.ts'

type Tx = Transaction<ConsultationRows>

/** Proposals as whoever acts may see them, in the order of their numbers; each look-up once for all of them. */
export async function readProposals(
  tx: Tx,
  session: Session,
  which: { readonly round?: string; readonly proposal?: string; readonly version?: string },
): Promise<readonly Proposal[]> {
  const rows = await selectProposals(tx, which)
  const ids = rows.map((row) => row.id)
  const counts = await positionsBySector(tx, ids)
  const names = await namesOf(tx, {
    people: present(rows, 'person'),
    offices: present(rows, 'office'),
  })
  const nodes = new Map(
    (
      await nodesByIds(
        tx,
        rows.map((row) => row.node),
      )
    ).map((node) => [node.id, node]),
  )
  const letters = await lettersFor(tx, ids)
  const today = new Date().toISOString().slice(0, 10)
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
      nodeTitle: node?.title ?? { en: null, ur: null },
      field: row.field,
      language: row.language === 'ur' ? 'ur' : 'en',
      before: row.text_before,
      after: row.text_after,
      rationale: row.rationale,
      author: {
        hidden: row.is_hidden,
        name: author === null ? null : (names.get(author) ?? null),
        sector: row.sector,
      },
      illustrative: row.is_illustrative,
      madeOn: row.made_on,
      byLetter: letters.has(row.id) ? { contested: letters.get(row.id)?.contested === true } : null,
      positions: counts.filter((count) => count.proposal === row.id).map(withoutProposal),
      mine: row.mine as Position | null,
      disposition: dispositionOf(row),
      may: abilities(session, row.strategy, isOpen, row.outcome !== null),
    }
  })
}

const present = <Key extends 'person' | 'office'>(
  rows: readonly Record<Key, string | null>[],
  key: Key,
): readonly string[] => rows.map((row) => row[key]).filter((id) => id !== null)

function selectProposals(tx: Tx, which: { round?: string; proposal?: string; version?: string }) {
  let query = tx.db
    .selectFrom('consultation.proposals as p')
    .innerJoin('consultation.rounds as r', 'r.id', 'p.round')
    .leftJoin('consultation.authors as a', 'a.proposal', 'p.id')
    .leftJoin('consultation.dispositions as d', 'd.proposal', 'p.id')
    .leftJoin('consultation.positions as mine', 'mine.proposal', 'p.id')
    .selectAll('p')
    .select(['r.opens_on', 'r.closes_on', 'r.closed_at', 'a.person', 'a.office', 'mine.position as mine'])
    .select(['d.outcome', 'd.reason_en', 'd.reason_ur', 'd.applied_text', 'd.applied_to', 'd.decided_at'])
    .orderBy('p.number')
  if (which.round !== undefined) query = query.where('p.round', '=', which.round)
  if (which.proposal !== undefined) query = query.where('p.id', '=', which.proposal)
  if (which.version !== undefined) query = query.where('p.version', '=', which.version)
  return query.execute()
}

interface CountOfSector {
  readonly proposal: string
  readonly sector: string
  readonly agree: number
  readonly disagree: number
  readonly pass: number
}

async function positionsBySector(tx: Tx, proposals: readonly string[]): Promise<readonly CountOfSector[]> {
  const { rows } = await tx.query<CountOfSector>(
    'select * from consultation.positions_by_sector($1::uuid[])',
    [proposals],
  )
  return rows
}

const withoutProposal = ({ sector, agree, disagree, pass }: CountOfSector) => ({
  sector,
  agree,
  disagree,
  pass,
})

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
    decidedOn: row.decided_at.toISOString().slice(0, 10),
  }
}

function abilities(
  session: Session,
  strategy: string,
  isOpen: boolean,
  isAnswered: boolean,
): Proposal['may'] {
  const holds = (...kinds: readonly string[]) =>
    session.mandates.some((mandate) => mandate.strategy === strategy && kinds.includes(mandate.kind))
  const because = (reason: (typeof words)[keyof typeof words] | null) => ({
    ok: reason === null,
    because: reason,
  })
  return {
    position: because(
      isAnswered
        ? words.alreadyAnswered
        : !isOpen
          ? words.roundClosed
          : holds('participant', 'focal person')
            ? null
            : words.onlyParticipants,
    ),
    answer: because(
      isAnswered ? words.alreadyAnswered : holds('secretariat') ? null : words.onlyTheSecretariat,
    ),
  }
}
