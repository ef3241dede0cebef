import type { Language } from '#kernel/pure/bilingual.ts'
import type { TextField } from '../../rules/fields-of-a-node.ts'
import {
  type SetOfActivity,
  type StoredRow,
  cellsOfSet,
  planFieldOf,
  rowOfActivity,
} from '../../rules/plan-import/a-version-reads-as-a-plan.ts'
import type { PlanField } from '../../rules/plan-table/plan-fields.ts'
import type { NodeRead } from '../node/node-read.ts'

/** Gives the name by which the lint knows an office of the register. */
export type NameOfOffice = (office: string) => string | null

type Read = Pick<NodeRead, 'node' | 'texts' | 'partners' | 'terms' | 'costState'>

const listed = (names: readonly string[]): string | null => (names.length === 0 ? null : names.join('; '))

/** Partners as a cell lists them. */
export const listOfOffices = (offices: readonly string[], nameOf: NameOfOffice): string | null =>
  listed(offices.flatMap((office) => nameOf(office) ?? []))

/** Chosen crimes, places or frameworks as a cell lists them. */
export const listOfCodes = (codes: readonly string[]): string | null => listed(codes.toSorted())

function setOf(read: Read, nameOf: NameOfOffice): SetOfActivity {
  const { activity } = read.node
  const codes = (kind: string) =>
    listOfCodes(read.terms.filter((term) => term.kind === kind).map(({ code }) => code))
  return {
    lead: activity?.leadOffice ? nameOf(activity.leadOffice) : null,
    partners: listed(read.partners.map(({ name }) => name.en ?? name.ur ?? '')),
    governanceLevel: activity?.governanceLevel ?? null,
    starts: activity?.starts ?? null,
    ends: activity?.ends ?? null,
    costState: read.costState,
    terms: { crime: codes('crime'), place: codes('place'), framework: codes('framework') },
  }
}

/** The texts of an activity, those in one language before those that stand in the other alone. */
function textsOf(read: Read, language: Language): Readonly<Record<string, string>> {
  const inOrder = read.texts.toSorted(
    (a, b) => Number(a.language === language) - Number(b.language === language),
  )
  return Object.fromEntries(inOrder.map(({ field, text }) => [field, text]))
}

/** The activity as it would stand with what a form says of it, in English where it stands in English, as the lint reads it. */
export function rowAsSet(read: Read, nameOf: NameOfOffice, said: Partial<SetOfActivity>): StoredRow {
  const texts = textsOf(read, 'en')
  return rowOfActivity(read.node.code, texts, cellsOfSet({ ...setOf(read, nameOf), ...said }, texts))
}

/** The activity with one of its texts as it is being typed; the others in the same language where they stand in it. */
export function rowAsWritten(
  read: Read,
  nameOf: NameOfOffice,
  typed: { readonly field: TextField; readonly language: Language; readonly text: string },
): { readonly row: StoredRow; readonly field: PlanField } | null {
  const field = planFieldOf[typed.field]
  if (read.node.kind !== 'activity' || field === undefined) return null
  const texts = { ...textsOf(read, typed.language), [typed.field]: typed.text }
  return { row: rowOfActivity(read.node.code, texts, cellsOfSet(setOf(read, nameOf), texts)), field }
}
