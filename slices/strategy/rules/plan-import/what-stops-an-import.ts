import { isolated } from '#kernel/pure/parsed.ts'
import { type ImportError, importErrors } from '../plan-table/import-errors.ts'
import { type PlanTable, activitiesOf, headerOf } from '../plan-table/plan-table.ts'
import { type PlannedNode, treeOfPlan } from './a-plan-becomes-a-tree.ts'

/** More activities than this is a register, not a plan that a state can follow. */
export const mostActivities = 5_000

const inCodeColumn = (plan: PlanTable, node: PlannedNode) => ({
  row: node.row,
  column: headerOf(plan, 'code'),
})

/** Everything that stands against importing a table into a version that holds `taken` codes: all at once. */
export function whatStopsImport(plan: PlanTable, taken: ReadonlySet<string>): readonly ImportError[] {
  const errors = [...importErrors(plan)]
  const activities = activitiesOf(plan).length
  if (activities === 0) errors.push(noActivities)
  if (activities > mostActivities) return [...errors, tooMany(activities)]
  for (const node of treeOfPlan(plan, taken)) errors.push(...againstNode(plan, node, taken))
  return errors
}

function againstNode(plan: PlanTable, node: PlannedNode, taken: ReadonlySet<string>): readonly ImportError[] {
  const errors: ImportError[] = []
  if (taken.has(node.code))
    errors.push({
      code: 'number-stands-already',
      ...inCodeColumn(plan, node),
      messages: {
        en: `The number ${node.code} stands in the version already.`,
        ur: `نمبر ${isolated(node.code)} اس نسخے میں پہلے سے موجود ہے۔`,
      },
      hint: {
        en: 'Give it another number, or remove the node that has it.',
        ur: 'اسے دوسرا نمبر دیں یا وہ اندراج حذف کریں جس کا یہ نمبر ہے۔',
      },
    })
  if (!/^\S(.{0,38}\S)?$/.test(node.code))
    errors.push({
      code: 'number-too-long',
      ...inCodeColumn(plan, node),
      messages: { en: 'The number has more than 40 characters.', ur: 'نمبر 40 حروف سے زیادہ ہے۔' },
      hint: { en: 'Shorten it, such as 2.1.4.', ur: 'اسے مختصر کریں، مثلاً ‎2.1.4‎۔' },
    })
  const { starts, ends } = node.facts ?? { starts: null, ends: null }
  if (starts !== null && ends !== null && starts > ends)
    errors.push({
      code: 'ends-before-it-starts',
      row: node.row,
      column: headerOf(plan, 'deadline'),
      messages: {
        en: `The activity ends (${ends}) before it starts (${starts}).`,
        ur: `سرگرمی آغاز (${isolated(starts)}) سے پہلے ختم (${isolated(ends)}) ہوتی ہے۔`,
      },
      hint: { en: 'Correct one of the two dates.', ur: 'دونوں میں سے ایک تاریخ درست کریں۔' },
    })
  return errors
}

const noActivities: ImportError = {
  code: 'no-activities',
  row: null,
  column: null,
  messages: { en: 'No row of this sheet holds an activity.', ur: 'اس شیٹ کی کسی سطر میں سرگرمی نہیں۔' },
  hint: {
    en: 'Choose another sheet, or say which column holds what is to be done.',
    ur: 'دوسری شیٹ منتخب کریں، یا بتائیں کہ کس کالم میں درج ہے کہ کیا کرنا ہے۔',
  },
}

const tooMany = (activities: number): ImportError => ({
  code: 'too-many-activities',
  row: null,
  column: null,
  messages: {
    en: `The sheet holds ${activities} activities; ${mostActivities} can be imported at once.`,
    ur: `شیٹ میں ${activities} سرگرمیاں ہیں؛ ایک وقت میں ${mostActivities} درآمد ہو سکتی ہیں۔`,
  },
  hint: { en: 'Split it by pillar.', ur: 'اسے ستون کے لحاظ سے تقسیم کریں۔' },
})
