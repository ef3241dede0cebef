import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { levels } from '#slices/strategy/contract.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { lockChosen, numbersOf } from '../dispositions/chosen-proposals.ts'
import { isAuthor } from '../dispositions/reply-to-answer.ts'
import type { FoundProposal } from '../proposals/get-proposal.ts'
import { getRound } from '../rounds/get-round.ts'
import { bundlesOf } from './read-together.ts'

type BundleProposals = Handler<typeof consultation.acts.bundleProposals, ConsultationRows>

export const bundleProposals: BundleProposals = async ({ input, tx, session, refuse, record, receipt }) => {
  const round = await getRound(tx, input.round)
  if (!round.isOpen) return refuse('round-closed')
  const proposals = await lockChosen(tx, input.proposals)
  if (proposals === null || proposals.length < 2) return refuse('some-unknown')
  const stray = proposals.find((one) => one.round !== round.id)
  if (stray !== undefined) return refuse({ code: 'not-in-round', values: { number: stray.number } })
  const authors = await authorsOf(tx, proposals)
  const others = proposals.filter(({ id }) => {
    const author = authors.get(id)
    return author === undefined || !isAuthor(session, author)
  })
  if (others.length > 0) return refuse({ code: 'not-yours', values: { numbers: numbersOf(others) } })
  const answered = proposals.filter((one) => one.outcome !== null)
  if (answered.length > 0) return refuse({ code: 'some-answered', values: { numbers: numbersOf(answered) } })
  const known = await bundlesOf(
    tx,
    proposals.map(({ id }) => id),
  )
  const bundled = proposals.filter(({ id }) => known.has(id))
  if (bundled.length > 0) return refuse({ code: 'some-bundled', values: { numbers: numbersOf(bundled) } })

  const bundle = randomUUID()
  const { strategy } = round
  const recorded = await record(bundle, {
    ...{ round: round.id, title: input.title },
    proposals: proposals.map(({ id }) => id),
  })
  const level = strictestOf(proposals)
  await tx.db
    .insertInto('consultation.bundles')
    .values({ id: bundle, strategy, round: round.id, title: input.title, level, ...recorded })
    .execute()
  await tx.db
    .insertInto('consultation.bundled_proposals')
    .values(proposals.map(({ id }) => ({ proposal: id, bundle, strategy })))
    .execute()
  return { bundle, receipt: receipt() }
}

const strictestOf = (proposals: readonly FoundProposal[]): string =>
  levels.findLast((level) => proposals.some((one) => one.level === level)) ?? 'restricted annex'

async function authorsOf(tx: Transaction<ConsultationRows>, proposals: readonly FoundProposal[]) {
  const rows = await tx.db
    .selectFrom('consultation.authors')
    .select(['proposal', 'person', 'office'])
    .where(
      'proposal',
      'in',
      proposals.map(({ id }) => id),
    )
    .execute()
  return new Map(rows.map((row) => [row.proposal, row]))
}
