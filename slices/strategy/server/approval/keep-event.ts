import { randomUUID } from 'node:crypto'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { AnyTransaction } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { EventKind } from '../../rules/approval/a-step-is-where-its-last-event-left-it.ts'
import type { StepFound } from './find-step.ts'

export interface EventKept {
  readonly what: EventKind
  readonly happened_on: string
  readonly due_on: string | null
  readonly words: string | null
  readonly instrument: string | null
  readonly instrument_number: string | null
  readonly instrument_dated: string | null
  readonly signatory: string | null
}

export const bare = {
  ...{ due_on: null, words: null, instrument: null, instrument_number: null },
  ...{ instrument_dated: null, signatory: null },
} as const

export interface Paper {
  readonly sha256: string
  readonly name: string
}

/** The files that go with an event, or null where one of them was never sent. */
export async function papersSent(
  tx: AnyTransaction,
  hashes: readonly string[] = [],
): Promise<readonly Paper[] | null> {
  const papers: Paper[] = []
  for (const hash of new Set(hashes)) {
    try {
      papers.push({ sha256: hash, name: (await findUpload(tx, hash)).name })
    } catch (error) {
      if (error instanceof NotFound) return null
      throw error
    }
  }
  return papers
}

/** Appends what happened at a step. By letter nobody of ours answered, so no person stands with it. */
export async function keepEvent(
  tx: Transaction<StrategyRows>,
  { version, step }: StepFound,
  event: EventKept,
  papers: readonly Paper[],
  recorded: RecordedColumns,
  byLetter = false,
): Promise<void> {
  const id = randomUUID()
  const answered = event.what === 'done' || event.what === 'returned'
  await tx.query(
    `insert into strategy.path_events (id, step, version, strategy, what, happened_on, due_on, words, instrument,
        instrument_number, instrument_dated, signatory, office, by_letter, by_person, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14,
        case when $14 then null else (select kernel.person()) end, $15, $16)`,
    [
      ...[
        id,
        step.id,
        version.id,
        version.strategy,
        event.what,
        event.happened_on,
        event.due_on,
        event.words,
      ],
      ...[event.instrument, event.instrument_number, event.instrument_dated, event.signatory],
      ...[answered ? (step.office?.id ?? null) : null, byLetter],
      ...[recorded.ledger_entry, recorded.ledger_salt],
    ],
  )
  for (const { sha256, name } of papers) {
    await tx.query(
      'insert into strategy.path_papers (event, strategy, sha256, name) values ($1, $2, $3, $4)',
      [id, version.strategy, sha256, name],
    )
  }
}
