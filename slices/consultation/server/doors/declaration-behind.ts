import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { namesOf } from '#slices/identity/index.ts'
import { nodesOf, textChangesOf } from '#slices/strategy/index.ts'
import type { Declaration } from '../../contract/points/point-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import type { Outcome } from '../../rules/an-answer-gives-its-reason.ts'
import { activitiesBelow } from '../../rules/points/activities-follow-their-lineage.ts'
import { declarationsSeen } from '../declarations/declarations-seen.ts'
import { type PointSeen, pointsSeen } from '../points/points-seen.ts'
import { type SignatoryBehind, signatoriesBehind, type ViewBehind, viewsBehind } from './views-behind.ts'

export type { SignatoryBehind, ViewBehind } from './views-behind.ts'

type Tx = Transaction<ConsultationRows>

/** A point with its answer, and what of one version it touched, changed and led to: by lineage, whoever may read that. */
export interface PointBehind {
  readonly number: number
  readonly label: PointSeen['label']
  readonly words: PointSeen['words']
  readonly answer: {
    readonly outcome: Outcome
    readonly reason: Bilingual
    readonly deferredTo: string | null
    readonly owner: Bilingual | null
    readonly decidedOn: string
  } | null
  /** What the answer names as changed, and what proposals from the point changed. */
  readonly clauses: readonly string[]
  /** Numbers of the proposals that were made from it. */
  readonly proposals: readonly number[]
  readonly touched: readonly string[]
  readonly activities: readonly string[]
  /** Activities that stood there when it came and stand in that version no more. */
  readonly gone: number
}

export interface DeclarationBehind extends Pick<Declaration, 'strategy' | 'title' | 'from' | 'receivedOn'> {
  readonly submission: string
  /** The version that its round is about. */
  readonly version: string
  /** A sheet of a round outside the hotel is published with its call. */
  readonly isSheet: boolean
  readonly points: readonly PointBehind[]
  readonly views: readonly ViewBehind[]
  readonly signatories: readonly SignatoryBehind[]
}

/** A declaration as the person who acts reads it, against one version of the plan; null where they read none. */
export const declarationBehind = door(
  'consultation',
  async (tx: Tx, submission: string, version: string | null): Promise<DeclarationBehind | null> => {
    const [declaration] = await declarationsSeen(tx, { submission })
    if (declaration === undefined) return null
    const seen = await pointsSeen(tx, declaration.submission)
    const offices = await namesOf(tx, { offices: seen.flatMap(({ owner }) => owner ?? []) })
    const ledTo = await planBehind(tx, declaration, version)
    const { strategy, title, from, receivedOn } = declaration
    return {
      ...{ strategy, title, from, receivedOn },
      submission: declaration.submission,
      version: declaration.version,
      isSheet: await cameAsSheet(tx, declaration.submission),
      points: seen.map((point) => ({
        ...{ number: point.number, label: point.label, words: point.words },
        answer: answerOf(point, offices),
        proposals: point.proposals.map(({ number }) => number),
        ...ledTo(point),
      })),
      views: await viewsBehind(tx, declaration),
      signatories: await signatoriesBehind(tx, declaration.submission),
    }
  },
)

function answerOf(point: PointSeen, offices: ReadonlyMap<string, Bilingual>): PointBehind['answer'] {
  const { outcome, reason, deferredTo, owner, decidedOn } = point
  if (outcome === null) return null
  return {
    ...{ outcome, reason: { ...reason }, deferredTo, decidedOn },
    owner: owner === null ? null : (offices.get(owner) ?? null),
  }
}

type LedTo = Pick<PointBehind, 'clauses' | 'touched' | 'activities' | 'gone'>

async function planBehind(
  tx: Tx,
  { version: asked, receivedOn }: Declaration,
  version: string | null,
): Promise<(point: PointSeen) => LedTo> {
  const then = await nodesOf(tx, asked)
  const nodes = version === null ? [] : version === asked ? then : await nodesOf(tx, version)
  const changes = version === null ? [] : await textChangesOf(tx, version)
  const later = changes.filter(({ changedAt }) => dayAt(changedAt) >= receivedOn)
  const standsNow = new Set(nodes.map(({ lineage }) => lineage))
  return ({ lineages, clauses, proposals }) => {
    const own = new Set(proposals.map(({ id }) => id))
    const changed = later
      .filter(({ subject }) => subject !== null && own.has(subject))
      .map(({ lineage }) => lineage)
    const named = [...new Set([...clauses, ...changed])]
    const touched = new Set([...lineages, ...named])
    const stood = activitiesBelow(then, touched)
    return {
      ...{ clauses: named, touched: [...touched] },
      activities: activitiesBelow(nodes, touched).map(({ lineage }) => lineage),
      gone: version === null ? 0 : stood.filter(({ lineage }) => !standsNow.has(lineage)).length,
    }
  }
}

async function cameAsSheet(tx: Tx, submission: string): Promise<boolean> {
  const { rows } = await tx.query(
    `select 1 from consultation.submissions s where s.id = $1
        and s.kind in ('phone-in sheet', 'meeting sheet', 'form sheet')`,
    [submission],
  )
  return rows.length > 0
}
