import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { type Day, dayAt } from '#kernel/pure/calendar.ts'
import { recommendationsOfEvaluations } from '#slices/delivery/index.ts'
import { nodesOf, versionsOf } from '#slices/strategy/index.ts'
import type { EvaluationSeen } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import {
  type Criterion,
  criteriaWithout,
  type EvaluationKind,
  type EvaluationScope,
  whereAnEvaluationStands,
} from '../../rules/evaluations/where-an-evaluation-stands.ts'

export type Tx = Transaction<ResultsRows>

interface SomeText {
  readonly en: string | null
  readonly ur: string | null
}

export interface EvaluationKept {
  readonly id: string
  readonly strategy: string
  readonly kind: EvaluationKind
  readonly scope: EvaluationScope
  readonly lineage: string | null
  readonly title: SomeText
  readonly evaluator: string
  readonly isInside: boolean
  readonly terms: string
  readonly startsOn: Day
  readonly endsOn: Day
  readonly illustrative: boolean
  readonly found: readonly Criterion[]
  readonly report: {
    readonly document: string
    readonly link: string | null
    readonly reportedOn: Day
  } | null
}

/** Evaluations of a strategy, or one of them, as far as they may be read; the one that ends first first. */
export async function evaluationsKept(
  tx: Tx,
  { strategy, evaluation }: { readonly strategy?: string; readonly evaluation?: string },
): Promise<readonly EvaluationKept[]> {
  const { rows } = await tx.query<EvaluationKept>(
    `select e.id, e.strategy, e.kind, e.scope, e.lineage, json_build_object('en', e.title_en, 'ur', e.title_ur) as title,
            e.evaluator, e.is_inside as "isInside", e.terms, e.starts_on as "startsOn", e.ends_on as "endsOn",
            e.is_illustrative as illustrative,
            coalesce((select jsonb_agg(distinct n.criterion) from results.evaluation_findings n
               where n.evaluation = e.id), '[]') as found,
            (select to_jsonb(c) from (select r.document, r.link, r.reported_on as "reportedOn"
               from results.evaluation_reports r where r.evaluation = e.id) c) as report
       from results.evaluations e
      where e.strategy = coalesce($1, e.strategy) and e.id = coalesce($2, e.id) order by e.ends_on, e.number`,
    [strategy ?? null, evaluation ?? null],
  )
  return rows
}

/** One that may be read. Rejects with NotFound. */
export async function evaluationKept(tx: Tx, evaluation: string): Promise<EvaluationKept> {
  const [one] = await evaluationsKept(tx, { evaluation })
  if (one === undefined) throw new NotFound()
  return one
}

export interface Part {
  readonly lineage: string
  readonly kind: 'pillar' | 'objective'
  readonly code: string
  readonly title: SomeText
}

/** Pillars and objectives of the version in force, in the order of the plan. */
export async function partsOf(tx: Tx, strategy: string): Promise<readonly Part[]> {
  const versions = await versionsOf(tx, strategy)
  const version =
    versions.find(({ status }) => status === 'approved' || status === 'submitted') ?? versions[0]
  if (version === undefined) return []
  return (await nodesOf(tx, version.id)).flatMap(({ lineage, kind, code, title }) =>
    kind === 'pillar' || kind === 'objective'
      ? [{ lineage, kind, code, title: { en: title.en ?? null, ur: title.ur ?? null } }]
      : [],
  )
}

/** As they are shown, with how many recommendations the register has of each. */
export async function evaluationsSeen(
  tx: Tx,
  kept: readonly EvaluationKept[],
  parts: readonly Part[],
): Promise<EvaluationSeen[]> {
  const strategy = kept[0]?.strategy
  const recommendations = strategy === undefined ? [] : await recommendationsOfEvaluations(tx, strategy)
  const today = dayAt(new Date())
  return kept.map(({ lineage, found, strategy: _, ...one }) => {
    const part = parts.find((its) => its.lineage === lineage)
    return {
      ...one,
      part: part === undefined ? null : { code: part.code, title: part.title },
      ...whereAnEvaluationStands({ ...one, reportedOn: one.report?.reportedOn ?? null }, today),
      without: [...criteriaWithout(found)],
      recommendations: recommendations.filter(({ evaluation }) => evaluation === one.id).length,
    }
  })
}
