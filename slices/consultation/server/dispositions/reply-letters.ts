import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { letterHead, type LetterHead } from '#slices/correspondence/contract.ts'
import {
  asSent,
  composeLetter,
  registerOutgoing,
  wordsOfLetter,
  written,
} from '#slices/correspondence/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { type AnsweredPoint, blocksOfReply } from './blocks-of-reply.ts'
import { readProposals } from '../proposals/read-proposals.ts'
import { getProposal } from '../proposals/get-proposal.ts'
import { getRound } from '../rounds/get-round.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

export const makeReplyLetter =
  (files: FileStore): Handler<Acts['makeReplyLetter'], ConsultationRows> =>
  async ({ input, tx, session, refuse, record }) => {
    if (session.person === null) throw new NotFound()
    const found = await getProposal(tx, input.proposal)
    if (found.is_hidden) return refuse('author-hidden')
    if (found.outcome === null) return refuse('not-answered')
    const round = await getRound(tx, found.round)
    const proposals = input.allOfAuthor ? await ofSameAuthor(tx, found) : [found.id]
    const points = await answeredPoints(tx, session, round.id, proposals)
    const addressee = points[0]?.proposal.author.name ?? null
    if (addressee === null) return refuse('no-name')
    const head = letterHead.parse(input)
    const letter = await compose(tx, { round, points, addressee, head })
    const { sha256 } = await files.put(await written(letter))
    const reply = randomUUID()
    const recorded = await record(reply, { round: round.id, proposals: [...proposals], head, sha256 })
    await tx.db
      .insertInto('consultation.reply_letters')
      .values({
        ...{ id: reply, strategy: round.strategy, round: round.id, proposals: [...proposals] },
        ...{ addressee_en: addressee.en, addressee_ur: addressee.ur, head: JSON.stringify(head), sha256 },
        ...{ made_by: session.person, ...recorded },
      })
      .execute()
    return { reply }
  }

/** The letter went out: it is registered, and its file is written anew with the diary number. */
export const registerReplyLetter =
  (files: FileStore): Handler<Acts['registerReplyLetter'], ConsultationRows> =>
  async ({ input, tx, session, refuse, record }) => {
    if (session.person === null) throw new NotFound()
    await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [input.reply])
    const row = await getLetter(tx, input.reply)
    if (row.sent_on !== null) return refuse('already-sent')
    const round = await getRound(tx, row.round)
    const head = letterHead.parse(row.head)
    const addressee = { en: row.addressee_en, ur: row.addressee_ur }
    const points = await answeredPoints(tx, session, round.id, row.proposals)
    const dated = dayAt(new Date())
    const recorded = await record(row.id, { reply: row.id, sentOn: dated, fileNumber: head.fileNumber })
    const letter = await compose(tx, { round, points, addressee, head })
    const proposal = row.proposals[0] ?? ''
    const diaryNumber = await registerOutgoing(
      tx,
      {
        ...{ strategy: round.strategy, fileNumber: head.fileNumber, dated, subject: letter.subject },
        ...{ correspondent: addressee.en, by: session.person, kind: 'reply' },
        about: { path: `/proposals/${proposal}`, title: { en: round.title_en, ur: round.title_ur } },
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
  const ids = [...new Set(rows.flatMap(({ proposals }) => proposals))]
  const numbers = new Map(
    (
      await tx.query<{ id: string; number: number }>(
        'select id, number from consultation.proposals where id = any ($1::uuid[])',
        [ids],
      )
    ).rows.map(({ id, number }) => [id, number]),
  )
  return {
    letters: rows.map((row) => ({
      id: row.id,
      addressee: { en: row.addressee_en, ur: row.addressee_ur },
      numbers: row.proposals.map((one) => numbers.get(one) ?? 0).toSorted((a, b) => a - b),
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

/** The answered proposals of the same person or office in the round; of a sender who is in no register, this one alone. */
async function ofSameAuthor(tx: Tx, { id, round }: { readonly id: string; readonly round: string }) {
  const { rows } = await tx.query<{ id: string }>(
    `select p.id
       from consultation.authors mine
       join consultation.authors a
         on a.person is not distinct from mine.person and a.office is not distinct from mine.office
       join consultation.proposals p on p.id = a.proposal and p.round = $2 and not p.is_hidden
       join consultation.dispositions d on d.proposal = p.id
      where mine.proposal = $1
      order by p.number`,
    [id, round],
  )
  return rows.length === 0 ? [id] : rows.map((row) => row.id)
}

async function answeredPoints(
  tx: Tx,
  session: Session,
  round: string,
  proposals: readonly string[],
): Promise<readonly AnsweredPoint[]> {
  const { rows } = await tx.query<{ id: string; entry: string }>(
    'select id, ledger_entry as entry from consultation.proposals where id = any ($1::uuid[])',
    [proposals],
  )
  const entries = new Map(rows.map(({ id, entry }) => [id, entry]))
  return (await readProposals(tx, session, { round })).flatMap((proposal) =>
    proposals.includes(proposal.id) && proposal.disposition !== null
      ? [{ proposal, disposition: proposal.disposition, ledgerEntry: entries.get(proposal.id) ?? '' }]
      : [],
  )
}

interface Composed {
  readonly round: Awaited<ReturnType<typeof getRound>>
  readonly points: readonly AnsweredPoint[]
  readonly addressee: Bilingual
  readonly head: LetterHead
}

async function compose(tx: Tx, { round, points, addressee, head }: Composed) {
  const numbers = points.map(({ proposal }) => proposal.number).join(', ')
  return composeLetter({
    ...{ words: await wordsOfLetter(tx, round.strategy, 'reply'), head, to: addressee },
    filling: { numbers: { en: numbers, ur: numbers }, round: { en: round.title_en, ur: round.title_ur } },
    blocks: blocksOfReply(points),
  })
}
