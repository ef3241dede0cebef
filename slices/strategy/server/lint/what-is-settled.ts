import type { Transaction } from '#kernel/database/transaction.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { LintSetting, Waiver } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { RuleSettings, WantedSeverity } from '../../rules/plan-lint/configured-rules.ts'

type Tx = Transaction<StrategyRows>

interface SettingRow {
  readonly code: string
  readonly severity: WantedSeverity | null
  readonly reason: string
  readonly set_by: string | null
  readonly set_at: Date
}

/** What a strategy has set otherwise than published, a rule once; who set it is named to those who may know. */
export async function settingsOf(tx: Tx, strategy: string): Promise<readonly LintSetting[]> {
  const { rows } = await tx.query<SettingRow>(
    `select distinct on (code) code, severity, reason, set_by, set_at
       from strategy.lint_settings where strategy = $1 order by code, number desc`,
    [strategy],
  )
  const names = await namesOf(tx, { people: rows.flatMap(({ set_by }) => set_by ?? []) })
  return rows.flatMap(({ code, severity, reason, set_by, set_at }) =>
    severity === null
      ? []
      : [{ code, severity, reason, by: names.get(set_by ?? '') ?? null, at: set_at.toISOString() }],
  )
}

/** The same as the rules ask for it: the shape of the file that `sutoon plan lint --rules` reads. */
export const rulesSet = (settings: readonly LintSetting[]): RuleSettings => ({
  rules: Object.fromEntries(settings.map(({ code, severity }) => [code, severity])),
})

interface WaiverRow {
  readonly id: string
  readonly code: string
  readonly lineage: string | null
  readonly field: string | null
  readonly words_hash: string
  readonly reason: string
  readonly waived_by: string | null
  readonly waived_at: Date
}

export interface FindingNamed {
  readonly code: string
  readonly lineage: string | null
  readonly field: string | null
  readonly wordsHash: string
}

export const keyOf = ({ code, lineage, field, wordsHash }: FindingNamed): string =>
  [code, lineage, field, wordsHash].join(' ')

/** Waivers of a strategy that were not withdrawn, by the finding that each is of. */
export async function waiversOf(tx: Tx, strategy: string): Promise<ReadonlyMap<string, Waiver>> {
  const { rows } = await tx.query<WaiverRow>(
    `select w.id, w.code, w.lineage, w.field, w.words_hash, w.reason, w.waived_by, w.waived_at
       from strategy.lint_waivers w
       left join strategy.lint_waiver_withdrawals x on x.waiver = w.id
      where w.strategy = $1 and x.waiver is null order by w.waived_at`,
    [strategy],
  )
  const names = await namesOf(tx, { people: rows.flatMap(({ waived_by }) => waived_by ?? []) })
  return new Map(
    rows.map(({ id, reason, waived_by, waived_at, words_hash, ...of }) => [
      keyOf({ ...of, wordsHash: words_hash }),
      { id, reason, by: names.get(waived_by ?? '') ?? null, at: waived_at.toISOString() },
    ]),
  )
}
