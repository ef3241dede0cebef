import type { OutputOf } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { consultation } from '../../contract.ts'
import type { Point } from '../../contract/points/point-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { abilitiesOn, type Actor } from './abilities-on-point.ts'
import { deferralsOfPoints, type EarlierAnswer } from './deferrals-of-points.ts'
import { declarationsSeen } from '../declarations/declarations-seen.ts'
import { type PlanBehindPoints, planBehindPoints } from './plan-behind-points.ts'
import { type PointSeen, pointsSeen, type ViewSeen, viewsSeen } from './points-seen.ts'

type Tx = Transaction<ConsultationRows>
type Names = ReadonlyMap<string, Bilingual>

/** The government's answer and the signatories' own view of each point, side by side and never merged. */
export const readDeclaration: Handler<typeof consultation.acts.readDeclaration, ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const tracked = await readTracked(tx, session, input.submission)
  return { ...tracked, leftOut: await leftOutOf(tx, tracked.declaration.submission) }
}

/** A declaration with what became of each of its points. */
export type Tracked = Omit<OutputOf<typeof consultation.acts.readDeclaration>, 'leftOut'>

/** As the person who acts may read it. Rejects with NotFound where they do not. */
export async function readTracked(tx: Tx, session: Session, asked: string): Promise<Tracked> {
  const [declaration] = await declarationsSeen(tx, { submission: asked })
  if (declaration === undefined) throw new NotFound()
  const { submission, strategy } = declaration
  const points = await pointsSeen(tx, submission)
  const views = await viewsSeen(tx, submission)
  const plan = await planBehindPoints(tx, declaration)
  const earlier = await deferralsOfPoints(tx, submission)
  const names = await namesOf(tx, {
    people: [
      ...points.flatMap(({ claimedBy, decidedBy }) => [claimedBy ?? [], decidedBy ?? []].flat()),
      ...views.flatMap(({ saidBy }) => saidBy ?? []),
    ],
    offices: points.flatMap(({ owner }) => owner ?? []),
  })
  const actor = {
    person: session.person,
    isSecretariat: holdsMandate(session, strategy, 'secretariat'),
    isSignatory: holdsMandate(session, strategy, 'participant') && (await isOfOrganisation(tx, submission)),
  }
  return {
    ...{ declaration, version: plan.version },
    points: points.map((point) => shown(point, views, { plan, names, actor, earlier })),
  }
}

interface Behind {
  readonly plan: PlanBehindPoints
  readonly names: Names
  readonly actor: Actor
  readonly earlier: ReadonlyMap<string, readonly EarlierAnswer[]>
}

function shown(point: PointSeen, views: readonly ViewSeen[], { plan, names, actor, earlier }: Behind): Point {
  const { id, number, label, words, headings, source, proposals, claimedBy } = point
  return {
    ...{ id, number, label, words, headings, source, proposals },
    ...plan.of(point),
    claim: claimedBy === null ? null : { by: names.get(claimedBy) ?? null, mine: claimedBy === actor.person },
    answer: answerOf(point, names, earlier.get(id) ?? []),
    views: views.filter((view) => view.point === id).map((view) => viewShown(view, names)),
    may: abilitiesOn(point, actor),
  }
}

function answerOf(point: PointSeen, names: Names, earlier: readonly EarlierAnswer[]): Point['answer'] {
  const { outcome, reason, deferredTo, owner, decidedBy, decidedOn } = point
  if (outcome === null) return null
  return {
    ...{ outcome, reason: { ...reason }, deferredTo, decidedOn },
    owner: owner === null ? null : (names.get(owner) ?? null),
    decidedBy: names.get(decidedBy) ?? null,
    earlier: [...earlier],
  }
}

const viewShown = (
  { saidBy, reply, point: _, saidAt: __, ...view }: ViewSeen,
  names: Names,
): Point['views'][number] => ({
  ...view,
  isByLetter: saidBy === null,
  by: saidBy === null ? null : (names.get(saidBy) ?? null),
  reply: reply === null ? null : { words: { en: reply.en, ur: reply.ur }, on: reply.on },
})

async function isOfOrganisation(tx: Tx, submission: string): Promise<boolean> {
  const { rows } = await tx.query(
    `select 1 from consultation.declarations d
      where d.submission = $1
        and (d.organisation = consultation.own_organisation() or consultation.is_signed_by_own(d.submission))`,
    [submission],
  )
  return rows.length > 0
}

/** Of both languages. Empty for signatories, who have the document. */
const leftOutOf = (tx: Tx, declaration: string) =>
  tx.db
    .selectFrom('consultation.parts_left_out as l')
    .innerJoin('consultation.declarations as d', 'd.submission', 'l.submission')
    .select(['l.words', 'l.reason'])
    .where((where) =>
      where.or([where('d.submission', '=', declaration), where('d.same_as', '=', declaration)]),
    )
    .orderBy('d.split_at')
    .orderBy('l.number')
    .execute()
