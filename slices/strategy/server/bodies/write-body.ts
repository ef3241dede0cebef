import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { faultsOfComposition } from '../../rules/a-body-can-meet.ts'
import { lockVersion } from '../decisions/lock-version.ts'
import { carriesSomething } from './carries-something.ts'

/** The body is written whole, its composition anew. */
export const writeBody: Handler<typeof strategy.acts.writeBody, StrategyRows> = async ({
  input,
  tx,
  refuse,
  record,
}) => {
  const version = await lockVersion(tx, input.version)
  if (version.status !== 'draft') return refuse('not-a-draft')
  if (await carriesSomething(tx, version.id)) return refuse('bodies-are-locked')
  const [fault, ...others] = faultsOfComposition(input)
  if (fault !== undefined) return refuse(fault, ...others)
  const { lineage, level, name, terms, decides, rhythm, quorum, from, until, members } = input
  await record(lineage, { ...input })
  const known = await tx.query<{ id: string }>(
    'select id from strategy.bodies where version = $1 and lineage = $2',
    [version.id, lineage],
  )
  // The composition goes first: its rows follow the body's level by a key.
  await tx.query('delete from strategy.body_members where body = any ($1::uuid[])', [
    known.rows.map(({ id }) => id),
  ])
  const { rows } = await tx.query<{ id: string }>(
    `insert into strategy.bodies (version, strategy, lineage, position, level, name_en, name_ur, terms_en, terms_ur,
        decides_en, decides_ur, rhythm_en, rhythm_ur, quorum, from_day, until_day)
     select $1, $2, $3, coalesce(max(b.position), 0) + 1, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::integer,
            $14::date, $15::date
       from strategy.bodies b where b.version = $1
     on conflict (version, lineage) do update
       set level = excluded.level, name_en = excluded.name_en, name_ur = excluded.name_ur,
           terms_en = excluded.terms_en, terms_ur = excluded.terms_ur, decides_en = excluded.decides_en,
           decides_ur = excluded.decides_ur, rhythm_en = excluded.rhythm_en, rhythm_ur = excluded.rhythm_ur,
           quorum = excluded.quorum, from_day = excluded.from_day, until_day = excluded.until_day
     returning id`,
    [
      ...[version.id, version.strategy, lineage, level, name.en, name.ur, terms.en, terms.ur],
      ...[decides.en, decides.ur, rhythm.en, rhythm.ur, quorum, from, until],
    ],
  )
  const body = rows[0]?.id ?? ''
  await tx.query(
    `insert into strategy.body_members (body, version, strategy, level, office, role)
     select $1, $2, $3, $4, m.office, m.role from unnest($5::uuid[], $6::text[]) as m (office, role)`,
    [
      ...[body, version.id, version.strategy, level],
      ...[members.map(({ office }) => office), members.map(({ role }) => role)],
    ],
  )
  return { body }
}
