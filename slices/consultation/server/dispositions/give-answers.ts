import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { RecordedRows } from '#kernel/ledger/record.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { namesOf } from '#slices/identity/index.ts'
import { nodesByIds } from '#slices/strategy/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { Deferral } from '../../rules/dispositions/a-deferral-names-a-day-and-an-office.ts'
import { filledReason } from '../../rules/dispositions/a-reason-fills-its-placeholders.ts'
import type { Outcome } from '../../rules/an-answer-gives-its-reason.ts'
import type { FoundProposal } from '../proposals/get-proposal.ts'
import { asProposed } from '../structure/as-proposed.ts'
import { keepAnswer } from './keep-answer.ts'

type Tx = Transaction<ConsultationRows>

/** An answer to one of several proposals; its reason may hold placeholders that are filled for each. */
export interface ToGive {
  readonly proposal: FoundProposal
  readonly outcome: Exclude<Outcome, 'partly'>
  readonly reason: Bilingual
  readonly deferral: Deferral
}

export interface Giving {
  readonly tx: Tx
  readonly round: { readonly id: string; readonly strategy: string }
  readonly decidedBy: string | null
  readonly recordRows: (
    subject: string,
    rows: readonly JsonValue[],
    options: { readonly strategy: string },
  ) => Promise<RecordedRows>
}

/**
 * One entry that commits to each answer; each proposal keeps an answer of its own, with its own reason. Returns those that
 * could not be applied: the caller then refuses, and nothing stands.
 */
export async function giveAnswers(
  { tx, round, decidedBy, recordRows }: Giving,
  given: readonly ToGive[],
): Promise<readonly FoundProposal[]> {
  const answers = await filled(tx, given)
  const { ledger_entry, rows } = await recordRows(
    round.id,
    answers.map(({ proposal, outcome, reason, deferral }) => ({
      ...{ proposal: proposal.id, outcome, reason: { ...reason } },
      text: outcome === 'accepted' ? proposal.text_after : null,
      ...(outcome === 'deferred' ? { dueOn: deferral.dueOn ?? null, owner: deferral.owner ?? null } : {}),
    })),
    { strategy: round.strategy },
  )
  const stuck: FoundProposal[] = []
  for (const [at, { proposal, outcome, reason, deferral }] of answers.entries()) {
    const row = rows[at]
    if (row === undefined) throw new Error('an answer has no row in the entry')
    const accepted = outcome === 'accepted' ? asProposed(proposal) : null
    const kept = await keepAnswer(
      tx,
      proposal,
      { outcome, reason, accepted, deferral, decidedBy },
      { ledger_entry, ledger_salt: row.salt, ledger_row: row.index },
    )
    if (!kept.ok) stuck.push(proposal)
  }
  return stuck
}

/** Each reason filled with what is of its own proposal. */
async function filled(tx: Tx, given: readonly ToGive[]): Promise<readonly ToGive[]> {
  const ids = [...new Set(given.map(({ proposal }) => proposal.node))]
  const nodes = new Map((await nodesByIds(tx, ids)).map((node) => [node.id, node]))
  const offices = await namesOf(tx, {
    offices: [...new Set(given.flatMap(({ deferral }) => deferral.owner ?? []))],
  })
  const same = (text: string): Bilingual => ({ en: text, ur: text })
  return given.map((one) => {
    const node = nodes.get(one.proposal.node)
    const { en = null, ur = null } = node?.title ?? {}
    const reason = filledReason(one.reason, {
      number: same(String(one.proposal.number)),
      code: same(node?.code ?? ''),
      title: { en: en ?? ur ?? '', ur: ur ?? en ?? '' },
      day: same(one.deferral.dueOn ?? ''),
      office: offices.get(one.deferral.owner ?? '') ?? same(''),
    })
    return { ...one, reason }
  })
}
