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
import { noLongerSo, toldUnder } from '../../rules/dispositions/a-letter-goes-out-while-it-holds.ts'
import { numbersTold } from '../undecided/choose-undecided.ts'
import { type LeftOutOfFile, leftOutOf } from '../undecided/left-out-of-file.ts'
import { composeReply, type Reply } from './reply.ts'
import { answeredPoints, findSent, replyToDeclaration } from './reply-to-declaration.ts'
import { replyToProposals } from './reply-to-proposals.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>
type Kept = Awaited<ReturnType<typeof getLetter>>

/**
 * The letter went out: it is registered, and its file is written anew with the diary number. What was taken up or left
 * out anew since it was made is not what the addressee holds in hand; then a new letter is made.
 */
export const registerReplyLetter =
  (files: FileStore, site: string): Handler<Acts['registerReplyLetter'], ConsultationRows> =>
  async ({ input, tx, session, refuse, record }) => {
    if (session.person === null) throw new NotFound()
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [input.reply])
    const row = await getLetter(tx, input.reply)
    if (row.sent_on !== null) return refuse('already-sent')
    const head = letterHead.parse(row.head)
    const addressee = { en: row.addressee_en, ur: row.addressee_ur }
    const { reply, leftOut } = await replyOf(tx, session, row)
    const changed = noLongerSo(toldUnder(row.left_out, row.left_out_entries), leftOut)
    if (changed.length > 0) return refuse({ code: 'no-longer-so', values: { numbers: numbersTold(changed) } })
    const dated = dayAt(new Date())
    const recorded = await record(row.id, { reply: row.id, sentOn: dated, fileNumber: head.fileNumber })
    const born = row.code === null ? null : { code: row.code, site, madeOn: dayAt(row.made_at) }
    const letter = await composeReply(tx, reply, { addressee, head, born })
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
): Promise<{ readonly reply: Reply; readonly leftOut: readonly LeftOutOfFile[] }> {
  const sent = declaration ?? submission
  if (sent === null) {
    const { reply } = await replyToProposals(tx, session, { round, proposals })
    return { reply, leftOut: [] }
  }
  const answered = await findSent(tx, sent)
  if (answered === null) throw new NotFound()
  const chosen =
    points.length === 0 ? [] : (await answeredPoints(tx, answered)).filter(({ id }) => points.includes(id))
  const all = submission === null ? [] : await leftOutOf(tx, { submission })
  const leftOut = all.filter(({ number }) => left_out.includes(number))
  return { reply: replyToDeclaration(answered, chosen, leftOut), leftOut }
}
