import {
  type PlanRow,
  type PlanTable,
  activitiesOf,
  hasColumn,
  said,
  textOf,
} from '../plan-table/plan-table.ts'
import { type Finding, type LintRule, inRow, named, quoted } from './finding.ts'

/** More than these in one pillar are steered by nobody (EMPACT's practice: few strategic goals a plan). */
const mostObjectives = 7

const plain = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

function objectivesWithoutActivity(plan: PlanTable): readonly Finding[] {
  const served = new Set(activitiesOf(plan).map((row) => plain(textOf(plan, row, 'objective'))))
  const told = new Set<string>()
  return plan.rows.flatMap((row) => {
    const objective = textOf(plan, row, 'objective')
    const key = plain(objective)
    if (row.kind !== 'heading' || key === '' || served.has(key) || told.has(key)) return []
    told.add(key)
    const words = quoted(objective)
    return [
      inRow('objective-without-activity', plan, row, 'objective', {
        en: `No activity serves the objective ${words.en}.`,
        ur: `مقصد ${words.ur} کے لیے کوئی سرگرمی نہیں۔`,
      }),
    ]
  })
}

function activitiesWithoutObjective(plan: PlanTable): readonly Finding[] {
  if (!hasColumn(plan, 'objective')) return []
  return activitiesOf(plan)
    .filter((row) => said(plan, row, 'objective').kind === 'empty')
    .map((row) => {
      const name = named(plan, row)
      return inRow('activity-without-objective', plan, row, 'objective', {
        en: `${name.en} serves no objective.`,
        ur: `${name.ur} کسی مقصد کے تحت نہیں۔`,
      })
    })
}

function tooMany(plan: PlanTable): readonly Finding[] {
  const pillars = new Map<string, { pillar: string; objectives: Map<string, PlanRow> }>()
  for (const row of plan.rows) {
    const pillar = textOf(plan, row, 'pillar')
    const objective = plain(textOf(plan, row, 'objective'))
    if (pillar === '' || objective === '') continue
    const group = pillars.get(plain(pillar)) ?? { pillar, objectives: new Map<string, PlanRow>() }
    pillars.set(plain(pillar), group)
    if (!group.objectives.has(objective)) group.objectives.set(objective, row)
  }
  return [...pillars.values()].flatMap(({ pillar, objectives }) => {
    const beyond = [...objectives.values()][mostObjectives]
    if (!beyond) return []
    const words = quoted(pillar)
    return [
      inRow('too-many-objectives', plan, beyond, 'objective', {
        en: `The pillar ${words.en} has ${objectives.size} objectives; this row begins the eighth.`,
        ur: `ستون ${words.ur} کے ${objectives.size} مقاصد ہیں؛ آٹھواں اس سطر سے شروع ہوتا ہے۔`,
      }),
    ]
  })
}

/** Every objective is served by an activity, every activity serves one, and there are few enough to steer. */
export const objectivesAndActivitiesMeet: LintRule = ({ plan }) => [
  ...objectivesWithoutActivity(plan),
  ...activitiesWithoutObjective(plan),
  ...tooMany(plan),
]
