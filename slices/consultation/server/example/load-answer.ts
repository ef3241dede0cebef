import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { activitiesOf, applyAmendment, liftHold } from '#slices/strategy/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { ExampleRound, Placed } from './example-round.ts'

type Tx = Transaction<ConsultationRows>

/** Loads the answer, applies what it accepts in both languages and lifts the hold; returns the version amended. */
export async function loadAnswer(
  tx: Tx,
  round: ExampleRound,
  proposal: string,
  it: Placed,
  answer: NonNullable<Placed['disposition']>,
): Promise<string | null> {
  const { outcome, reason, applied } = answer
  const { ledger_entry, ledger_salt } = await record(tx, {
    act: 'consultation.answerProposal',
    subject: proposal,
    content: { proposal, outcome, reason: { ...reason }, text: applied?.[it.language] ?? null },
  })
  const recorded = { ledger_entry, ledger_salt }
  const appliedTo = applied === null ? null : await applyBoth(tx, round, proposal, it, applied, recorded)
  await tx.db
    .insertInto('consultation.dispositions')
    .values({
      proposal,
      strategy: round.strategy,
      outcome,
      reason_en: reason.en,
      reason_ur: reason.ur,
      applied_text: applied?.[it.language] ?? null,
      applied_to: appliedTo,
      decided_by: round.secretariat,
      ...(outcome === 'deferred' ? await deferral(tx, round, it) : {}),
      ...recorded,
    })
    .execute()
  await liftHold(tx, { version: round.version, placedBy: 'consultation', subject: proposal })
  return appliedTo
}

/** What the example defers is taken up when its round closes by the office that leads the activity. */
async function deferral(tx: Tx, round: ExampleRound, it: Placed) {
  const activities = await activitiesOf(tx, round.version)
  const owner =
    activities.find(({ lineage }) => lineage === it.lineage)?.leadOffice ??
    activities.find(({ leadOffice }) => leadOffice !== null)?.leadOffice
  if (owner === undefined || owner === null) throw new Error('The example defers to no office.')
  return { due_on: round.closesOn, owner }
}

async function applyBoth(
  tx: Tx,
  round: ExampleRound,
  proposal: string,
  it: Placed,
  applied: Bilingual,
  recorded: RecordedColumns,
): Promise<string | null> {
  let appliedTo: string | null = null
  for (const language of ['en', 'ur'] as const) {
    if (it.before[language] === applied[language]) continue
    const amended = await applyAmendment(tx, {
      strategy: round.strategy,
      version: round.version,
      lineage: it.lineage,
      field: it.field,
      language,
      before: it.before[language],
      after: applied[language],
      cause: { slice: 'consultation', subject: proposal },
      recorded,
    })
    if (!amended.ok)
      throw new Error(`The example's proposal on ${it.node} could not be applied: ${amended.code}`)
    appliedTo = amended.version
  }
  return appliedTo
}
