import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { DeskDeclared } from '../../contract/dispositions/points-of-desk.ts'
import type { Declaration } from '../../contract/points/point-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { daysWaiting } from '../../rules/dispositions/a-clock-runs-from-the-day-it-came.ts'
import { isLate } from '../../rules/dispositions/an-answer-is-due-by-a-day.ts'
import { claimEnd } from '../../rules/dispositions/two-people-never-answer-the-same-point.ts'
import { declarationsSeen } from '../declarations/declarations-seen.ts'
import { type PointSeen, pointsSeen, type ViewSeen, viewsSeen } from '../points/points-seen.ts'
import { entriesOf } from './entries-of-points.ts'

type Tx = Transaction<ConsultationRows>

const mostOfWords = 160

/** The points of every declaration of a round as the desk shows them. */
export async function declaredPoints(
  tx: Tx,
  session: Session,
  {
    round,
    answersBy,
    today,
  }: { readonly round: string; readonly answersBy: string | null; readonly today: string },
): Promise<DeskDeclared[]> {
  const { rows } = await tx.query<{ point: string; group: string }>(
    `select m.point, m.answer_group as "group" from consultation.grouped_points m
       join consultation.answer_groups g on g.id = m.answer_group where g.round = $1`,
    [round],
  )
  const groupOf = new Map(rows.map(({ point, group }) => [point, group]))
  const shown: DeskDeclared[] = []
  for (const declaration of await declarationsSeen(tx, { round })) {
    const points = await pointsSeen(tx, declaration.submission)
    const views = await viewsSeen(tx, declaration.submission)
    const dissented = dissentedOf(points, views)
    const { version } = declaration
    const entries = await entriesOf(
      tx,
      points.map(({ id }) => ({ id, version })),
    )
    const names = await namesOf(tx, {
      people: points.flatMap(({ claimedBy }) => claimedBy ?? []),
      offices: points.flatMap(({ owner }) => owner ?? []),
    })
    shown.push(
      ...points.map((point) => ({
        ...stateOf(point, declaration, today),
        promised: promisedOf(point, names, today),
        isLate: isLate({ outcome: point.outcome, promisedFor: point.deferredTo }, answersBy, today),
        claim: claimOf(point, session, names),
        codes: (entries.get(point.id) ?? []).map(({ code }) => code),
        group: groupOf.get(point.id) ?? null,
        isDissented: dissented.has(point.id),
      })),
    )
  }
  return shown
}

type Names = Awaited<ReturnType<typeof namesOf>>

/** Points from whose answer signatories dissent: what was said of a deferral speaks of no answer that followed it. */
const dissentedOf = (points: readonly PointSeen[], views: readonly ViewSeen[]): ReadonlySet<string> => {
  const decided = new Map(points.map(({ id, decidedAt }) => [id, decidedAt]))
  return new Set(
    views
      .filter(({ kind, point, saidAt }) => kind === 'dissent' && saidAt >= (decided.get(point) ?? saidAt))
      .map(({ point }) => point),
  )
}

const begins = (text: string | null) => text?.slice(0, mostOfWords) ?? null

const stateOf = (
  { id, label, words, source, outcome, decidedOn }: PointSeen,
  { submission, title, receivedOn }: Declaration,
  today: string,
) => ({
  ...{ point: id, declaration: submission, title, label, source, outcome },
  begins: { en: begins(words.en), ur: begins(words.ur) },
  days: daysWaiting(receivedOn, outcome === null ? null : decidedOn, today),
})

const promisedOf = (
  { deferredTo, owner }: PointSeen,
  names: Names,
  today: string,
): DeskDeclared['promised'] =>
  deferredTo === null
    ? null
    : { on: deferredTo, office: names.get(owner ?? '') ?? null, isPast: deferredTo < today }

const claimOf = (
  { claimedBy, claimedAt }: PointSeen,
  { person }: Session,
  names: Names,
): DeskDeclared['claim'] =>
  claimedBy === null || claimedAt === null
    ? null
    : {
        ...{ person: claimedBy, name: names.get(claimedBy) ?? null, mine: claimedBy === person },
        until: claimEnd(claimedAt).toISOString(),
      }
