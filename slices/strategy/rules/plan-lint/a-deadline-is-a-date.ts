import { readDeadline } from '../plan-table/deadlines-in-words.ts'
import { activitiesOf, hasColumn, said } from '../plan-table/plan-table.ts'
import { type LintRule, inRow, named, noColumn, quoted } from './finding.ts'

/** Without a day, month or quarter nothing is ever late. A recurring meeting has its dates, and so have milestones. */
export const aDeadlineIsADate: LintRule = ({ plan }) => {
  if (!hasColumn(plan, 'deadline')) return [noColumn('no-deadline', plan, 'deadline')]
  return activitiesOf(plan).flatMap((row) => {
    const deadline = said(plan, row, 'deadline')
    const name = named(plan, row)
    if (deadline.kind === 'empty') {
      const shown = deadline.shown === '' ? undefined : quoted(deadline.shown)
      return [
        inRow('no-deadline', plan, row, 'deadline', {
          en: `${name.en} has no deadline${shown ? `: the cell says ${shown.en}` : ''}.`,
          ur: `${name.ur} کی کوئی آخری تاریخ نہیں${shown ? `: خانے میں ${shown.ur} لکھا ہے` : ''}۔`,
        }),
      ]
    }
    if (deadline.kind !== 'text' || readDeadline(deadline.text).kind !== 'open-ended') return []
    const milestones = said(plan, row, 'target')
    const dated = milestones.kind === 'text' && readDeadline(milestones.text).kind === 'date'
    if (dated || milestones.kind === 'not-seen') return []
    const words = quoted(deadline.text)
    return [
      inRow('open-ended-deadline', plan, row, 'deadline', {
        en: `${name.en} never ends: its deadline is ${words.en}.`,
        ur: `${name.ur} کبھی ختم نہیں ہوتی: اس کی مدت ${words.ur} درج ہے۔`,
      }),
    ]
  })
}
