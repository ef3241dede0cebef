import { activitiesOf, hasColumn, said, textOf } from '../plan-table/plan-table.ts'
import { type Finding, type LintRule, inRow, named, noColumn, quoted } from './finding.ts'

/** Kinds of source without a name, an amount or a share. */
const anySource =
  /^(?:human|material|technical|financial|own|existing|available|internal|external|additional|necessary)?\s*(?:and\s+)?(?:human |material |technical |financial )?(?:resources?|funds?|means)$|^(?:state |regular |national |government |annual )?budgets?(?: funds)?$|^(?:foreign |international )?(?:donors?|donations?|grants?|aid|assistance|projects?)(?: funds| funding| support)?$|^government$|^(?:بجٹ|سرکاری بجٹ|عطیات|عطیہ دہندگان|ڈونر|ڈونرز|امداد|بین الاقوامی امداد|انسانی وسائل|مالی وسائل|اپنے وسائل|دستیاب وسائل|موجودہ وسائل|حکومت)$/i

/** Money that is said to be there already, in nobody's column. */
const withinWhatIs =
  /^(?:from |with)?(?:in|from)?\s*(?:the\s+)?(?:approved|existing|available|regular|allocated)\s+(?:annual\s+)?(?:budgets?|budgetary (?:allocations?|resources)|resources?|funds?|allocations?)$|^(?:منظور شدہ|موجودہ|دستیاب) (?:بجٹ|وسائل)(?: (?:میں سے|کے اندر|سے))?$/i

/** Whether a cell lists kinds of sources and says of none how much. */
export function isUndifferentiated(text: string): boolean {
  if (/\p{N}/u.test(text)) return false
  const whole = text
    .replace(/[^\S\n]+/g, ' ')
    .replace(/\n+/g, ';')
    .trim()
    .replace(/[.۔]$/, '')
  if (withinWhatIs.test(whole)) return true
  const sources = whole
    .split(/\s*[/,;،؛+]\s*|\s+(?:and\/or|and|or|اور|یا)\s+/)
    .map((source) => source.trim())
    .filter((source) => source !== '')
  return sources.length >= 2 && sources.every((source) => anySource.test(source))
}

/** What has no amount and no named source is not in any budget. */
export const moneyHasAnAmountAndASource: LintRule = ({ plan }) => {
  const missing = !hasColumn(plan, 'cost') ? [noColumn('no-cost', plan, 'cost')] : []
  return [
    ...missing,
    ...activitiesOf(plan).flatMap((row): readonly Finding[] => {
      const name = named(plan, row)
      const findings: Finding[] = []
      if (said(plan, row, 'cost').kind === 'empty')
        findings.push(
          inRow('no-cost', plan, row, 'cost', {
            en: `${name.en} has no cost.`,
            ur: `${name.ur} کی کوئی لاگت درج نہیں۔`,
          }),
        )
      for (const field of ['funding', 'cost'] as const) {
        const text = textOf(plan, row, field)
        if (!isUndifferentiated(text)) continue
        const words = quoted(text)
        findings.push(
          inRow('undifferentiated-source', plan, row, field, {
            en: `${name.en} is to be paid from ${words.en}: no source has an amount.`,
            ur: `${name.ur} کے لیے رقم کا ذریعہ ${words.ur} درج ہے: کسی ذریعے کی رقم نہیں لکھی۔`,
          }),
        )
      }
      return findings
    }),
  ]
}
