import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { indicatorsKept } from '../reading/indicators.ts'

/** The newest baseline and target count; earlier ones stay. A target always points at its baseline (design law 8). */
export const setBaselineAndTarget: Handler<typeof results.acts.setBaselineAndTarget, ResultsRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const [indicator] = await indicatorsKept(tx, { indicators: [input.indicator] })
  if (indicator === undefined) throw new NotFound()
  const { baseline, target } = input
  if (baseline === undefined && target === undefined) return refuse('nothing-to-set')
  if (baseline === undefined && indicator.baseline === null) return refuse('target-without-baseline')
  const recorded = await record(indicator.id, {
    baseline: baseline === undefined ? null : plain(baseline),
    target: target === undefined ? null : plain(target),
  })
  const of = { indicator: indicator.id, strategy: indicator.strategy, openness: indicator.openness }
  let baselineId: string | null = null
  if (baseline !== undefined) {
    baselineId = randomUUID()
    await tx.db
      .insertInto('results.baselines')
      .values({
        ...of,
        id: baselineId,
        value: baseline.value ?? null,
        words: baseline.words ?? null,
        period_from: baseline.period?.from ?? null,
        period_until: baseline.period?.to ?? null,
        source: baseline.source ?? null,
        promised_for: baseline.promisedFor ?? null,
        promised_by: baseline.promisedBy ?? null,
        ...recorded,
      })
      .execute()
  }
  if (target !== undefined) {
    baselineId ??= (
      await tx.db
        .selectFrom('results.baselines')
        .select('id')
        .where('indicator', '=', indicator.id)
        .orderBy('sequence', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow()
    ).id
    await tx.db
      .insertInto('results.targets')
      .values({
        ...of,
        id: randomUUID(),
        baseline: baselineId,
        value: target.value ?? null,
        words: target.words ?? null,
        due: target.due,
        ...recorded,
      })
      .execute()
  }
  return { set: true }
}

/** Without the fields that were left out: canonical JSON knows no undefined. */
const plain = (given: Readonly<Record<string, unknown>>): JsonValue =>
  JSON.parse(JSON.stringify(given)) as JsonValue
