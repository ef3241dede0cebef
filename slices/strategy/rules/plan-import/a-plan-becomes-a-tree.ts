import type { NodeKind } from '../a-node-hangs-below-its-kind.ts'
import type { TextField } from '../fields-of-a-node.ts'
import { readDeadline } from '../plan-table/deadlines-in-words.ts'
import type { PlanField } from '../plan-table/plan-fields.ts'
import { type PlanRow, type PlanTable, textOf } from '../plan-table/plan-table.ts'
import { withoutCode } from '../plan-table/rows-of-a-plan.ts'

/** A node that an import will make. `parent` is the place of another in the same list. */
export interface PlannedNode {
  readonly kind: NodeKind
  readonly code: string
  readonly parent: number | null
  readonly pillar: string | null
  readonly texts: Readonly<Partial<Record<TextField, string>>>
  readonly facts: PlannedFacts | null
  /** Row of the file, and which header gave which field. */
  readonly row: number
  readonly columns: Readonly<Record<string, string>>
}

export interface PlannedFacts {
  readonly governanceLevel: 'federal' | 'provincial' | 'federal and provincial' | 'local' | null
  readonly starts: string | null
  readonly ends: string | null
}

const levelsAbove = ['pillar', 'objective', 'outcome', 'output'] as const
type LevelAbove = (typeof levelsAbove)[number]

/** Letters of a code that a plan without numbers gets: P1, O3, C2, U5, A12. */
const initials: Readonly<Record<LevelAbove | 'activity', string>> = {
  pillar: 'P',
  objective: 'O',
  outcome: 'C',
  output: 'U',
  activity: 'A',
}

/** What a field of the table becomes on the activity. Levels, numbers and the start are handled by themselves. */
const textFor: Readonly<Partial<Record<PlanField, TextField>>> = {
  lead: 'lead.as-written',
  partners: 'partners.as-written',
  start: 'start',
  deadline: 'deadline',
  indicators: 'indicator.text',
  unit: 'indicator.unit',
  baseline: 'indicator.baseline',
  target: 'indicator.target',
  direction: 'indicator.direction',
  verification: 'indicator.means',
  frequency: 'indicator.frequency',
  cost: 'cost',
  funding: 'funding',
  risks: 'risk',
  frameworks: 'frameworks.as-written',
  legal: 'legal-basis',
  safeguards: 'safeguards',
  gender: 'gender',
  places: 'places.as-written',
  crimes: 'crimes.as-written',
  remarks: 'remarks',
}

interface Standing {
  readonly text: string
  readonly at: number
}

/**
 * The tree that a table becomes: a level that is named anew begins a node, the rows below hang under it, and every
 * node keeps its row and headers. Codes that the plan does not give are made, past those `taken`.
 */
export function treeOfPlan(plan: PlanTable, taken: ReadonlySet<string>): readonly PlannedNode[] {
  const nodes: PlannedNode[] = []
  const codes = new Set(taken)
  for (const row of plan.rows) if (row.code !== '') codes.add(row.code)
  const standing: Partial<Record<LevelAbove, Standing>> = {}
  for (const row of plan.rows) {
    openLevels(plan, row, standing, nodes, codes)
    if (row.kind !== 'activity') continue
    const parent = innermost(standing)
    const code = row.code === '' ? made('activity', codes) : row.code
    const pillar = pillarAbove(nodes, parent)
    nodes.push({ kind: 'activity', code, parent, pillar, ...activityOf(plan, row), row: row.row })
  }
  return nodes
}

function openLevels(
  plan: PlanTable,
  row: PlanRow,
  standing: Partial<Record<LevelAbove, Standing>>,
  nodes: PlannedNode[],
  codes: Set<string>,
): void {
  for (const [depth, level] of levelsAbove.entries()) {
    const text = textOf(plan, row, level)
    if (text === '' && row.cells[level] === undefined) delete standing[level]
    if (text === '' || standing[level]?.text === text) continue
    for (const below of levelsAbove.slice(depth)) delete standing[below]
    const parent = innermost(standing)
    const code = made(level, codes)
    const cell = row.cells[level]?.[0]
    nodes.push({
      kind: level,
      code,
      parent,
      pillar: level === 'pillar' ? code : pillarAbove(nodes, parent),
      texts: { title: text },
      facts: null,
      row: cell?.from.row ?? row.row,
      columns: { title: cell?.from.header ?? '' },
    })
    standing[level] = { text, at: nodes.length - 1 }
  }
}

const innermost = (standing: Partial<Record<LevelAbove, Standing>>): number | null =>
  [...levelsAbove].reverse().flatMap((level) => standing[level]?.at ?? [])[0] ?? null

const pillarAbove = (nodes: readonly PlannedNode[], parent: number | null): string | null =>
  parent === null ? null : (nodes[parent]?.pillar ?? null)

function made(level: LevelAbove | 'activity', codes: Set<string>): string {
  for (let number = 1; ; number += 1) {
    const code = `${initials[level]}${number}`
    if (codes.has(code)) continue
    codes.add(code)
    return code
  }
}

function activityOf(plan: PlanTable, row: PlanRow): Pick<PlannedNode, 'texts' | 'facts' | 'columns'> {
  const texts: Partial<Record<TextField, string>> = { title: withoutCode(textOf(plan, row, 'action')) }
  const columns: Record<string, string> = {}
  for (const [field, cells] of Object.entries(row.cells) as [
    PlanField,
    NonNullable<PlanRow['cells'][PlanField]>,
  ][]) {
    const target = field === 'action' ? 'title' : textFor[field]
    if (target === undefined) continue
    columns[target] = [...new Set(cells.map(({ from }) => from.header))].join('; ')
    const text = textOf(plan, row, field)
    if (field !== 'action' && text !== '') texts[target] = text
  }
  return { texts, columns, facts: factsOf(plan, row) }
}

function factsOf(plan: PlanTable, row: PlanRow): PlannedFacts {
  const deadline = readDeadline(textOf(plan, row, 'deadline'))
  return {
    governanceLevel: levelOfGovernment(textOf(plan, row, 'level')),
    starts: wholeDay(textOf(plan, row, 'start')),
    ends: deadline.kind === 'date' ? deadline.until : null,
  }
}

/** A start that names a month or a year is kept in words: which of its days was meant is not ours to say. */
function wholeDay(text: string): string | null {
  if (!/\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./-]\d{1,2}[./-]\d{4}/.test(text)) return null
  const read = readDeadline(text)
  return read.kind === 'date' ? read.until : null
}

function levelOfGovernment(text: string): PlannedFacts['governanceLevel'] {
  const federal = /federal|national|وفاق|قومی/i.test(text)
  const provincial = /provinc|صوب/i.test(text)
  if (federal) return provincial ? 'federal and provincial' : 'federal'
  if (provincial) return 'provincial'
  return /local|district|municipal|مقامی|ضلع/i.test(text) ? 'local' : null
}
