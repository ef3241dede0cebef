import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import { keepRevision } from '../risks/keep-revision.ts'
import type { GovernanceCell } from './governance-returned.ts'
import { sheets } from './workbook-words.ts'

type Tx = Transaction<StrategyRows>
type SaltedCell = GovernanceCell & { readonly salt: Buffer }

/** Changed cells of bodies and risks: a body's row is written in place, of a risk it is said anew what is held. */
export async function writeGovernance(
  tx: Tx,
  version: { readonly id: string; readonly strategy: string },
  cells: readonly SaltedCell[],
  of: { readonly number: number; readonly entry: string },
): Promise<void> {
  // A key is of one row of one sheet.
  for (const key of new Set(cells.map((cell) => cell.key))) {
    const mine = cells.filter((cell) => cell.key === key)
    const [first] = mine
    if (first === undefined) continue
    const values = Object.fromEntries(mine.map(({ field, after }) => [field, after]))
    if (first.sheet === sheets.bodies) await rewriteBody(tx, version.id, first.key, values)
    else await reviseRisk(tx, version.strategy, first, values, of)
  }
}

async function rewriteBody(
  tx: Tx,
  version: string,
  lineage: string,
  values: Readonly<Record<string, string>>,
) {
  await tx.query(
    `update strategy.bodies b
        set name_en = coalesce(c.name_en, b.name_en), name_ur = coalesce(c.name_ur, b.name_ur),
            terms_en = coalesce(c.terms_en, b.terms_en), terms_ur = coalesce(c.terms_ur, b.terms_ur),
            decides_en = coalesce(c.decides_en, b.decides_en), decides_ur = coalesce(c.decides_ur, b.decides_ur),
            rhythm_en = coalesce(c.rhythm_en, b.rhythm_en), rhythm_ur = coalesce(c.rhythm_ur, b.rhythm_ur),
            quorum = coalesce(c.quorum, b.quorum),
            from_day = case when c.from_day is null then b.from_day else nullif(c.from_day, '')::date end,
            until_day = case when c.until_day is null then b.until_day else nullif(c.until_day, '')::date end
       from json_to_record($3::json) as c (name_en text, name_ur text, terms_en text, terms_ur text, decides_en text,
            decides_ur text, rhythm_en text, rhythm_ur text, quorum integer, from_day text, until_day text)
      where b.version = $1 and b.lineage = $2`,
    [version, lineage, JSON.stringify(values)],
  )
}

interface Newest {
  readonly level: Level
  readonly title_en: string
  readonly title_ur: string
  readonly mitigation_en: string
  readonly mitigation_ur: string
  readonly likelihood: number
  readonly impact: number
  readonly review_on: string
  readonly owner_office: string | null
  readonly lineages: readonly string[]
}

async function reviseRisk(
  tx: Tx,
  strategy: string,
  { key, salt }: SaltedCell,
  values: Readonly<Record<string, string>>,
  { number, entry }: { readonly number: number; readonly entry: string },
) {
  const { rows } = await tx.query<Newest>(
    `select k.level, r.title_en, r.title_ur, r.mitigation_en, r.mitigation_ur, r.likelihood, r.impact,
            r.review_on, r.owner_office,
            coalesce((select json_agg(t.lineage) from strategy.risk_nodes t where t.revision = r.id), '[]') as lineages
       from strategy.risks k
       join lateral (select * from strategy.risk_revisions l where l.risk = k.id
                      order by l.sequence desc limit 1) r on true
      where k.id = $1`,
    [key],
  )
  const [newest] = rows
  if (newest === undefined) throw new Error('a risk that was judged is gone')
  const { title_en, title_ur, mitigation_en, mitigation_ur, review_on } = { ...newest, ...values }
  const said = {
    ...{ title: { en: title_en, ur: title_ur }, mitigation: { en: mitigation_en, ur: mitigation_ur } },
    likelihood: Number(values['likelihood'] ?? newest.likelihood),
    impact: Number(values['impact'] ?? newest.impact),
    ...{ reviewOn: review_on, office: newest.owner_office, level: newest.level, lineages: newest.lineages },
    ...{ closed: false, reason: `Workbook of version ${number} / ورک بک، نسخہ ${number}` },
  }
  await keepRevision(tx, { id: key, strategy }, said, { ledger_entry: entry, ledger_salt: salt })
}
