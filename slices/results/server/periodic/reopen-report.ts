import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { Reopening, results } from '../../contract.ts'
import { reopeningWords as words } from '../../contract/periodic/reopening-words.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { holds, may } from '../reading/abilities.ts'
import { reportsOf } from '../reading/reports.ts'

type Tx = Transaction<ResultsRows>
type Acts = typeof results.acts
type Use = Reopening['uses'][number]

export interface FigureUse {
  readonly strategy: string
  readonly figure: number
  readonly kind: Exclude<Use['kind'], 'total'>
  readonly path: string
  readonly title: Bilingual
}

/** Remembers where figures were used, so that a value that is reopened marks each use. In the caller's transaction. */
export const registerFigureUses = door(
  'results',
  async (tx: Tx, uses: readonly FigureUse[]): Promise<void> => {
    await tx.query(
      `insert into results.figure_uses (strategy, figure, kind, path, title_en, title_ur)
       select * from unnest($1::uuid[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[])
       on conflict on constraint a_use_is_registered_once do nothing`,
      [
        ...[uses.map((use) => use.strategy), uses.map((use) => use.figure), uses.map((use) => use.kind)],
        ...[uses.map((use) => use.path), uses.map((use) => use.title.en), uses.map((use) => use.title.ur)],
      ],
    )
  },
)

/** Approved as the report of its office for a period, and not reopened: then nothing in it is corrected. */
export async function isLocked(tx: Tx, report: string): Promise<boolean> {
  const { rows } = await tx.query(
    `select from results.periodic_reports p join results.clearances c on c.report = p.report
      where p.report = $1 and not exists (select from results.reopenings o where o.report = p.report)`,
    [report],
  )
  return rows.length > 0
}

/** The total of its indicator, the public page where it may leave government, and what registered its use. */
export async function usesOfFigures(tx: Tx, figures: readonly number[]): Promise<readonly Use[]> {
  const { rows } = await tx.query<Use>(
    `select distinct 'total' as kind, '/indicators/' || i.id as path,
            jsonb_build_object('en', i.name_en, 'ur', i.name_ur) as title
       from results.figures f join results.indicators i on i.id = f.indicator where f.number = any ($1::bigint[])
     union all
     select distinct 'public page', '/publication', jsonb_build_object('en', i.name_en, 'ur', i.name_ur)
       from results.figures f join results.indicators i on i.id = f.indicator
      where f.number = any ($1::bigint[]) and i.openness = 'public'
        and (f.origin = 'published' or exists (select from results.clearances c where c.report = f.report))
     union all
     select distinct u.kind, u.path, jsonb_build_object('en', u.title_en, 'ur', u.title_ur)
       from results.figure_uses u where u.figure = any ($1::bigint[])
      order by kind, path`,
    [figures],
  )
  return rows
}

/** The totals of its indicators, the public page where they may leave government, and what registered its use. */
export async function usesOfReports(
  tx: Tx,
  reports: readonly string[],
): Promise<ReadonlyMap<string, readonly Use[]>> {
  const { rows } = await tx.query<Use & { readonly report: string }>(
    `select distinct f.report, 'total' as kind, '/indicators/' || i.id as path,
            jsonb_build_object('en', i.name_en, 'ur', i.name_ur) as title
       from results.figures f join results.indicators i on i.id = f.indicator where f.report = any ($1::uuid[])
     union all
     select distinct f.report, 'public page', '/publication', jsonb_build_object('en', i.name_en, 'ur', i.name_ur)
       from results.figures f join results.indicators i on i.id = f.indicator
       join results.clearances c on c.report = f.report
      where f.report = any ($1::uuid[]) and i.openness = 'public'
     union all
     select distinct f.report, u.kind, u.path, jsonb_build_object('en', u.title_en, 'ur', u.title_ur)
       from results.figures f join results.figure_uses u on u.figure = f.number where f.report = any ($1::uuid[])
      order by kind, path`,
    [reports],
  )
  const uses = new Map<string, Use[]>()
  for (const { report, ...use } of rows) uses.set(report, [...(uses.get(report) ?? []), use])
  return uses
}

export const reopenReport: Handler<Acts['reopenReport'], ResultsRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const [report] = await reportsOf(tx, { report: input.report })
  if (report === undefined || session.person === null) throw new NotFound()
  if (!holds(session, report.strategy, 'approver', 'secretariat')) throw new NotFound()
  const { rows } = await tx.query('select from results.periodic_reports where report = $1', [report.id])
  if (rows.length === 0 && report.cleared_by === null) return refuse('not-locked')
  const uses = (await usesOfReports(tx, [report.id])).get(report.id) ?? []
  const recorded = await record(
    report.id,
    { report: report.id, reason: input.reason, uses: uses.map(({ kind, path }) => `${kind} ${path}`) },
    { strategy: report.strategy },
  )
  await tx.db
    .insertInto('results.reopenings')
    .values({
      ...{ report: report.id, strategy: report.strategy, reason: input.reason },
      ...{ reopened_by: session.person, ...recorded },
    })
    .execute()
  return { uses: uses.length }
}

interface Row {
  readonly report: string
  readonly office: string | null
  readonly from: string
  readonly until: string
  readonly reason: string
  readonly by: string
  readonly at: Date
  readonly instead: string | null
}

export const listReopenings: Handler<Acts['listReopenings'], ResultsRows> = async ({
  input,
  tx,
  session,
}) => {
  const { rows } = await tx.query<Row>(
    `select o.report, r.reporter_office as office, r.period_from as "from", r.period_until as until, o.reason,
            o.reopened_by as by, o.reopened_at as at,
            (select n.report from results.periodic_reports p join results.periodic_reports n
                on (n.strategy, n.office, n.period_from, n.period_until, n.round)
                 = (p.strategy, p.office, p.period_from, p.period_until, p.round + 1)
              where p.report = o.report) as instead
       from results.reopenings o join results.reports r on r.id = o.report
      where o.strategy = $1 and ($2::uuid is null or o.report = $2)
        and ($3::uuid is null or exists (select from results.figures f where f.report = o.report and f.indicator = $3))
      order by o.reopened_at desc limit 100`,
    [input.strategy, input.report ?? null, input.indicator ?? null],
  )
  const [uses, names] = [
    await usesOfReports(
      tx,
      rows.map(({ report }) => report),
    ),
    await namesOf(tx, {
      people: rows.map(({ by }) => by),
      offices: rows.flatMap(({ office }) => office ?? []),
    }),
  ]
  const named = (one: string | null) => {
    const name = one === null ? undefined : names.get(one)
    return name === undefined ? null : { en: name.en ?? name.ur ?? '', ur: name.ur ?? name.en ?? '' }
  }
  return {
    reopenings: rows.map(({ report, office, from, until, reason, by, at, instead }) => ({
      ...{ report, reason, instead, office: named(office), by: named(by) },
      ...{ period: { from, to: until }, at: at.toISOString(), uses: [...(uses.get(report) ?? [])] },
    })),
    may: { reopen: may(holds(session, input.strategy, 'approver', 'secretariat'), words.onlyApprovers) },
  }
}
