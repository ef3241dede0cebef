import { isolated } from '#kernel/pure/parsed.ts'
import { isMinistry, isProvincial, leadingOffices } from '../plan-table/offices-in-a-cell.ts'
import { type PlanRow, type PlanTable, activitiesOf, textOf } from '../plan-table/plan-table.ts'
import { type LintRule, inRow, named } from './finding.ts'

const provincialLevel = /provinc|صوبائی/i
const isFederal = (office: string) =>
  (isMinistry(office) && !isProvincial(office)) ||
  /^(?:federal|cabinet)\b/i.test(office) ||
  /^وفاقی/.test(office)

/** Whether a part of the activity ("4.1" of "4") is led by an office of a province. */
const hasProvincialPart = (plan: PlanTable, { code }: PlanRow): boolean =>
  code !== '' &&
  activitiesOf(plan).some(
    (part) =>
      part.code.startsWith(`${code}.`) && leadingOffices(textOf(plan, part, 'lead')).some(isProvincial),
  )

/** A federal office cannot order what a province's constitution gives to the province. */
export const aProvinceOwnsItsWork: LintRule = ({ plan }) =>
  activitiesOf(plan).flatMap((row) => {
    if (!provincialLevel.test(textOf(plan, row, 'level'))) return []
    const offices = leadingOffices(textOf(plan, row, 'lead'))
    if (offices.length === 0 || !offices.every(isFederal) || hasProvincialPart(plan, row)) return []
    const name = named(plan, row)
    return [
      inRow('provincial-work-led-federally', plan, row, 'lead', {
        en: `${name.en} is provincial work, too, but only federal offices lead it: ${offices.join('; ')}.`,
        ur: `${name.ur} صوبائی سطح پر بھی ہے مگر اس کی قیادت صرف وفاقی دفاتر کے پاس ہے: ${offices.map(isolated).join('؛ ')}۔`,
      }),
    ]
  })
