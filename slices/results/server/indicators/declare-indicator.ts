import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { results } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'

export const declareIndicator: Handler<typeof results.acts.declareIndicator, ResultsRows> = async ({
  input,
  tx,
  record,
}) => {
  const id = randomUUID()
  const { strategy, lineage, code, name, unit, measure, direction, level, pillar, definition, source } = input
  const recorded = await record(id, {
    ...{ strategy, code, name, unit, measure, direction, level, source },
    ...{ lineage: lineage ?? null, pillar: pillar ?? null, definition: definition ?? null },
    openness: input.openness,
    expected: input.expected.map(({ place, office }) => ({ place, office: office ?? null })),
  })
  await tx.db
    .insertInto('results.indicators')
    .values({
      ...{ id, strategy, code, unit, measure, direction, level, source },
      lineage: lineage ?? null,
      pillar: pillar ?? null,
      name_en: name.en,
      name_ur: name.ur,
      definition_en: definition?.en ?? null,
      definition_ur: definition?.ur ?? null,
      openness: input.openness,
      ...recorded,
    })
    .execute()
  if (input.expected.length > 0)
    await tx.db
      .insertInto('results.expected_reports')
      .values(
        input.expected.map(({ place, office }) => ({
          ...{ indicator: id, strategy, openness: input.openness, place },
          office: office ?? null,
        })),
      )
      .onConflict((conflict) => conflict.constraint('one_expectation_per_place_and_office').doNothing())
      .execute()
  return { indicator: id }
}
