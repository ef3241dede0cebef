import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { holdUndecided } from '../undecided/hold-undecided.ts'
import { keepChanges, keepUnread } from './keep-submission.ts'
import { asRefusal, prepareIntake } from './prepare-intake.ts'

/** Keeps the file with all that it holds: one entry in the ledger, which commits to the submission and to each change. */
export const takeIn =
  (files: FileStore): Handler<typeof consultation.acts.takeIn, ConsultationRows> =>
  async ({ input, tx, session, refuse, recordRows }) => {
    const senders = [input.office, input.organisation, input.sender].filter((sender) => sender !== undefined)
    if (senders.length !== 1 || (input.title.en ?? input.title.ur) === undefined) return refuse('one-sender')
    const prepared = await prepareIntake(tx, files, input)
    if (!prepared.ok) return refuse(asRefusal(prepared))
    const { round, version, name, read, places, paragraphs, found } = prepared
    if (input.earlier !== undefined) {
      const earlier = await tx.db
        .selectFrom('consultation.submissions')
        .select('id')
        .where('id', '=', input.earlier)
        .where('strategy', '=', round.strategy)
        .executeTakeFirst()
      if (earlier === undefined) throw new NotFound()
    }
    const id = randomUUID()
    const line = {
      ...{ strategy: round.strategy, round: round.id, version, kind: input.kind },
      ...{ title_en: input.title.en ?? null, title_ur: input.title.ur ?? null },
      ...{
        office: input.office ?? null,
        organisation: input.organisation ?? null,
        sender: input.sender ?? null,
      },
      ...{ received_on: input.receivedOn, their_reference: input.theirReference ?? null },
      ...{ file_sha256: input.file, file_name: name, summary: input.summary ?? null },
      ...{ earlier: input.earlier ?? null, paragraphs, found },
    }
    const contents = read.changes.map((change) => ({ ...change }) as unknown as JsonValue)
    const recorded = await recordRows(id, [line, ...contents], { strategy: round.strategy })
    const [own, ...ofChanges] = recorded.rows
    const { ledger_entry } = recorded
    await tx.db
      .insertInto('consultation.submissions')
      .values({
        ...{ ...line, id, ledger_entry, ledger_salt: own?.salt ?? Buffer.alloc(0) },
        taken_by: session.person ?? '',
      })
      .execute()
    const into = { submission: id, strategy: round.strategy, ledgerEntry: ledger_entry }
    await keepChanges(tx, into, read.changes, places, ofChanges)
    await keepUnread(tx, into, read.unread)
    await holdUndecided(tx, { id, round: round.id })
    return { submission: id, changes: read.changes.length, unread: read.unread.length }
  }
