import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readTables } from '#kernel/tables/read-tables.ts'
import { lintPlan } from '#slices/strategy/rules/plan-lint/lint-plan.ts'
import { importErrors } from '#slices/strategy/rules/plan-table/import-errors.ts'
import { type PlanTable, activitiesOf } from '#slices/strategy/rules/plan-table/plan-table.ts'
import { rowsOfPlan } from '#slices/strategy/rules/plan-table/rows-of-a-plan.ts'
import { isPlanHeader, suggestMapping } from '#slices/strategy/rules/plan-table/suggest-mapping.ts'
import { transcribed } from './transcribe.ts'

const here = (name: string) => new URL(name, import.meta.url)
const place = z.object({ code: z.string(), row: z.number().nullable(), column: z.string().nullable() })
const { files } = z
  .object({ files: z.record(z.string(), z.array(place.extend({ because: z.string().min(5) }))) })
  .parse(JSON.parse(readFileSync(here('expected-findings.json'), 'utf8')))

async function planIn(name: string): Promise<PlanTable> {
  const read = await readTables(readFileSync(here(name)), name, { knowsHeader: isPlanHeader })
  const table = read.ok ? read.tables[0] : undefined
  if (!table) throw new Error(`${name} holds no table`)
  return rowsOfPlan(table, suggestMapping(table.headers))
}

const inOrder = (places: readonly z.infer<typeof place>[]) =>
  places.map(({ code, row, column }) => `${row ?? 'table'} | ${column ?? ''} | ${code}`).sort()

describe('the three real plans', () => {
  it.each(Object.entries(files))(
    '%s gives the findings that a reader made, no more and no less',
    async (name, expected) => {
      const plan = await planIn(name)
      expect(importErrors(plan)).toEqual([])
      expect(inOrder(lintPlan({ plan }))).toEqual(inOrder(expected))
    },
  )

  it('are 21 rows', async () => {
    const plans = await Promise.all(Object.keys(files).map(planIn))
    expect(plans.reduce((count, plan) => count + activitiesOf(plan).length, 0)).toBe(21)
  })

  const fresh = transcribed()
  it.runIf(fresh)('stand as the transcription writes them', () => {
    for (const [name, content] of fresh ?? []) expect(readFileSync(here(name), 'utf8')).toBe(content)
    expect(fresh?.size).toBe(3)
  })
  it.runIf(!fresh)('could not be compared with their source: ../shared/data is not there', () => {
    expect(fresh).toBeUndefined()
  })
})
