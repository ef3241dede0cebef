import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { treeOfPlan } from '../../rules/plan-import/a-plan-becomes-a-tree.ts'
import { whatStopsImport } from '../../rules/plan-import/what-stops-an-import.ts'
import { type KnownOffice, officeMeant } from '../../rules/plan-import/which-office-is-meant.ts'
import { asConfigured, turnedOff } from '../../rules/plan-lint/configured-rules.ts'
import { lintPlan, summaryOf } from '../../rules/plan-lint/lint-plan.ts'
import { officesLeading } from '../../rules/plan-table/offices-in-a-cell.ts'
import { type PlanTable, activitiesOf } from '../../rules/plan-table/plan-table.ts'
import { findVersion } from '../doors/tree.ts'
import { rulesSet, settingsOf } from '../lint/what-is-settled.ts'
import { planWith, readPlanFile } from './read-plan-file.ts'
import { registerOf, registeredOffices } from './registered-offices.ts'
import { codesOf } from './write-plan.ts'

export const dryRunImport =
  (files: FileStore): Handler<typeof strategy.acts.dryRunImport, StrategyRows> =>
  async ({ input, tx, refuse }) => {
    const read = await readPlanFile(tx, files, input)
    if (!read.ok) return refuse('file-not-readable')
    const plan = planWith(read.tables, input.sheet, input.mapping)
    const taken = await codesOf(tx, input.version)
    const offices = await registeredOffices(tx)
    const version = await findVersion(tx, input.version)
    if (version === null) throw new NotFound()
    const rules = rulesSet(await settingsOf(tx, version.strategy))
    const findings = asConfigured(lintPlan({ plan, offices: registerOf(offices) }), rules)
    return {
      errors: whatStopsImport(plan, taken).map((error) => ({ ...error, sheet: plan.sheet })),
      findings: [...findings],
      summary: summaryOf([plan], findings, turnedOff(rules)),
      nodes: countedByKind(plan, taken),
      offices: matchedOffices(plan, offices),
    }
  }

function countedByKind(plan: PlanTable, taken: ReadonlySet<string>): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of treeOfPlan(plan, taken)) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** Each leading office as the plan writes it, with the one that the register knows by that name. */
function matchedOffices(plan: PlanTable, offices: readonly KnownOffice[]) {
  const rows = new Map<string, number>()
  for (const row of activitiesOf(plan)) {
    for (const written of officesLeading(plan, row)) {
      rows.set(written, (rows.get(written) ?? 0) + 1)
    }
  }
  return [...rows].map(([written, count]) => ({
    written,
    office: officeMeant(written, offices),
    rows: count,
  }))
}
