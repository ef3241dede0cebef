import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import { enterRecommendationOf } from '#slices/delivery/index.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { figuresNamed } from '../../rules/desk/an-answer-says-its-figures-by-reference.ts'
import { holds } from '../reading/abilities.ts'
import { evaluationKept, partsOf } from './evaluations-kept.ts'

type Acts = typeof results.acts

export const planEvaluation: Handler<Acts['planEvaluation'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { strategy, title, lineage, ...asked } = input
  const parts = await partsOf(tx, strategy)
  const isWhole = asked.scope === 'strategy'
  if (isWhole !== (lineage === undefined)) return refuse('no-such-part')
  if (!isWhole && !parts.some((part) => part.lineage === lineage && part.kind === asked.scope))
    return refuse('no-such-part')
  const row = {
    ...{ strategy, kind: asked.kind, scope: asked.scope, lineage: lineage ?? null },
    ...{ title_en: title.en ?? null, title_ur: title.ur ?? null, evaluator: asked.evaluator },
    ...{ is_inside: asked.isInside, terms: asked.terms, starts_on: asked.startsOn, ends_on: asked.endsOn },
  }
  const recorded = await record(strategy, row, { strategy })
  const id = randomUUID()
  await tx.db
    .insertInto('results.evaluations')
    .values({ ...row, id, made_by: session.person, made_on: dayAt(new Date()), ...recorded })
    .execute()
  return { evaluation: id }
}

export const enterEvaluationFinding: Handler<Acts['enterEvaluationFinding'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { id: evaluation, strategy } = await evaluationKept(tx, input.evaluation)
  if (!holds(session, strategy, 'secretariat', 'evaluator')) throw new NotFound()
  const numbers = figuresNamed(input.evidence)
  const { rows: known } = await tx.query<{ number: string }>(
    'select number::text as number from results.figures where strategy = $1 and number = any ($2::bigint[])',
    [strategy, numbers],
  )
  const unknown = numbers.find((number) => !known.some((one) => one.number === String(number)))
  if (unknown !== undefined)
    return refuse({ code: 'no-such-figure', values: { figure: figureReferenceText(unknown) } })
  const row = {
    ...{ evaluation, criterion: input.criterion, evidence: input.evidence, rating: input.rating ?? null },
    ...{ finding_en: input.finding.en ?? null, finding_ur: input.finding.ur ?? null },
  }
  const recorded = await record(evaluation, row, { strategy })
  const finding = randomUUID()
  await tx.db
    .insertInto('results.evaluation_findings')
    .values({
      ...{ ...row, id: finding, strategy, made_by: session.person ?? '', made_on: dayAt(new Date()) },
      ...recorded,
    })
    .execute()
  if (numbers.length > 0)
    await tx.query(
      `insert into results.evaluation_figures (finding, strategy, figure)
       select $1, $2, number from unnest($3::bigint[]) number`,
      [finding, strategy, numbers],
    )
  return { evaluation }
}

export const enterEvaluationReport: Handler<Acts['enterEvaluationReport'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { id: evaluation, strategy, report } = await evaluationKept(tx, input.evaluation)
  if (!holds(session, strategy, 'secretariat', 'evaluator')) throw new NotFound()
  if (report !== null) return refuse('reported-already')
  const row = { reported_on: input.reportedOn, document: input.document, link: input.link ?? null }
  const recorded = await record(evaluation, row, { strategy })
  await tx.db
    .insertInto('results.evaluation_reports')
    .values({
      ...{ ...row, evaluation, strategy, made_by: session.person ?? '', made_on: dayAt(new Date()) },
      ...recorded,
    })
    .execute()
  return { evaluation }
}

/** By delivery's door, in this transaction and under this entry: both stand, or neither (decision 0030). */
export const recommendFromEvaluation: Handler<Acts['recommendFromEvaluation'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { id, strategy, report, evaluator } = await evaluationKept(tx, input.evaluation)
  if (!holds(session, strategy, 'secretariat')) throw new NotFound()
  if (report === null) return refuse('not-reported-yet')
  const recommendation = {
    ...{ strategy, document: report.document, dated: report.reportedOn, addressee: input.addressee },
    ...{ body: evaluator, link: report.link, place: input.place ?? null, due: input.dueOn ?? null },
    ...{ en: input.says.en ?? null, ur: input.says.ur ?? null },
  }
  const recorded = await record(id, recommendation, { strategy })
  return {
    recommendation: await enterRecommendationOf(tx, id, recommendation, {
      ...{ ...recorded, made_by: session.person },
    }),
  }
}
