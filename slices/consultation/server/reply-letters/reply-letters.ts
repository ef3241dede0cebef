import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { letterHead } from '#slices/correspondence/contract.ts'
import { asSent, registerOutgoing, written } from '#slices/correspondence/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { leftOutOf } from '../undecided/left-out-of-file.ts'
import { bareLabel } from '../../rules/points/a-label-in-a-sentence.ts'
import { composeReply, type Reply } from './reply.ts'
import { answeredPoints, findSent, replyToDeclaration } from './reply-to-declaration.ts'
import { replyToProposals } from './reply-to-proposals.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>
type Kept = Awaited<ReturnType<typeof getLetter>>

/** The letter went out: it is registered, and its file is written anew with the diary number. */
export const registerReplyLetter =
  (files: FileStore): Handler<Acts['registerReplyLetter'], ConsultationRows> =>
  async ({ input, tx, session, refuse, record }) => {
    if (session.person === null) throw new NotFound()
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [input.reply])
    const row = await getLetter(tx, input.reply)
    if (row.sent_on !== null) return refuse('already-sent')
    const head = letterHead.parse(row.head)
    const addressee = { en: row.addressee_en, ur: row.addressee_ur }
    const reply = await replyOf(tx, session, row)
    const dated = dayAt(new Date())
    const recorded = await record(row.id, { reply: row.id, sentOn: dated, fileNumber: head.fileNumber })
    const letter = await composeReply(tx, reply, { addressee, head })
    const { strategy, kind, about } = reply
    const diaryNumber = await registerOutgoing(
      tx,
      {
        ...{ strategy, fileNumber: head.fileNumber, dated, subject: letter.subject },
        ...{ correspondent: addressee.en, by: session.person, kind, about },
      },
      recorded,
    )
    const { sha256 } = await files.put(await written(asSent(letter, diaryNumber, dated)))
    await tx.db
      .updateTable('consultation.reply_letters')
      .set({ sent_on: dated, diary_number: diaryNumber, sha256, ...recorded })
      .where('id', '=', row.id)
      .execute()
    return { diaryNumber }
  }

export const openReplyLetter: Handler<Acts['openReplyLetter'], ConsultationRows> = async ({ input, tx }) => {
  const { sha256, id } = await getLetter(tx, input.reply)
  return { sha256, name: `reply-${id.slice(0, 8)}` }
}

export const listReplyLetters: Handler<Acts['listReplyLetters'], ConsultationRows> = async ({
  input,
  tx,
}) => {
  const rows = await tx.db
    .selectFrom('consultation.reply_letters')
    .selectAll()
    .where('round', '=', input.round)
    .orderBy('made_at', 'desc')
    .execute()
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
    })),
  }
}

async function getLetter(tx: Tx, id: string) {
  const row = await tx.db
    .selectFrom('consultation.reply_letters')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  return row
}

/** What the letter answers, as it stands today: a dissent that came since is printed too. */
async function replyOf(
  tx: Tx,
  session: Session,
  { round, proposals, declaration, points, submission, left_out }: Kept,
): Promise<Reply> {
  const sent = declaration ?? submission
  if (sent === null) return (await replyToProposals(tx, session, { round, proposals })).reply
  const answered = await findSent(tx, sent)
  if (answered === null) throw new NotFound()
  const chosen =
    points.length === 0 ? [] : (await answeredPoints(tx, answered)).filter(({ id }) => points.includes(id))
  const leftOut = submission === null ? [] : await leftOutOf(tx, { submission })
  return replyToDeclaration(
    answered,
    chosen,
    leftOut.filter(({ number }) => left_out.includes(number)),
  )
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
