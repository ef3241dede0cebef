import { isolated } from '#kernel/pure/parsed.ts'
import { isMinistry, isProvincial, officesLeading } from '../plan-table/offices-in-a-cell.ts'
import { type PlanTable, activitiesOf, textOf } from '../plan-table/plan-table.ts'
import { type LintRule, inRow, named } from './finding.ts'

const provincialLevel = /provinc|صوبائی/i
const isFederal = (office: string) =>
  (isMinistry(office) && !isProvincial(office)) ||
  /^(?:federal|cabinet)\b/i.test(office) ||
  /^وفاقی/.test(office)

/** The codes of what has a part ("4" of "4.1") that is led by an office of a province. */
function withProvincialPart(plan: PlanTable): ReadonlySet<string> {
  const whole = new Set<string>()
  for (const part of activitiesOf(plan)) {
    if (!part.code.includes('.') || !officesLeading(plan, part).some(isProvincial)) continue
    for (let at = part.code.indexOf('.'); at > 0; at = part.code.indexOf('.', at + 1))
      whole.add(part.code.slice(0, at))
  }
  return whole
}

/** A federal office cannot order what a province's constitution gives to the province. */
export const aProvinceOwnsItsWork: LintRule = ({ plan }) => {
  const shared = withProvincialPart(plan)
  return activitiesOf(plan).flatMap((row) => {
    if (!provincialLevel.test(textOf(plan, row, 'level'))) return []
    const offices = officesLeading(plan, row)
    if (offices.length === 0 || !offices.every(isFederal) || shared.has(row.code)) return []
    const name = named(plan, row)
    return [
      inRow('provincial-work-led-federally', plan, row, 'lead', {
        en: `${name.en} is provincial work, too, but only federal offices lead it: ${offices.join('; ')}.`,
        ur: `${name.ur} صوبائی سطح پر بھی ہے مگر اس کی قیادت صرف وفاقی دفاتر کے پاس ہے: ${offices.map(isolated).join('؛ ')}۔`,
      }),
    ]
  })
}
