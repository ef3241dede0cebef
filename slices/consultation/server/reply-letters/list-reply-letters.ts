import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { letterHead } from '#slices/correspondence/contract.ts'
import type { consultation } from '../../contract.ts'
import type { ReplyLetter } from '../../contract/dispositions/reply-letters.ts'
import { replyLetterWords as words } from '../../contract/dispositions/reply-letters-words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import {
  type LeftOutUnder,
  noLongerSo,
  toldUnder,
} from '../../rules/dispositions/a-letter-goes-out-while-it-holds.ts'
import { bareLabel } from '../../rules/points/a-label-in-a-sentence.ts'
import { numbersTold } from '../undecided/choose-undecided.ts'
import { filled } from './said-in-letters.ts'

type Tx = Transaction<ConsultationRows>

/** The letters of a round; of each what it says was left out and is so no longer. */
export const listReplyLetters: Handler<
  (typeof consultation.acts)['listReplyLetters'],
  ConsultationRows
> = async ({ input, tx }) => {
  const rows = await tx.db
    .selectFrom('consultation.reply_letters')
    .selectAll()
    .where('round', '=', input.round)
    .orderBy('made_at', 'desc')
    .execute()
  const standing = await leftOutNow(
    tx,
    rows.flatMap(({ submission }) => submission ?? []),
  )
  const called = await callingsOf(tx, [
    ...new Set(rows.flatMap(({ proposals, points }) => [...proposals, ...points])),
  ])
  return {
    letters: rows.map((row) => ({
      id: row.id,
      addressee: { en: row.addressee_en, ur: row.addressee_ur },
      ...{ proposals: row.proposals, declaration: row.declaration, points: row.points },
      ...{ submission: row.submission, leftOut: row.left_out },
      numbers: [
        ...[...called].flatMap(([id, calling]) =>
          row.proposals.includes(id) || row.points.includes(id) ? [calling] : [],
        ),
        ...row.left_out.map(String),
      ],
      fileNumber: letterHead.parse(row.head).fileNumber,
      madeAt: row.made_at.toISOString(),
      sentOn: row.sent_on,
      diaryNumber: row.diary_number,
      ...whatChanged(row, standing),
    })),
  }
}

interface Told {
  readonly submission: string | null
  readonly left_out: readonly number[]
  readonly left_out_entries: readonly string[]
  readonly sent_on: string | null
}

function whatChanged(
  { submission, left_out, left_out_entries, sent_on }: Told,
  standing: ReadonlyMap<string, readonly LeftOutUnder[]>,
): Pick<ReplyLetter, 'changed' | 'may'> {
  const now = submission === null ? [] : (standing.get(submission) ?? [])
  const changed = noLongerSo(toldUnder(left_out, left_out_entries), now)
  const because =
    sent_on !== null
      ? words.alreadySent
      : changed.length > 0
        ? filled(words.noLongerSo, { numbers: numbersTold(changed) })
        : null
  return { changed: [...changed], may: { register: { ok: because === null, because } } }
}

/** What of these files is left out now, by file. */
async function leftOutNow(
  tx: Tx,
  submissions: readonly string[],
): Promise<ReadonlyMap<string, readonly LeftOutUnder[]>> {
  const { rows } = await tx.query<LeftOutUnder & { readonly submission: string }>(
    `select submission, number, ledger_entry as under from consultation.change_places
      where submission = any ($1::uuid[]) and left_out_en is not null`,
    [[...new Set(submissions)]],
  )
  const standing = new Map<string, LeftOutUnder[]>()
  for (const { submission, number, under } of rows) {
    const of = standing.get(submission)
    if (of === undefined) standing.set(submission, [{ number, under }])
    else of.push({ number, under })
  }
  return standing
}

/** How proposals and points are called, in their order. */
async function callingsOf(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await tx.query<{ id: string; calling: string }>(
    `select id, calling from (
       select id, number, number::text as calling from consultation.proposals where id = any ($1::uuid[])
       union all
       select id, number, coalesce(nullif(label, ''), number::text) from consultation.points where id = any ($1::uuid[])
     ) called order by number`,
    [ids],
  )
  return new Map(rows.map(({ id, calling }) => [id, bareLabel(calling)]))
}
