import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { writeWorkbook } from '#kernel/papers/workbook/write-workbook.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import { writeCsv } from '#kernel/tables/write-csv.ts'
import { neutralCell } from '../../rules/events/a-cell-is-never-a-formula.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { logWords } from '../../contract/moderation/log-words.ts'
import { groundAt, policiesOf } from './policy.ts'

type Tx = Transaction<ConsultationRows>

interface Line {
  readonly at: Date
  readonly kind: 'flag' | 'first' | 'appeal' | 'on appeal'
  readonly part: keyof typeof logWords.parts
  readonly about: string
  readonly edition: number | null
  readonly ground: number | null
  readonly outcome: 'stays' | 'hidden' | null
  readonly reasonEn: string | null
  readonly reasonUr: string | null
  readonly entry: string
}

/** Without persons: neither who flagged, wrote or decided, nor what a flag or an appeal says in free words. */
export const exportModerationLogIn =
  (files: FileStore): Handler<typeof consultation.acts.exportModerationLog, ConsultationRows> =>
  async ({ input, tx, record }) => {
    const { strategy, language, format } = input
    const rows = await rowsOf(tx, strategy, language)
    const header = logWords.columns.map(({ name }) => name[language])
    const bytes =
      format === 'csv'
        ? Buffer.from(writeCsv([header, ...rows]))
        : await writeWorkbook([
            {
              name: logWords.sheet[language],
              rightToLeft: language === 'ur',
              columns: logWords.columns.map(({ name, width }) => ({
                ...{ header: name[language], width, isFixed: true },
              })),
              rows: rows.map((row) => row.map(neutralCell)),
            },
          ])
    const { sha256 } = await files.put(bytes)
    await record(strategy, { strategy, language, format, lines: rows.length, sha256 })
    return { sha256, name: format === 'csv' ? 'moderation-log.csv' : 'moderation-log' }
  }

async function rowsOf(tx: Tx, strategy: string, language: Language): Promise<string[][]> {
  const policies = await policiesOf(tx, strategy)
  return (await linesOf(tx, strategy)).map((line) => {
    const { at, kind, part, about, edition, ground, outcome, entry } = line
    const reason = language === 'ur' ? line.reasonUr : line.reasonEn
    return [
      ...[at.toISOString(), logWords.kinds[kind][language], about, logWords.parts[part][language]],
      edition === null ? '' : String(edition),
      edition === null ? '' : (groundAt(policies, edition, ground)?.name[language] ?? ''),
      ...[outcome === null ? '' : logWords.outcomes[outcome][language], reason ?? '', entry],
    ]
  })
}

/** Every flag, decision and appeal of a strategy in the order of their times. */
async function linesOf(tx: Tx, strategy: string): Promise<readonly Line[]> {
  const { rows } = await tx.query<Line>(
    `select e.at, e.kind, c.part,
            case when c.proposal is not null then '#' || p.number else coalesce(q.label, '') end as about,
            e.edition, e.ground, e.outcome, e.reason_en as "reasonEn", e.reason_ur as "reasonUr", e.entry
       from (
         select f.moderation_case, f.flagged_at as at, 'flag' as kind, f.edition, f.ground, null as outcome,
                null as reason_en, null as reason_ur, f.ledger_entry as entry
           from consultation.flags f where f.strategy = $1
         union all
         select d.moderation_case, d.decided_at, case d.stage when 'first' then 'first' else 'on appeal' end, d.edition,
                d.ground, d.outcome, d.reason_en, d.reason_ur, d.ledger_entry
           from consultation.moderation_decisions d where d.strategy = $1
         union all
         select a.moderation_case, a.appealed_at, 'appeal', null, null, null, null, null, a.ledger_entry
           from consultation.moderation_appeals a where a.strategy = $1
       ) e
       join consultation.moderation_cases c on c.id = e.moderation_case
       left join consultation.proposals p on p.id = c.proposal
       left join consultation.signatory_views v on v.id = c.view
       left join consultation.points q on q.id = v.point
      order by e.at, e.entry`,
    [strategy],
  )
  return rows
}
