import { randomUUID } from 'node:crypto'
import type { Acting, Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { letterHead } from '#slices/correspondence/contract.ts'
import { written } from '#slices/correspondence/index.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { LeftOutUnder } from '../../rules/dispositions/a-letter-goes-out-while-it-holds.ts'
import { leftOutOf } from '../undecided/left-out-of-file.ts'
import { getProposal } from '../proposals/get-proposal.ts'
import { composeReply, type Reply } from './reply.ts'
import { addresseesOf, answeredPoints, findSent, replyToDeclaration } from './reply-to-declaration.ts'
import { ofSameAuthor, replyToProposals } from './reply-to-proposals.ts'

type Acts = typeof consultation.acts

export const makeReplyLetter =
  (files: FileStore, site: string): Handler<Acts['makeReplyLetter'], ConsultationRows> =>
  async (acting) => {
    const { input, tx, session, refuse } = acting
    const found = await getProposal(tx, input.proposal)
    if (found.is_hidden) return refuse('author-hidden')
    if (found.outcome === null) return refuse('not-answered')
    const proposals = input.allOfAuthor ? await ofSameAuthor(tx, found) : [found.id]
    const { addressee, reply } = await replyToProposals(tx, session, { round: found.round, proposals })
    if (addressee === null) return refuse('no-name')
    return keep(
      acting,
      { files, site },
      {
        ...{ addressee, reply, round: found.round },
        ...{ proposals, declaration: null, points: [], submission: null, leftOut: [] },
      },
    )
  }

/** One letter to all that signed and may be shown: on one point, or on every point that has an answer. */
export const makeReplyToDeclaration =
  (files: FileStore, site: string): Handler<Acts['makeReplyToDeclaration'], ConsultationRows> =>
  async (acting) => {
    const { input, tx, refuse } = acting
    const declaration = await findSent(tx, input.submission)
    if (declaration === null) throw new NotFound()
    const answered = declaration.points === 0 ? [] : await answeredPoints(tx, declaration)
    const leftOut = input.point === undefined ? await leftOutOf(tx, { submission: input.submission }) : []
    const points = answered.filter(({ id }) => input.point === undefined || id === input.point)
    if (points.length + leftOut.length === 0)
      return refuse(input.point === undefined ? 'no-point-answered' : 'point-not-answered')
    const addressee = await addresseesOf(tx, declaration)
    if (addressee === null) return refuse('no-name')
    return keep(
      acting,
      { files, site },
      {
        ...{ addressee, reply: replyToDeclaration(declaration, points, leftOut), round: declaration.round },
        ...{ proposals: [], declaration: points.length === 0 ? null : declaration.submission },
        points: points.map(({ id }) => id),
        ...{ submission: leftOut.length === 0 ? null : input.submission },
        leftOut,
      },
    )
  }

interface Made {
  readonly addressee: Bilingual
  readonly reply: Reply
  readonly round: string
  readonly proposals: readonly string[]
  readonly declaration: string | null
  readonly points: readonly string[]
  /** The file of which it says what was left out. */
  readonly submission: string | null
  readonly leftOut: readonly LeftOutUnder[]
}

type Making = Pick<Acting<Acts['makeReplyLetter'], ConsultationRows>, 'tx' | 'session' | 'record'> & {
  readonly input: object
}

async function keep(
  { input, tx, session, record }: Making,
  { files, site }: { readonly files: FileStore; readonly site: string },
  { addressee, reply, round, ...answered }: Made,
) {
  if (session.person === null) throw new NotFound()
  const head = letterHead.parse(input)
  const [code, madeOn] = [newPaperCode(), dayAt(new Date())]
  const letter = await composeReply(tx, reply, { addressee, head, born: { code, site, madeOn } })
  const { sha256 } = await files.put(await written(letter))
  const id = randomUUID()
  const { declaration, submission } = answered
  const [proposals, points] = [[...answered.proposals], [...answered.points]]
  const left_out = answered.leftOut.map(({ number }) => number)
  const left_out_entries = answered.leftOut.map(({ under }) => under)
  const about =
    declaration === null && submission === null
      ? { proposals }
      : { declaration, points, submission, left_out }
  const recorded = await record(id, { round, ...about, head, sha256, code }, { strategy: reply.strategy })
  await tx.db
    .insertInto('consultation.reply_letters')
    .values({
      ...{ id, strategy: reply.strategy, round, proposals, declaration, points, submission, left_out },
      left_out_entries,
      ...{ addressee_en: addressee.en, addressee_ur: addressee.ur, head: JSON.stringify(head), sha256, code },
      ...{ made_by: session.person, ...recorded },
    })
    .execute()
  return { reply: id }
}
