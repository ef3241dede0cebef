import { isolated } from '#kernel/pure/parsed.ts'
import { isMinistry, officesLeading } from '../plan-table/offices-in-a-cell.ts'
import { activitiesOf, hasColumn, headerOf, rawText, said } from '../plan-table/plan-table.ts'
import { isCut } from '../plan-table/silent-cells.ts'
import { type Finding, type LintRule, inRow, named, noColumn, quoted } from './finding.ts'

const wordsForNumbers = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const inWords = (count: number) => wordsForNumbers[count] ?? String(count)

/** Exactly one office answers for an activity: with none nobody does it, with several each waits for the other. */
export const anActivityHasOneOwner: LintRule = ({ plan }) => {
  if (!hasColumn(plan, 'lead')) return [noColumn('no-owner', plan, 'lead')]
  return activitiesOf(plan).flatMap((row): readonly Finding[] => {
    const lead = said(plan, row, 'lead')
    const name = named(plan, row)
    if (lead.kind === 'empty') {
      const shown = lead.shown === '' ? undefined : quoted(lead.shown)
      return [
        inRow('no-owner', plan, row, 'lead', {
          en: `${name.en} names no office that leads it${shown ? `: the cell says ${shown.en}` : ''}.`,
          ur: `${name.ur} کے لیے کوئی قائد دفتر درج نہیں${shown ? `: خانے میں ${shown.ur} لکھا ہے` : ''}۔`,
        }),
      ]
    }
    if (lead.kind !== 'text') return []
    const offices = officesLeading(plan, row)
    if (offices.length < 2) return []
    const header = headerOf(plan, 'lead') ?? ''
    const count = isCut(rawText(row, 'lead'))
      ? `at least ${inWords(offices.length)}`
      : inWords(offices.length)
    const countUrdu = isCut(rawText(row, 'lead')) ? `کم از کم ${offices.length}` : String(offices.length)
    const findings = [
      inRow('several-owners', plan, row, 'lead', {
        en: `${name.en} names ${count} offices under "${header}", and not which one answers for it: ${offices.join('; ')}.`,
        ur: `${name.ur} کے لیے ”${isolated(header)}“ میں ${countUrdu} دفاتر درج ہیں اور یہ نہیں کہ جواب دہ کون ہے: ${offices.map(isolated).join('؛ ')}۔`,
      }),
    ]
    const ministries = offices.filter(isMinistry)
    if (ministries.length >= 2)
      findings.push(
        inRow('several-ministries-lead', plan, row, 'lead', {
          en: `${name.en} is led by ${inWords(ministries.length)} ministries at once: ${ministries.join('; ')}.`,
          ur: `${name.ur} کی قیادت بیک وقت ${ministries.length} وزارتوں کے پاس ہے: ${ministries.map(isolated).join('؛ ')}۔`,
        }),
      )
    return findings
  })
}
