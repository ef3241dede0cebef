import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { RecordedRows } from '#kernel/ledger/record.ts'
import { nodesOf, placeHolds } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { languageOfWords } from '../../rules/intake/in-which-language-words-are.ts'
import { anchorOf, wordsOfPoint } from '../../rules/intake/what-offers-no-words-becomes-a-point.ts'
import { whyAPointHolds } from '../points/why-a-point-holds.ts'
import type { ChangeKept } from '../intake/changes-seen.ts'
import { getSubmission } from '../intake-decisions/get-change.ts'
import { getRound } from '../rounds/get-round.ts'
import { chooseUndecided, numbersTold } from './choose-undecided.ts'
import { type Declared, declarationFor } from './declaration-of-file.ts'
import { holdUndecided } from './hold-undecided.ts'

type Tx = Transaction<ConsultationRows>
type Sent = Awaited<ReturnType<typeof getSubmission>>
type MakePoints = Handler<typeof consultation.acts.makePointsOfChanges, ConsultationRows>

/** Each comment and row that was chosen as a point of its file, answered on the desk like any other; all or none. */
export const makePointsOfChanges: MakePoints = async ({ input, tx, session, refuse, recordRows }) => {
  const sent = await getSubmission(tx, input.submission)
  const { changes, decided } = await chooseUndecided(tx, sent.id, input.numbers)
  if (decided.length > 0)
    return refuse({ code: 'decided-already', values: { numbers: numbersTold(decided) } })
  const mute = changes.filter((change) => wordsOfPoint(change) === null).map(({ number }) => number)
  if (mute.length > 0) return refuse({ code: 'offer-new-words', values: { numbers: numbersTold(mute) } })
  const declared = await declarationFor(tx, sent)
  if (declared === null) return refuse('split-first')

  const { version, title_en, title_ur } = await getRound(tx, sent.round)
  const lineages = new Map((await nodesOf(tx, version)).map(({ id, lineage }) => [id, lineage]))
  const points = changes.map((change, at) => ({
    ...{ change, id: randomUUID(), number: declared.points + at + 1, words: wordsOfPoint(change) ?? '' },
    lineage: change.at === null ? null : (lineages.get(change.at.node) ?? null),
  }))
  const recorded = await recordRows(sent.id, [{ submission: sent.id, version }, ...points.map(contentOf)], {
    strategy: sent.strategy,
  })
  const by = session.person ?? ''
  await declared.keep({ version, by, ledger_entry: recorded.ledger_entry, ledger_salt: saltAt(recorded, 0) })
  await keepPoints(tx, { sent, declared, by, points, recorded })
  await placeHolds(
    tx,
    version,
    points.map(({ id, change: { number } }) => ({
      ...{ placedBy: 'consultation', code: 'unanswered-point', subject: id },
      // Participants read it: it names the round, never the file or its sender.
      reason: whyAPointHolds(String(number), { en: title_en, ur: title_ur }),
    })),
  )
  await holdUndecided(tx, sent)
  return { declaration: declared.id, points: points.length }
}

interface Made {
  readonly id: string
  readonly number: number
  readonly change: ChangeKept
  readonly words: string
  readonly lineage: string | null
}

interface ToKeep {
  readonly sent: Sent
  readonly declared: Declared
  readonly by: string
  readonly points: readonly Made[]
  readonly recorded: RecordedRows
}

const contentOf = ({ change: { number, headings }, words, lineage }: Made) => ({
  ...{ change: number, words, headings: [...headings], lineages: lineage === null ? [] : [lineage] },
})

const saltAt = ({ rows }: RecordedRows, at: number): Buffer => rows[at]?.salt ?? Buffer.alloc(0)

/** The point, its words, where they stood, and the entry of the plan that they are anchored in: a statement for each. */
async function keepPoints(tx: Tx, { sent, declared, by, points, recorded }: ToKeep): Promise<void> {
  const { strategy, id: submission, file_name } = sent
  const { ledger_entry } = recorded
  const rows = points.map(({ change, ...point }, at) => ({
    ...point,
    ...{ change: change.number, place: `change ${submission} ${change.number}`, headings: change.headings },
    ...{
      language: languageOfWords(point.words),
      author: change.author,
      about: anchorOf(change).slice(0, 2_000),
    },
    ...{ paragraph: change.paragraph, sheet: change.sheet, sheet_row: change.row },
    ...{ ledger_row: recorded.rows[at + 1]?.index, salt: saltAt(recorded, at + 1).toString('hex') },
  }))
  const given = JSON.stringify(rows)
  const from = `json_to_recordset($1::json) as r (id uuid, number int, change int, place text, headings json, words text,
      language text, author text, about text, paragraph int, sheet text, sheet_row int, lineage uuid, ledger_row int, salt text)`
  await tx.query(
    `insert into consultation.points (id, declaration, strategy, number, place, label, headings, ledger_entry, ledger_row,
        ledger_salt)
     select r.id, $2, $3, r.number, r.place, r.change::text, array(select json_array_elements_text(r.headings)), $4,
            r.ledger_row, decode(r.salt, 'hex') from ${from}`,
    [given, declared.id, strategy, ledger_entry],
  )
  await tx.query(
    `insert into consultation.point_words (point, language, strategy, submission, changes, label, words)
     select r.id, r.language, $2, $3, array[r.change], r.change::text, r.words from ${from}`,
    [given, strategy, submission],
  )
  await tx.query(
    `insert into consultation.point_sources (point, strategy, submission, number, file_name, paragraph, sheet, sheet_row,
        author, about)
     select r.id, $2, $3, r.change, $4, r.paragraph, r.sheet, r.sheet_row, r.author, r.about from ${from}`,
    [given, strategy, submission, file_name],
  )
  await tx.query(
    `insert into consultation.point_nodes (id, point, strategy, lineages, said_by, ledger_entry, ledger_salt)
     select gen_random_uuid(), r.id, $2, array[r.lineage], $3, $4, decode(r.salt, 'hex') from ${from}
      where r.lineage is not null`,
    [given, strategy, by, ledger_entry],
  )
}
