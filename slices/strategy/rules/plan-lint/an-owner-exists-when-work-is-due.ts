import { isolated } from '#kernel/pure/parsed.ts'
import { readDeadline } from '../plan-table/deadlines-in-words.ts'
import type { OfficeRegister } from '../plan-table/office-register.ts'
import { officesLeading } from '../plan-table/offices-in-a-cell.ts'
import { type PlanRow, type PlanTable, activitiesOf, textOf } from '../plan-table/plan-table.ts'
import { type LintRule, inRow, named } from './finding.ts'

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/\((?:lead|leading)\)/g, '')
    .replace(/&/g, ' and ')
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/**
 * Finds an office by any of its names; "Federal Investigation Agency (FIA)" is found by either. The names of the register
 * are read once, not once an activity.
 */
function finderIn(register: OfficeRegister): (office: string) => OfficeRegister {
  const called = new Map<string, OfficeRegister>()
  for (const spell of register) {
    for (const one of new Set([spell.name, ...(spell.alsoCalled ?? [])].map(plain))) {
      called.set(one, [...(called.get(one) ?? []), spell])
    }
  }
  return (office) => {
    const found = new Set(
      [plain(office), plain(office.replace(/\([^()]*\)/g, ''))].flatMap((name) => called.get(name) ?? []),
    )
    return found.size > 1 ? register.filter((spell) => found.has(spell)) : [...found]
  }
}

/** The day on which the office must exist: the row's start, else its deadline, else the plan's start. */
function dayOf(plan: PlanTable, row: PlanRow, startsOn?: string): string | undefined {
  for (const field of ['start', 'deadline'] as const) {
    const read = readDeadline(textOf(plan, row, field))
    if (read.kind === 'date') return read.until
  }
  return startsOn
}

/**
 * Offices appear, merge and return within months: an owner must exist when the work is due. An office that
 * the register does not hold is passed over, since nothing is known of it.
 */
export const anOwnerExistsWhenWorkIsDue: LintRule = ({ plan, offices, startsOn }) => {
  if (!offices) return []
  const inRegister = finderIn(offices)
  return activitiesOf(plan).flatMap((row) => {
    const day = dayOf(plan, row, startsOn)
    if (day === undefined) return []
    return officesLeading(plan, row).flatMap((office) => {
      const spells = inRegister(office)
      const exists = spells.some(({ from = '', until = '9999' }) => from <= day && day <= until)
      const [known] = spells
      if (!known || exists) return []
      const name = named(plan, row)
      const early = known.from !== undefined && day < known.from
      const dates = early ? `from ${known.from}` : `until ${known.until}`
      const datesUrdu = early ? `${known.from} سے` : `${known.until} تک`
      const next = !early && known.successor !== undefined ? known.successor : undefined
      return [
        inRow('owner-not-in-existence', plan, row, 'lead', {
          en: `${name.en} is led by ${office}, which exists ${dates}, not on ${day}${next ? `; its successor is ${next}` : ''}.`,
          ur: `${name.ur} کی قیادت ${isolated(office)} کے پاس ہے جو ${datesUrdu} موجود ہے، ${day} کو نہیں${next ? `؛ اس کا جانشین ${isolated(next)} ہے` : ''}۔`,
        }),
      ]
    })
  })
}
