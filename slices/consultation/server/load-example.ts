import { randomUUID } from 'node:crypto'
import type { Database } from '#kernel/database/act-as.ts'
import { actAs } from '#kernel/database/act-as.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import type { Bilingual, Language } from '#kernel/pure/bilingual.ts'
import { applyAmendment, nodesOf, placeHold } from '#slices/strategy/index.ts'
import type { ConsultationRows } from '../database/rows.ts'
import { words } from '../words.ts'

type Tx = Transaction<ConsultationRows>

/** A proposal of an example workspace: marked as illustrative wherever it is shown. */
export interface ExampleProposal {
  readonly node: string
  readonly field: string
  readonly language: Language
  readonly before: Bilingual
  readonly after: Bilingual
  readonly rationale: Bilingual
  /** Null for a hidden author. */
  readonly author: { readonly person: string; readonly sector: string } | null
  readonly positions: readonly { person: string; sector: string; position: 'agree' | 'disagree' | 'pass' }[]
  readonly disposition: {
    readonly outcome: 'accepted' | 'partly' | 'rejected' | 'deferred'
    readonly reason: Bilingual
    readonly applied: Bilingual | null
  } | null
}

export interface ExampleRound {
  readonly strategy: string
  readonly version: string
  readonly title: Bilingual
  readonly opensOn: string
  readonly closesOn: string
  readonly proposals: readonly ExampleProposal[]
  readonly secretariat: string
}

/** Loads a round with its proposals and answers; returns the version that the accepted ones were applied to. */
export function loadExampleRound(database: Database, round: ExampleRound): Promise<string | null> {
  return actAs<ConsultationRows, string | null>(
    database,
    { kind: 'machine', name: 'example' },
    'consultation',
    async (tx) => {
      const id = randomUUID()
      const { ledger_entry, ledger_salt } = await record(tx, {
        act: 'consultation.openRound',
        subject: id,
        content: {
          strategy: round.strategy,
          version: round.version,
          title: { ...round.title },
          illustrative: true,
        },
      })
      await tx.db
        .insertInto('consultation.rounds')
        .values({
          id,
          strategy: round.strategy,
          version: round.version,
          title_en: round.title.en,
          title_ur: round.title.ur,
          opens_on: round.opensOn,
          closes_on: round.closesOn,
          illustrative: true,
          ledger_entry,
          ledger_salt,
        })
        .execute()
      const nodes = await nodesOf(tx, round.version)
      let appliedTo: string | null = null
      for (const proposal of round.proposals) {
        const node = nodes.find(({ code }) => code === proposal.node)
        if (node === undefined)
          throw new Error(`The example proposes to amend ${proposal.node}, which is not there`)
        appliedTo =
          (await loadProposal(tx, round, id, { ...proposal, ...node, code: proposal.node })) ?? appliedTo
      }
      return appliedTo
    },
  )
}

type Placed = ExampleProposal & {
  readonly id: string
  readonly lineage: string
  readonly level: string
  readonly code: string
}

async function loadProposal(
  tx: Tx,
  round: ExampleRound,
  roundId: string,
  it: Placed,
): Promise<string | null> {
  const id = randomUUID()
  const [before, after, rationale] = [
    it.before[it.language],
    it.after[it.language],
    it.rationale[it.language],
  ]
  const { ledger_entry, ledger_salt } = await record(tx, {
    act: 'consultation.proposeAmendment',
    subject: id,
    content: {
      round: roundId,
      node: it.id,
      field: it.field,
      language: it.language,
      before,
      after,
      rationale,
    },
    hidden: it.author === null,
  })
  const { number } = await tx.db
    .insertInto('consultation.proposals')
    .values({
      id,
      round: roundId,
      strategy: round.strategy,
      version: round.version,
      node: it.id,
      lineage: it.lineage,
      field: it.field,
      language: it.language,
      level: it.level,
      text_before: before,
      text_after: after,
      rationale,
      sector: it.author?.sector ?? null,
      is_hidden: it.author === null,
      is_illustrative: true,
      ledger_entry,
      ledger_salt,
    })
    .returning('number')
    .executeTakeFirstOrThrow()
  if (it.author !== null) {
    await tx.db
      .insertInto('consultation.authors')
      .values({ proposal: id, person: it.author.person })
      .execute()
  }
  await loadPositions(tx, round, id, it)
  if (it.disposition !== null) return loadDisposition(tx, round, id, it, it.disposition)
  const reason = {
    en: words.holdUnanswered.en.replace('{number}', String(number)),
    ur: words.holdUnanswered.ur.replace('{number}', String(number)),
  }
  await placeHold(tx, {
    version: round.version,
    placedBy: 'consultation',
    code: 'unanswered',
    reason,
    subject: id,
  })
  return null
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

async function loadDisposition(
  tx: Tx,
  round: ExampleRound,
  proposal: string,
  it: Placed,
  { outcome, reason, applied }: NonNullable<ExampleProposal['disposition']>,
): Promise<string | null> {
  const { ledger_entry, ledger_salt } = await record(tx, {
    act: 'consultation.answerProposal',
    subject: proposal,
    content: { proposal, outcome, reason: { ...reason }, text: applied?.[it.language] ?? null },
  })
  const recorded = { ledger_entry, ledger_salt }
  let appliedTo: string | null = null
  for (const language of applied === null ? [] : (['en', 'ur'] as const)) {
    if (applied === null || it.before[language] === applied[language]) continue
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
      throw new Error(`The example's proposal on ${it.code} could not be applied: ${amended.code}`)
    appliedTo = amended.version
  }
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
      ...recorded,
    })
    .execute()
  return appliedTo
}
