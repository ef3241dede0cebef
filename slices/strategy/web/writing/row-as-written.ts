import type { Language } from '#kernel/pure/bilingual.ts'
import type { TextField } from '../../rules/fields-of-a-node.ts'
import {
  planFieldOf,
  rowOfActivity,
  type StoredRow,
} from '../../rules/plan-import/a-version-reads-as-a-plan.ts'
import type { PlanField } from '../../rules/plan-table/plan-fields.ts'
import type { NodeRead } from '../node/node-read.ts'

/** The activity with one of its texts as it is being typed; the others in the same language where they stand in it. */
export function rowAsWritten(
  read: Pick<NodeRead, 'node' | 'texts'>,
  typed: { readonly field: TextField; readonly language: Language; readonly text: string },
): { readonly row: StoredRow; readonly field: PlanField } | null {
  const field = planFieldOf[typed.field]
  const { node, texts } = read
  if (node.kind !== 'activity' || field === undefined) return null
  const inOrder = texts.toSorted(
    (a, b) => Number(a.language === typed.language) - Number(b.language === typed.language),
  )
  const said = Object.fromEntries(inOrder.map(({ field: of, text }) => [of, text]))
  const facts = { deadline: node.activity?.ends, start: node.activity?.starts }
  const row = rowOfActivity(node.code, { ...said, [typed.field]: typed.text }, facts)
  return { row, field }
}
