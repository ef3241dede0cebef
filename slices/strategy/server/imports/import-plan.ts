import type { Handler } from '#kernel/contract/handler.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { treeOfPlan } from '../../rules/plan-import/a-plan-becomes-a-tree.ts'
import { whatStopsImport } from '../../rules/plan-import/what-stops-an-import.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { keepImport } from './keep-import.ts'
import { planWith, readPlanFile } from './read-plan-file.ts'
import { registeredOffices } from './registered-offices.ts'
import { codesOf, writePlan } from './write-plan.ts'

export const importPlan =
  (files: FileStore): Handler<typeof strategy.acts.importPlan, StrategyRows> =>
  async ({ input, tx, refuse, recordRows }) => {
    const version = await lockVersion(tx, input.version)
    if (version.status !== 'draft') refuse('not-a-draft')
    const read = await readPlanFile(tx, files, input)
    if (!read.ok) return refuse('file-not-readable')
    const plan = planWith(read.tables, input.sheet, input.mapping)
    const taken = await codesOf(tx, version.id)
    const errors = whatStopsImport(plan, taken).length
    if (errors > 0) refuse({ code: 'import-has-errors', values: { errors } })
    const planned = treeOfPlan(plan, taken)
    const into = { version: version.id, strategy: version.strategy, language: input.language }
    const ids = await writePlan(tx, into, planned, await registeredOffices(tx))
    const rows = planned.map(({ kind, code, texts, facts, row }) => ({
      ...{ kind, code, row, texts: { ...texts } },
      facts: facts === null ? null : { ...facts },
    }))
    const nodes = planned.map(({ row, columns }, rowIndex) => ({
      ...{ node: ids[rowIndex] ?? '', level: 'government', rowIndex, sheet: plan.sheet, row, columns },
    }))
    await keepImport(
      tx,
      {
        ...{ version: version.id, strategy: version.strategy, rows, nodes },
        fileHash: input.file,
        fileName: input.name,
        mapping: { sheet: input.sheet, columns: input.mapping, language: input.language },
      },
      await recordRows(version.id, rows),
    )
    const activities = planned.filter(({ kind }) => kind === 'activity').length
    return { version: version.id, nodes: planned.length, activities }
  }
