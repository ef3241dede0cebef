import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
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

export const bundleProposals: BundleProposals = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
  receipt,
}) => {
  const round = await getRound(tx, input.round)
  if (!round.isOpen) return refuse('round-closed')
  const proposals = await lockChosen(tx, input.proposals)
  if (proposals === null || proposals.length < 2) return refuse('some-unknown')
  const stray = proposals.find((one) => one.round !== round.id)
  if (stray !== undefined) return refuse({ code: 'not-in-round', values: { number: stray.number } })
  const authors = await authorsOf(tx, proposals)
  const others = proposals.filter(({ id }) => {
    const author = authors.get(id)
    return author === undefined || !isBy({ session, letter }, author)
  })
  if (others.length > 0) {
    const code = letter === null ? 'not-yours' : 'not-theirs'
    return refuse({ code, values: { numbers: numbersOf(others) } })
  }
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
  const recorded = await record(
    bundle,
    { ...{ round: round.id, title: input.title }, proposals: proposals.map(({ id }) => id) },
    { strategy, about: aboutBundle(input.title, proposals) },
  )
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

export const undoBundle: Handler<typeof consultation.acts.undoBundle, ConsultationRows> = async (acting) => {
  const { input, tx, session, letter, refuse, record } = acting
  const { bundle } = input
  const rows = await tx.db
    .selectFrom('consultation.bundled_proposals')
    .select('proposal')
    .where('bundle', '=', bundle)
    .execute()
  const ids = rows.map(({ proposal }) => proposal)
  const proposals = ids.length === 0 ? null : await lockChosen(tx, ids)
  const [first] = proposals ?? []
  if (proposals === null || first === undefined) throw new NotFound()
  const authors = await authorsOf(tx, proposals)
  const areTheirs = proposals.every(({ id }) => {
    const author = authors.get(id)
    return author !== undefined && isBy({ session, letter }, author)
  })
  if (!areTheirs) return refuse('not-your-bundle')
  if (proposals.some(({ outcome }) => outcome !== null)) return refuse('bundle-answered')
  const title = (await bundlesOf(tx, ids)).get(first.id)?.title ?? ''
  const { strategy } = first
  const recorded = await record(bundle, { bundle }, { strategy, about: aboutBundle(title, proposals) })
  await tx.db
    .insertInto('consultation.undone_bundles')
    .values({ bundle, strategy, ...recorded })
    .execute()
  return { undone: true }
}

/** By letter an office speaks of its own proposals; a person speaks for themselves. */
const isBy = (
  { session, letter }: { readonly session: Session; readonly letter: Letter | null },
  author: { readonly person: string | null; readonly office: string | null },
): boolean =>
  letter === null ? isAuthor(session, author) : author.office !== null && author.office === letter.office

const aboutBundle = (title: string, [first]: readonly FoundProposal[]) => ({
  ...{ code: '', title: { en: title, ur: null } },
  path: `/proposals/${first?.id ?? ''}`,
})

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
