import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { strategy } from '../../contract.ts'
import { outcomeNames, changeDecisionNames } from '../../contract/governance/change-words.ts'
import type { DecisionLine } from '../../contract/governance/decisions.ts'
import { type TargetOutcome, targetOutcomeNames } from '../../contract/governance/target-words.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type Level, stricterOf } from '../../rules/openness/levels-of-openness.ts'
import { statusNames } from '../../rules/version-statuses.ts'
import { findVersion } from '../doors/tree.ts'
import { eventWords } from './event-words.ts'

type Tx = Transaction<StrategyRows>
type Row<More> = Omit<DecisionLine, 'at' | 'what' | 'open'> & {
  readonly at: Date
  readonly level?: Level
} & More

/** Each kind of decision stands in its own table and is read there: the log keeps nothing of its own. */
export const listDecisions: Handler<typeof strategy.acts.listDecisions, StrategyRows> = async ({
  input,
  tx,
}) => {
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  return { decisions: (await decisionsOn(tx, version)).map(({ level: _, ...line }) => line) }
}

/** A line with how strict the strictest text is of which it speaks. */
export type DecisionSeen = DecisionLine & { readonly level: Level }

/** Newest first. */
export async function decisionsOn(
  tx: Tx,
  version: { readonly id: string; readonly strategy: string },
): Promise<readonly DecisionSeen[]> {
  const lines = [
    ...(await statusesOf(tx, version.id)),
    ...(await stepsOf(tx, version.id)),
    ...(await changesOf(tx, version.id)),
    ...(await closuresOf(tx, version.id)),
    ...(await targetClosuresOf(tx, version.id)),
    ...(await holdsLiftedFrom(tx, version.id)),
    ...(await waiversOf(tx, version.strategy)),
    ...(await withdrawalsOfWaivers(tx, version.strategy)),
  ]
  return lines.toSorted((a, b) => b.at.localeCompare(a.at, 'en'))
}

const told = <More>(
  { at, by, office, byLetter, instrument, reason, level }: Row<More>,
  what: DecisionLine['what'],
  open: DecisionLine['open'] = [],
): DecisionSeen => ({
  ...{ at: at.toISOString(), what, by, office, byLetter, instrument, reason, open },
  // What was decided is told inside government, and no wider than the text that it was decided about.
  level: stricterOf(level ?? 'government', 'government'),
})

async function statusesOf(tx: Tx, version: string): Promise<readonly DecisionSeen[]> {
  const { rows } = await tx.query<Row<{ to: keyof typeof statusNames; open: Bilingual[]; warnings: number }>>(
    `select s.at, s.to_status as to, s.reason, null as office,
            case when s.by_person is null then 'loaded'
                 when s.to_status = 'approved' then 'approving authority'
                 when s.to_status = 'withdrawn' then 'either' else 'secretariat' end as by,
            s.to_status = 'approved' and a.by_letter as "byLetter",
            case when s.to_status = 'approved' then json_build_object('kind', a.instrument,
              'number', a.instrument_number, 'dated', a.dated) end as instrument,
            case when s.to_status = 'approved' then coalesce((
              select json_agg(json_build_object('en', o.reason_en, 'ur', o.reason_ur) order by o.place)
                from strategy.open_at_approval o where o.version = s.version), '[]'::json)
              when s.to_status in ('superseded', 'withdrawn') then coalesce((
              select json_agg(json_build_object('en', h.reason_en, 'ur', h.reason_ur) order by h.placed_at, h.id)
                from strategy.holds h where h.version = s.version and h.placed_at <= s.at
                 and (h.lifted_at is null or h.lifted_at > s.at)), '[]'::json)
              else '[]'::json end as open,
            case when s.to_status = 'submitted' then coalesce((
              select u.lint_warnings from strategy.submissions u where u.version = s.version), 0) else 0 end as warnings
       from strategy.steps s left join strategy.approvals a on a.version = s.version
      where s.version = $1`,
    [version],
  )
  return rows.map((row) =>
    told(row, statusNames[row.to], [...row.open, ...(row.warnings > 0 ? [warningsOf(row.warnings)] : [])]),
  )
}

const warningsOf = (count: number): Bilingual => ({
  en: `Warnings of the lint: ${count}`,
  ur: `جانچ کے انتباہات: ${count}`,
})

async function stepsOf(tx: Tx, version: string): Promise<readonly DecisionSeen[]> {
  const { rows } = await tx.query<Row<{ what: keyof typeof eventWords; en: string; ur: string }>>(
    `select e.at, e.what, e.words as reason, e.by_letter as "byLetter", p.name_en as en, p.name_ur as ur,
            case when e.office is null then 'secretariat' else 'office' end as by,
            case when o.id is not null then json_build_object('en', coalesce(o.name_en, o.name_ur),
              'ur', coalesce(o.name_ur, o.name_en)) end as office,
            case when e.instrument is not null then json_build_object('kind', e.instrument,
              'number', e.instrument_number, 'dated', e.instrument_dated) end as instrument
       from strategy.path_events e
       join strategy.path_steps p on p.id = e.step
       left join identity.offices o on o.id = e.office
      where e.version = $1`,
    [version],
  )
  return rows.map((row) => {
    const { en, ur } = eventWords[row.what]
    return told(row, { en: `${row.en}: ${en}`, ur: `${row.ur}: ${ur}` })
  })
}

async function changesOf(tx: Tx, version: string): Promise<readonly DecisionSeen[]> {
  const { rows } = await tx.query<
    Row<{ decision: 'approved' | 'rejected'; number: number; objections: string[] }>
  >(
    `select d.decided_at as at, d.decision, c.number, d.reason, d.by_letter as "byLetter", null as office,
            'approving authority' as by,
            json_build_object('kind', d.instrument, 'number', d.instrument_number, 'dated', d.dated) as instrument,
            coalesce((select json_agg(r.reason order by r.reviewed_at) from strategy.change_reviews r
              where r.change = d.change and r.verdict = 'objects' and r.reviewed_at <= d.decided_at), '[]'::json) as objections
       from strategy.change_decisions d join strategy.changes c on c.id = d.change
      where c.version = $1 or c.id = (select v.change from strategy.versions v where v.id = $1)`,
    [version],
  )
  return rows.map((row) => {
    const { en, ur } = changeDecisionNames[row.decision]
    const objections = row.objections.map((said) => ({
      en: `An objection: ${said}`,
      ur: `ایک اعتراض: ${said}`,
    }))
    return told(row, { en: `Change ${row.number}: ${en}`, ur: `تبدیلی ${row.number}: ${ur}` }, objections)
  })
}

async function closuresOf(tx: Tx, version: string): Promise<readonly DecisionSeen[]> {
  const { rows } = await tx.query<Row<{ outcome: keyof typeof outcomeNames; code: string }>>(
    `select c.closed_at as at, c.outcome, c.reason, c.level, false as "byLetter", null as office, 'secretariat' as by,
            null as instrument,
            coalesce((select n.code from strategy.nodes n where n.lineage = c.lineage limit 1), '') as code
       from strategy.closures c where c.version = $1`,
    [version],
  )
  return rows.map((row) => {
    const { en, ur } = outcomeNames[row.outcome]
    return told(row, { en: `${row.code} closed: ${en}`, ur: `${row.code} بند: ${ur}` })
  })
}

async function targetClosuresOf(tx: Tx, version: string): Promise<readonly DecisionSeen[]> {
  const { rows } = await tx.query<Row<{ outcome: TargetOutcome; code: string }>>(
    `select c.closed_at as at, c.outcome, c.reason, c.level, false as "byLetter", null as office, 'secretariat' as by,
            null as instrument,
            coalesce((select n.code from strategy.nodes n where n.lineage = c.lineage limit 1), '') as code
       from strategy.target_closures c where c.version = $1`,
    [version],
  )
  return rows.map((row) => {
    const { en, ur } = targetOutcomeNames[row.outcome]
    return told(row, { en: `Target of ${row.code} left: ${en}`, ur: `${row.code} کا ہدف نکلا: ${ur}` })
  })
}

/** Another room lifted it for what it answers for: said is in which mandate, never the person, who may be a hidden author. */
async function holdsLiftedFrom(tx: Tx, version: string): Promise<readonly DecisionSeen[]> {
  const { rows } = await tx.query<Row<{ en: string; ur: string }>>(
    `select h.lifted_at as at, h.reason_en as en, h.reason_ur as ur, null as reason, false as "byLetter",
            null as office, coalesce(h.lifted_as, 'another room') as by, null as instrument
       from strategy.holds h where h.version = $1 and h.lifted_at is not null`,
    [version],
  )
  return rows.map((row) => told(row, { en: `Hold lifted: ${row.en}`, ur: `رکاوٹ دور ہوئی: ${row.ur}` }))
}

/** A waiver is of the strategy, and speaks of every version whose words it judged. */
async function waiversOf(tx: Tx, strategy: string): Promise<readonly DecisionSeen[]> {
  const { rows } = await tx.query<Row<{ en: string; ur: string }>>(
    `select w.waived_at as at, w.level, w.said_en as en, w.said_ur as ur, w.reason, false as "byLetter", null as office,
            'secretariat' as by, null as instrument
       from strategy.lint_waivers w where w.strategy = $1`,
    [strategy],
  )
  return rows.map((row) => told(row, { en: `Waived: ${row.en}`, ur: `استثنا: ${row.ur}` }))
}

async function withdrawalsOfWaivers(tx: Tx, strategy: string): Promise<readonly DecisionSeen[]> {
  const { rows } = await tx.query<Row<{ en: string; ur: string }>>(
    `select d.withdrawn_at as at, w.level, w.said_en as en, w.said_ur as ur, d.reason, false as "byLetter", null as office,
            'secretariat' as by, null as instrument
       from strategy.lint_waiver_withdrawals d join strategy.lint_waivers w on w.id = d.waiver
      where d.strategy = $1`,
    [strategy],
  )
  return rows.map((row) => told(row, { en: `Waiver withdrawn: ${row.en}`, ur: `استثنا واپس: ${row.ur}` }))
}
