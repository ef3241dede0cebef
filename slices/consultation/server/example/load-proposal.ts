import { randomUUID } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { keepProposal } from '../proposals/keep-proposal.ts'
import type { ExampleRound, Placed } from './example-round.ts'
import { loadAnswer } from './load-answer.ts'

type Tx = Transaction<ConsultationRows>

/** Loads one proposal with its positions and its answer; returns the version that it was applied to, if any. */
export async function loadProposal(
  tx: Tx,
  round: ExampleRound,
  roundId: string,
  it: Placed,
): Promise<string | null> {
  const id = randomUUID()
  const { field, language } = it
  const [before, after, rationale] = [it.before[language], it.after[language], it.rationale[language]]
  const hidden = it.author === null
  const { ledger_entry, ledger_salt } = await record(tx, {
    act: 'consultation.proposeAmendment',
    subject: id,
    content: { round: roundId, node: it.id, code: it.node, field, language, before, after, rationale },
    hidden,
  })
  await keepProposal(
    tx,
    {
      id,
      round: roundId,
      strategy: round.strategy,
      version: round.version,
      node: it.id,
      lineage: it.lineage,
      field,
      language,
      level: it.level,
      text_before: before,
      text_after: after,
      rationale,
      sector: it.author?.sector ?? null,
      is_hidden: hidden,
      is_illustrative: true,
      ledger_entry,
      ledger_salt,
    },
    { person: it.author?.person ?? null, office: null },
  )
  await loadPositions(tx, round, id, it)
  return it.disposition === null ? null : loadAnswer(tx, round, id, it, it.disposition)
}

async function loadPositions(tx: Tx, round: ExampleRound, proposal: string, it: Placed): Promise<void> {
  for (const { person, sector, position } of it.positions) {
    const { ledger_entry, ledger_salt } = await record(tx, {
      act: 'consultation.takePosition',
      subject: proposal,
      content: { proposal, position },
    })
    await tx.db
      .insertInto('consultation.positions')
      .values({ proposal, person, strategy: round.strategy, sector, position, ledger_entry, ledger_salt })
      .execute()
  }
}
