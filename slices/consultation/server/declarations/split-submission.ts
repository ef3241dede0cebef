import type { Handler } from '#kernel/contract/handler.ts'
import type { InputOf } from '#kernel/contract/act.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { RecordedColumns } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { clauseOf, standsBelow } from '../../rules/points/a-clause-is-named-by-its-numbers.ts'
import { placesOf } from '../../rules/points/a-point-has-a-place-in-its-document.ts'
import { keepsEveryWord, paragraphsOfParts } from '../../rules/points/a-split-loses-no-words.ts'
import { holdUndecided } from '../undecided/hold-undecided.ts'
import { getSubmission } from '../intake-decisions/get-change.ts'
import { getRound } from '../rounds/get-round.ts'
import { declarationsSeen } from './declarations-seen.ts'
import { type DocumentRead, documentOf } from './document-of-submission.ts'
import { keepPoints, keepWords, type PointRead } from './keep-points.ts'

type Tx = Transaction<ConsultationRows>
type Split = Handler<typeof consultation.acts.splitSubmission, ConsultationRows>
type Parts = InputOf<typeof consultation.acts.splitSubmission>['parts']

/** Keeps the split that a person has corrected: every word of the document stands in a point, or is left out with a reason. */
export const splitSubmission: Split = async (acting) => {
  const { input, tx, refuse } = acting
  const document = await documentOf(tx, input.submission)
  const texts = document.paragraphs.map(({ text }) => text)
  if (texts.length === 0) return refuse('says-no-points')
  if ((await declarationsSeen(tx, { submission: input.submission })).length > 0)
    return refuse('split-already')
  if (!keepsEveryWord(input.parts, texts)) return refuse('words-lost')
  const points = pointsAmong(input.parts, document)
  if (points.length === 0) return refuse('no-point')
  const empty = points.find(({ words }) => words === '')
  if (empty !== undefined) return refuse({ code: 'empty-point', values: { number: empty.label } })
  const split =
    input.sameAs === undefined
      ? await splitAnew(acting, document, points)
      : await addLanguage(acting, document, points, input.sameAs)
  await takeUp(tx, document, points)
  await holdUndecided(tx, document.submission)
  return split
}

/** What was left out before and is a point now has one outcome: its answer. */
const takeUp = (tx: Tx, { submission }: DocumentRead, points: readonly PointRead[]) =>
  tx.db
    .updateTable('consultation.change_places')
    .set({ left_out_en: null, left_out_ur: null, left_out_by: null, left_out_at: null })
    .where('submission', '=', submission.id)
    .where('left_out_en', 'is not', null)
    .where(
      'number',
      'in',
      points.flatMap(({ changes }) => [...changes]),
    )
    .execute()

const splitAnew = async (
  { input, tx, session, recordRows }: Parameters<Split>[0],
  document: DocumentRead,
  points: readonly PointRead[],
) => {
  const { id, strategy, round } = document.submission
  const { version } = await getRound(tx, round)
  const contents = points.map(({ label, words, headings }) => ({ label, words, headings: [...headings] }))
  const leftOut = leftOutOf(input.parts)
  const recorded = await recordRows(id, [{ submission: id, version, leftOut }, ...contents], { strategy })
  const own = { ledger_entry: recorded.ledger_entry, ledger_salt: recorded.rows[0]?.salt ?? Buffer.alloc(0) }
  await keepDeclaration(tx, document, { version, sameAs: null, by: session.person ?? '' }, own)
  await keepPoints(tx, document, version, points, recorded)
  await keepLeftOut(tx, document, leftOut)
  return { declaration: id, points: points.length }
}

/** The same declaration in the other language: its words join the points that stand in the same places. */
const addLanguage = async (
  { input, tx, session, record, refuse }: Parameters<Split>[0],
  document: DocumentRead,
  points: readonly PointRead[],
  sameAs: string,
) => {
  const { id, strategy, round } = document.submission
  const [declaration] = await declarationsSeen(tx, { submission: sameAs })
  if (declaration === undefined || declaration.round !== round) throw new NotFound()
  const standing = await tx.db
    .selectFrom('consultation.points')
    .select(['id', 'place'])
    .where('declaration', '=', declaration.submission)
    .execute()
  const ids = new Map(standing.map((point) => [point.place, point.id]))
  const strangers = points.filter(({ place }) => !ids.has(place))
  if (strangers.length > 0) {
    const labels = strangers.map(({ label, place }) => label || place).join(' · ')
    return refuse({ code: 'labels-do-not-match', values: { labels } })
  }
  const leftOut = leftOutOf(input.parts)
  const contents = points.map(({ label, words, place }) => ({ label, words, place }))
  const content = { submission: id, sameAs: declaration.submission, points: contents, leftOut }
  const recorded = await record(id, content, { strategy })
  const kept = { version: declaration.version, sameAs: declaration.submission, by: session.person ?? '' }
  await keepDeclaration(tx, document, kept, recorded)
  await keepWords(
    tx,
    document,
    points.map((point) => ({ ...point, id: ids.get(point.place) ?? '' })),
  )
  await keepLeftOut(tx, document, leftOut)
  return { declaration: declaration.submission, points: points.length }
}

function pointsAmong(parts: Parts, { paragraphs }: DocumentRead): readonly PointRead[] {
  const texts = paragraphs.map(({ text }) => text)
  const where = paragraphsOfParts(parts, texts)
  const kept = parts.flatMap((part, at) => {
    const { first, last } = where[at] ?? { first: 0, last: 0 }
    return part.leftOut === undefined ? [{ ...part, within: paragraphs.slice(first, last + 1) }] : []
  })
  // Where a person left the number as Word printed it, Word also says below what it stands.
  const numbers = kept.map(({ label, within: [first] }) =>
    first !== undefined && first.numbers.at(-1) === label ? first.numbers : [],
  )
  const below = numbers.map(standsBelow)
  const places = placesOf(
    kept.map(({ label }) => label),
    below,
  )
  return kept.map(({ label, text, within }, at) => ({
    ...{
      label: below[at] === true ? clauseOf(numbers[at] ?? []) || label : label.trim(),
      words: text.trim(),
      place: places[at] ?? '',
    },
    ...{ headings: within[0]?.headings ?? [], changes: within.map(({ number }) => number) },
  }))
}

const leftOutOf = (parts: Parts) =>
  parts.flatMap(({ label, text, leftOut }) =>
    leftOut === undefined ? [] : [{ words: `${label} ${text}`.trim(), reason: leftOut }],
  )

async function keepDeclaration(
  tx: Tx,
  { submission }: DocumentRead,
  more: { readonly version: string; readonly sameAs: string | null; readonly by: string },
  recorded: RecordedColumns,
): Promise<void> {
  const { organisation } = await getSubmission(tx, submission.id)
  await tx.db
    .insertInto('consultation.declarations')
    .values({
      ...{ submission: submission.id, strategy: submission.strategy, round: submission.round, organisation },
      ...{ title_en: submission.title.en, title_ur: submission.title.ur },
      ...{ sender_en: submission.from.en, sender_ur: submission.from.ur },
      ...{ received_on: submission.receivedOn, version: more.version, same_as: more.sameAs },
      ...{ split_by: more.by, ...recorded },
    })
    .execute()
}

async function keepLeftOut(tx: Tx, { submission }: DocumentRead, leftOut: ReturnType<typeof leftOutOf>) {
  if (leftOut.length === 0) return
  await tx.db
    .insertInto('consultation.parts_left_out')
    .values(
      leftOut.map((part, at) => ({
        ...{ ...part, number: at + 1, submission: submission.id, strategy: submission.strategy },
      })),
    )
    .execute()
}
