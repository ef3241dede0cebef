import type { Transaction } from '#kernel/database/transaction.ts'
import { type Bilingual, inBoth, each } from '#kernel/pure/bilingual.ts'
import { type Day, dayAt } from '#kernel/pure/calendar.ts'
import { dayLabel, periodLabel } from '#kernel/pure/period-labels.ts'
import { fillBoth } from '#kernel/pure/words/placeholders.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { PackLine } from '../../contract.ts'
import { handOverWords as words } from '../../contract/hand-over/hand-over-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { baselinePromised } from '../../rules/hand-over/what-is-handed-over.ts'
import { lettersAbout } from '../reading/letters.ts'
import { reportsOf } from '../reading/reports.ts'
import { saysOf } from './lines-of-plan.ts'

type Tx = Transaction<ResultsRows>

interface Whose {
  readonly strategy: string
  /** The office and those whose work came to it; null for all. */
  readonly behind: readonly string[] | null
}

interface Named {
  readonly id: string
  readonly code: string
  readonly name_en: string
  readonly name_ur: string
}

/** Baselines that an office promised for a day and has not given: late ones apart from those to come. */
export async function promisedBaselines(
  tx: Tx,
  { strategy, behind }: Whose,
  today: Day,
): Promise<{ readonly late: readonly PackLine[]; readonly promised: readonly PackLine[] }> {
  const { rows } = await tx.query<Named & { day: Day }>(
    `select i.id, i.code, i.name_en, i.name_ur, b.promised_for as day
       from results.indicators i
       join lateral (select b.* from results.baselines b where b.indicator = i.id order by b.sequence desc limit 1) b
         on b.value is null and b.words is null
      where i.strategy = $1 and ($2::uuid[] is null or b.promised_by = any ($2::uuid[]))
      order by b.promised_for, i.code`,
    [strategy, behind],
  )
  const lines = rows.map((row) => {
    const matter = baselinePromised(row.day, today)
    return { isLate: matter.what === 'baseline late', line: lineOf(row, saysOf(matter), row.day) }
  })
  return {
    late: lines.flatMap(({ isLate, line }) => (isLate ? [line] : [])),
    promised: lines.flatMap(({ isLate, line }) => (isLate ? [] : [line])),
  }
}

const lineOf = (row: Named, says: Bilingual, on: Day | null): PackLine => ({
  ...{ code: row.code, title: inBoth({ en: row.name_en, ur: row.name_ur }), says, on },
  path: `/indicators/${row.id}`,
})

/** Which indicators are expected from an office, and for which period it last reported each. */
export async function suppliedBy(tx: Tx, { strategy, behind }: Whose): Promise<readonly PackLine[]> {
  if (behind === null) return []
  const { rows } = await tx.query<Named & { from: Day | null; to: Day | null }>(
    `select i.id, i.code, i.name_en, i.name_ur, f.period_from as "from", f.period_until as "to"
       from results.indicators i
       left join lateral (
         select f.period_from, f.period_until from results.figures f join results.reports r on r.id = f.report
          where f.indicator = i.id and r.reporter_office = any ($2::uuid[]) order by f.period_until desc limit 1) f on true
      where i.strategy = $1
        and exists (select from results.expected_reports e where e.indicator = i.id and e.office = any ($2::uuid[]))
      order by i.code`,
    [strategy, behind],
  )
  return rows.map((row) => {
    const { from, to } = row
    if (from === null || to === null) return lineOf(row, words.neverReported, null)
    return lineOf(row, fillBoth(words.lastReported, { period: periodLabel({ from, to }) }), to)
  })
}

const lastReports = 8

/** How the last reports were made: by whom or from which letter, of which document, and who stands behind them since. */
export async function lastReportsOf(tx: Tx, { strategy, behind }: Whose): Promise<readonly PackLine[]> {
  const found = await reportsOf(tx, { strategy, offices: behind ?? undefined }, lastReports)
  const names = await namesOf(tx, {
    people: found.flatMap(({ submitted_by }) => submitted_by ?? []),
    offices: found.flatMap(({ reporter_office }) => reporter_office ?? []),
  })
  const letters = await lettersAbout(
    tx,
    found.map(({ ledger_entry }) => ledger_entry),
  )
  return found.map((row): PackLine => {
    const day = dayLabel(dayAt(row.submitted_at))
    const name = row.submitted_by === null ? undefined : names.get(row.submitted_by)
    const office = row.reporter_office === null ? undefined : names.get(row.reporter_office)
    const made = letters.has(row.ledger_entry)
      ? fillBoth(words.byLetter, { day })
      : name === undefined
        ? fillBoth(words.brought, { day })
        : fillBoth(words.bySender, { name, day })
    const period = periodLabel({ from: row.period_from, to: row.period_until })
    const parts = [
      ...(behind === null && office !== undefined ? [office] : []),
      ...[made, fillBoth(words.figures, { count: String(row.figures) }), signedOf(row)],
    ]
    return {
      ...{ code: null, on: dayAt(row.submitted_at), path: `/reports/${row.id}` },
      title: each((language) => `${row.document} · ${period[language]}`),
      says: each((language) => parts.map((one) => one[language]).join(language === 'ur' ? '، ' : ', ')),
    }
  })
}

const signedOf = (row: {
  readonly verified_at: Date | null
  readonly cleared_at: Date | null
}): Bilingual => {
  if (row.cleared_at !== null) return fillBoth(words.cleared, { day: dayLabel(dayAt(row.cleared_at)) })
  if (row.verified_at !== null) return fillBoth(words.verified, { day: dayLabel(dayAt(row.verified_at)) })
  return words.verifiedNot
}
