import type { Transaction } from '#kernel/database/transaction.ts'
import type { RecordedRows } from '#kernel/ledger/record.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { PlaceOfChange } from '../../rules/intake/where-a-change-stands.ts'
import type { FoundInFile, UnreadInFile } from '../intake-files/found.ts'

type Tx = Transaction<ConsultationRows>

interface Into {
  readonly submission: string
  readonly strategy: string
  readonly ledgerEntry: string
}

/** All changes in one statement, and where they stand in another. */
export async function keepChanges(
  tx: Tx,
  into: Into,
  changes: readonly FoundInFile[],
  places: readonly PlaceOfChange[],
  recorded: RecordedRows['rows'],
): Promise<void> {
  const rows = changes.map((change, at) => ({
    ...{
      number: at + 1,
      kind: change.kind,
      author: change.author,
      said_at: change.saidAt,
      part: change.part,
    },
    ...{
      paragraph: change.paragraph,
      sheet: change.sheet,
      sheet_row: change.row,
      sheet_column: change.column,
    },
    ...{
      reference: change.reference,
      numbers: change.numbers,
      headings: change.headings,
      before: change.before,
      after: change.after,
    },
    ...{ remark: change.remark, about: change.about, answers: change.answers, moved_to: change.movedTo },
    ...{ is_resolved: change.isResolved },
    ...{ follows: change.follows, touches: change.touches, spans: change.spans, alike: change.alike },
    ...{ others: change.others, ledger_row: recorded[at]?.index, salt: recorded[at]?.salt.toString('hex') },
  }))
  await tx.query(
    `insert into consultation.submission_changes (submission, strategy, number, kind, author, said_at, part, paragraph,
        sheet, sheet_row, sheet_column, reference, numbers, headings, before, after, remark, about, answers, moved_to, follows,
        touches, spans, alike, others, is_resolved, ledger_entry, ledger_row, ledger_salt)
     select $1, $2, r.number, r.kind, r.author, r.said_at, r.part, r.paragraph, r.sheet, r.sheet_row, r.sheet_column,
            r.reference, array(select json_array_elements_text(r.numbers)), array(select json_array_elements_text(r.headings)), r.before, r.after, r.remark, r.about,
            r.answers, r.moved_to, r.follows, array(select json_array_elements_text(r.touches)), r.spans, r.alike,
            r.others, r.is_resolved, $3, r.ledger_row, decode(r.salt, 'hex')
       from json_to_recordset($4::json) as r (number int, kind text, author text, said_at text, part text,
            paragraph int, sheet text, sheet_row int, sheet_column int, reference text, numbers json, headings json, before text,
            after text, remark text, about text, answers int, moved_to int, follows text, touches json, spans jsonb,
            alike int, others jsonb, is_resolved boolean, ledger_row int, salt text)`,
    [into.submission, into.strategy, into.ledgerEntry, storable(rows)],
  )
  await tx.query(
    `insert into consultation.change_places (submission, strategy, number, certainty, node, field, language)
     select $1, $2, r.number, r.certainty, r.node, r.field, r.language
       from json_to_recordset($3::json) as r (number int, certainty text, node uuid, field text, language text)`,
    [
      into.submission,
      into.strategy,
      JSON.stringify(places.map(({ certainty, at }, place) => ({ number: place + 1, certainty, ...at }))),
    ],
  )
}

export async function keepUnread(tx: Tx, into: Into, unread: readonly UnreadInFile[]): Promise<void> {
  if (unread.length === 0) return
  const rows = unread.map(({ what, paragraph, sheet, row, count, said }, at) => ({
    ...{ number: at + 1, what, paragraph, sheet, sheet_row: row, count, said_en: said.en, said_ur: said.ur },
  }))
  await tx.query(
    `insert into consultation.submission_unread (submission, strategy, number, what, paragraph, sheet, sheet_row,
        count, said_en, said_ur)
     select $1, $2, r.number, r.what, r.paragraph, r.sheet, r.sheet_row, r.count, r.said_en, r.said_ur
       from json_to_recordset($3::json) as r (number int, what text, paragraph int, sheet text, sheet_row int,
            count int, said_en text, said_ur text)`,
    [into.submission, into.strategy, storable(rows)],
  )
}

/** As JSON without what a database cannot hold: NUL, and halves of surrogate pairs. */
const storable = (rows: readonly unknown[]): string =>
  JSON.stringify(rows, (_, value: unknown) =>
    typeof value === 'string' ? value.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\ufffd') : value,
  )
