import type { Handler } from '#kernel/contract/handler.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import { recommendationsOfEvaluations } from '#slices/delivery/index.ts'
import type { results } from '../../contract.ts'
import { evaluationWords as words } from '../../contract/evaluations/evaluation-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import type { Criterion } from '../../rules/evaluations/where-an-evaluation-stands.ts'
import { holds, may } from '../reading/abilities.ts'
import { evaluationKept, evaluationsKept, evaluationsSeen, partsOf } from './evaluations-kept.ts'

type Acts = typeof results.acts

export const listEvaluations: Handler<Acts['listEvaluations'], ResultsRows> = async ({
  input: { strategy },
  tx,
  session,
}) => {
  const parts = await partsOf(tx, strategy)
  return {
    evaluations: await evaluationsSeen(tx, await evaluationsKept(tx, { strategy }), parts),
    parts: [...parts],
    may: { plan: may(holds(session, strategy, 'secretariat'), words.onlyTheSecretariat) },
  }
}

interface FindingRow {
  readonly id: string
  readonly criterion: Criterion
  readonly finding: { readonly en: string | null; readonly ur: string | null }
  readonly evidence: string
  readonly rating: string | null
  readonly madeOn: Day
  readonly figures: readonly number[]
}

export const readEvaluation: Handler<Acts['readEvaluation'], ResultsRows> = async ({
  input,
  tx,
  session,
}) => {
  const one = await evaluationKept(tx, input.evaluation)
  const { strategy } = one
  const [evaluation] = await evaluationsSeen(tx, [one], await partsOf(tx, strategy))
  if (evaluation === undefined) throw new Error('an evaluation that was kept is not seen')
  const { rows } = await tx.query<FindingRow>(
    `select n.id, n.criterion, json_build_object('en', n.finding_en, 'ur', n.finding_ur) as finding, n.evidence, n.rating,
            n.made_on as "madeOn", coalesce((select jsonb_agg(f.figure order by f.figure)
               from results.evaluation_figures f where f.finding = n.id), '[]') as figures
       from results.evaluation_findings n where n.evaluation = $1 order by n.number desc`,
    [one.id],
  )
  const isSecretariat = holds(session, strategy, 'secretariat')
  const enters = may(holds(session, strategy, 'secretariat', 'evaluator'), words.onlyEvaluators)
  const recommends = may(isSecretariat, words.onlyTheSecretariat)
  return {
    ...{ evaluation, strategy },
    findings: rows.map((row) => ({ ...row, figures: row.figures.map(figureReferenceText) })),
    recommendations: (await recommendationsOfEvaluations(tx, strategy)).flatMap(
      ({ evaluation: its, ...recommendation }) => (its === one.id ? [recommendation] : []),
    ),
    may: {
      find: enters,
      report: enters.ok ? may(one.report === null, words.reportedAlready) : enters,
      recommend: recommends.ok ? may(one.report !== null, words.notReported) : recommends,
    },
  }
}
