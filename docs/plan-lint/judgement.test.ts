import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readTables } from '#kernel/tables/read-tables.ts'
import { type LintCode, lintCodes } from '#slices/strategy/rules/plan-lint/lint-codes.ts'
import { lintPlan } from '#slices/strategy/rules/plan-lint/lint-plan.ts'
import { importErrors } from '#slices/strategy/rules/plan-table/import-errors.ts'
import { activitiesOf, type PlanTable } from '#slices/strategy/rules/plan-table/plan-table.ts'
import { rowsOfPlan } from '#slices/strategy/rules/plan-table/rows-of-a-plan.ts'
import { isPlanHeader, suggestMapping } from '#slices/strategy/rules/plan-table/suggest-mapping.ts'

const here = (name: string) => new URL(name, import.meta.url)
const text = (name: string) => readFileSync(here(name), 'utf8')

async function tableIn(file: URL, name: string) {
  const read = await readTables(readFileSync(file), name, { knowsHeader: isPlanHeader })
  const table = read.ok ? read.tables[0] : undefined
  if (!table) throw new Error(`${name} holds no table`)
  return table
}

async function planIn(name: string): Promise<PlanTable> {
  const table = await tableIn(here(`../../examples/plans/${name}`), name)
  return rowsOfPlan(table, suggestMapping(table.headers))
}

const judged = (await tableIn(here('judgement.csv'), 'judgement.csv')).rows.map(({ cells }) => {
  const [plan = '', row = '', column = '', code = '', verdict = '', because = '', sentence = ''] = cells
  return { plan, row, column, code, verdict, because, sentence }
})
const names = [...new Set(judged.map(({ plan }) => plan))]
const plans = new Map(await Promise.all(names.map(async (name) => [name, await planIn(name)] as const)))

const placed = (one: Pick<(typeof judged)[number], 'row' | 'column' | 'code' | 'sentence'>) =>
  [one.row, one.column, one.code, one.sentence].join(' | ')

function counted(code?: string) {
  const list = judged.filter((one) => code === undefined || one.code === code)
  return { findings: list.length, right: list.filter(({ verdict }) => verdict === 'true').length }
}

const share = ({ findings, right }: ReturnType<typeof counted>) =>
  findings === 0 ? 'not measured' : (right / findings).toFixed(2)

describe('the judgement of the lint on three real plans', () => {
  it.each(names)('of %s holds every finding, no more and no less', (name) => {
    const plan = plans.get(name)
    if (!plan) throw new Error(name)
    expect(importErrors(plan)).toEqual([])
    const found = lintPlan({ plan }).map(({ row, column, code, messages }) =>
      placed({ row: row === null ? '' : String(row), column: column ?? '', code, sentence: messages.en }),
    )
    expect(found.sort()).toEqual(
      judged
        .filter((one) => one.plan === name)
        .map(placed)
        .sort(),
    )
  })

  it('gives a verdict and what was seen for each, on 21 rows', () => {
    expect(judged.filter(({ verdict }) => !['true', 'false'].includes(verdict))).toEqual([])
    expect(judged.filter(({ because }) => because.length < 5)).toEqual([])
    expect([...plans.values()].reduce((rows, plan) => rows + activitiesOf(plan).length, 0)).toBe(21)
  })

  it('finds at least 95 of 100 findings true', () => {
    const { findings, right } = counted()
    expect(right / findings).toBeGreaterThanOrEqual(0.95)
  })

  it('finds no action of one plan in another', () => {
    const others = [...plans].map(([title, plan]) => ({ title, plan }))
    const doubles = [...plans].flatMap(([name, plan]) =>
      lintPlan({ plan, others: others.filter(({ title }) => title !== name) }).filter(
        ({ code }) => code === 'same-action-elsewhere',
      ),
    )
    expect(doubles).toEqual([])
  })

  it('stands with its figures in the summary and on the page of each rule', () => {
    const summary = text('judgement.md').replace(/ +\|/g, ' |')
    for (const code of Object.keys(lintCodes) as LintCode[]) {
      const own = counted(code)
      expect(summary).toContain(
        `| [\`${code}\`](${code}.md) | ${own.findings} | ${own.right} | ${share(own)} |`,
      )
      const said =
        own.findings === 0
          ? 'no finding, so its precision is not measured.'
          : `${own.findings} ${own.findings === 1 ? 'finding' : 'findings'}, ${own.right} true, precision ${share(own)}.`
      expect(text(`${code}.md`)).toContain(`## Measured\n\nOn the three real plans: ${said}`)
    }
    const all = counted()
    expect(summary).toContain(`| **all** | **${all.findings}** | **${all.right}** | **${share(all)}** |`)
  })
})
