import type { Queryable } from '#kernel/database/queryable.ts'
import { idFunctionSql, idOf } from '../growth/identifiers.ts'

export const people = 2_000
export const statements = 900
export const round = idOf('agreement round', 1)
export const statement = idOf('agreement proposal', 1)
/** The secret of the session of somebody who has taken every position: 32 letters and digits. */
export const participantToken = 'benchOneOfTwoThousandParticipant'

const sectors = `array['federal', 'provincial', 'law enforcement', 'justice', 'civil society', 'academia', 'private']`

/**
 * A round of the example's newest version in which everybody has taken a position on everything: 1.8 million rows. They
 * are written without the trigger that counts them one by one and counted in one statement, which gives the same
 * tallies (a test of the slice holds them against each other).
 */
export async function growAgreement(db: Queryable): Promise<void> {
  await db.query(idFunctionSql)
  await db.query(ground)
  await db.query(`set session_replication_role = 'replica'`)
  await db.query(positions)
  await db.query(`set session_replication_role = 'origin'`)
  await db.query(tallies)
  await db.query('vacuum (analyze)')
}

const ground = `
  create temp table example_version as select id, strategy from strategy.versions order by number desc limit 1;
  insert into identity.organisations (id, code, sector, name_en, name_ur, ledger_entry, ledger_salt)
    select pg_temp.id_of('agreement organisation', n), 'agreement-' || n, (${sectors})[n], 'Organisation ' || n, 'ادارہ ' || n,
           pg_temp.id_of('entry', n), pg_temp.salt_of(n) from generate_series(1, 7) n;
  insert into identity.people (id, name_en, name_ur)
    select pg_temp.id_of('agreement person', n), 'Participant ' || n, 'شریک ' || n from generate_series(1, ${people}) n;
  insert into identity.memberships (person, organisation, member_from)
    select pg_temp.id_of('agreement person', n), pg_temp.id_of('agreement organisation', 1 + n % 7), '2025-01-01'
      from generate_series(1, ${people}) n;
  insert into identity.mandates (person, strategy, kind, holds_from, ledger_entry, ledger_salt)
    select pg_temp.id_of('agreement person', n), e.strategy, 'participant', '2025-01-01', pg_temp.id_of('entry', n),
           pg_temp.salt_of(n) from generate_series(1, ${people}) n, example_version e;
  insert into sign_in."user" ("id", "name", "email", "emailVerified")
    values (pg_temp.id_of('agreement person', 1), 'Participant', 'one-of-two-thousand@example.org', true);
  insert into sign_in."session" ("expiresAt", "token", "updatedAt", "userId")
    values (now() + interval '1 day', '${participantToken}', now(), pg_temp.id_of('agreement person', 1));
  insert into consultation.rounds (id, strategy, version, title_en, title_ur, opens_on, closes_on, ledger_entry, ledger_salt)
    select '${round}', e.strategy, e.id, 'Round', 'دور', current_date - 30, current_date + 365, pg_temp.id_of('entry', 1),
           pg_temp.salt_of(1) from example_version e;
  insert into consultation.proposals (id, number, round, strategy, version, node, lineage, field, language, level,
                                      text_before, text_after, rationale, sector, is_hidden, ledger_entry, ledger_salt)
    select pg_temp.id_of('agreement proposal', n), 100000 + n, '${round}', e.strategy, e.id, a.id, a.lineage, 'title', 'en',
           'public', 'as it was', 'as it should be ' || n, 'because of n ' || n, 'justice', false, pg_temp.id_of('entry', n),
           pg_temp.salt_of(n)
      from generate_series(1, ${statements}) n, example_version e
      cross join lateral (select id, lineage from strategy.nodes where version = e.id and kind = 'activity'
                           order by position limit 1) a`

const positions = `
  insert into consultation.positions (proposal, person, strategy, sector, position, ledger_entry, ledger_salt)
    select pg_temp.id_of('agreement proposal', p), q.id, e.strategy, q.sector,
           (array['agree', 'disagree', 'pass'])[1 + (p * 7 + q.n * 13 + (p * q.n) % 5) % 3], pg_temp.id_of('entry', p), q.salt
      from generate_series(1, ${statements}) p, example_version e,
           (select n, pg_temp.id_of('agreement person', n) as id, (${sectors})[1 + n % 7] as sector, pg_temp.salt_of(n) as salt
              from generate_series(1, ${people}) n) q`

const tallies = `
  insert into consultation.tallies (proposal, sector, is_official, strategy, agree, disagree, pass)
    select proposal, sector, false, strategy, count(*) filter (where position = 'agree'),
           count(*) filter (where position = 'disagree'), count(*) filter (where position = 'pass')
      from consultation.positions where proposal in (select id from consultation.proposals where round = '${round}')
     group by proposal, sector, strategy`
