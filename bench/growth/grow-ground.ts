import { draftForIntake } from './draft-for-intake.ts'
import { offices, proposals, secretariatToken, sessionToken } from './identifiers.ts'

/** One statement of the growth, and what to say while it runs. */
export interface GrowthStep {
  readonly says: string
  readonly sql: string
}

/** Strategies, offices, people with mandates, a sign-in. One row in five hangs on the second strategy. */
const ground = `
  insert into identity.strategies (id, code, name_en, name_ur)
    select pg_temp.id_of('strategy', n), 'bench-' || n, 'Strategy ' || n, 'حکمتِ عملی ' || n from generate_series(1, 2) n;
  insert into identity.organisations (id, code, sector, name_en, name_ur, ledger_entry, ledger_salt)
    select pg_temp.id_of('organisation', n), 'organisation-' || n,
           (array['federal', 'provincial', 'law enforcement', 'justice'])[1 + n % 4],
           'Organisation ' || n, 'ادارہ ' || n, pg_temp.id_of('entry', n), pg_temp.salt_of(n)
      from generate_series(1, ${offices}) n;
  insert into identity.offices (id, organisation, code, name_en, name_ur, ledger_entry, ledger_salt)
    select pg_temp.id_of('office', n), pg_temp.id_of('organisation', n), 'office-' || n, 'Office ' || n, 'دفتر ' || n,
           pg_temp.id_of('entry', n), pg_temp.salt_of(n)
      from generate_series(1, ${offices}) n;
  insert into identity.office_periods (office, exists_from)
    select pg_temp.id_of('office', n), '2010-01-01' from generate_series(1, ${offices}) n;
  insert into identity.people (id, name_en, name_ur)
    select pg_temp.id_of('person', n),
           (array['Focal person', 'Secretariat', 'Verifier', 'Approver'])[n],
           (array['فوکل پرسن', 'سیکرٹریٹ', 'تصدیق کنندہ', 'منظور کنندہ'])[n] from generate_series(1, 4) n;
  insert into identity.memberships (person, organisation, member_from)
    select pg_temp.id_of('person', n), pg_temp.id_of('organisation', n), '2025-01-01' from generate_series(1, 4) n;
  insert into identity.mandates (person, strategy, kind, office, holds_from, ledger_entry, ledger_salt)
    select pg_temp.id_of('person', n), pg_temp.id_of('strategy', 1),
           (array['focal person', 'secretariat', 'verifier', 'approver'])[n],
           case when n = 1 then pg_temp.id_of('office', 1) end, '2025-01-01', pg_temp.id_of('entry', n), pg_temp.salt_of(n)
      from generate_series(1, 4) n;
  insert into sign_in."user" ("id", "name", "email", "emailVerified")
    values (pg_temp.id_of('person', 1), 'Focal person', 'focal-person@example.org', true),
           (pg_temp.id_of('person', 2), 'Secretariat', 'secretariat@example.org', true);
  insert into sign_in."session" ("expiresAt", "token", "updatedAt", "userId")
    values (now() + interval '1 day', '${sessionToken}', now(), pg_temp.id_of('person', 1)),
           (now() + interval '1 day', '${secretariatToken}', now(), pg_temp.id_of('person', 2));`

/** 1,000 activities with texts in both languages in an approved version; one in twenty in the restricted annex. */
const plan = `
  insert into strategy.versions (id, strategy, number, title_en, title_ur, status, opened_at, ledger_entry, ledger_salt)
    select pg_temp.id_of('version', n), pg_temp.id_of('strategy', case when n = 2 then 2 else 1 end),
           case when n = 3 then 2 else 1 end, 'Version ' || n, 'نسخہ ' || n,
           case when n = 3 then 'in consultation' else 'approved' end, now(), pg_temp.id_of('entry', n), pg_temp.salt_of(n)
      from generate_series(1, 3) n;
  create temp table grown_nodes as
    select case when n % 5 = 0 then 2 else 1 end as s, n, 'pillar' as kind, 'P' || n / 5 as code, 'P' || n / 5 as pillar
      from generate_series(5, 24) n where n % 5 in (0, 1)
    union all
    select case when n % 5 = 0 then 2 else 1 end, 1000 + n, 'activity',
           'P' || 1 + (n / 5) % 4 || '.' || n, 'P' || 1 + (n / 5) % 4
      from generate_series(1, 1000) n;
  insert into strategy.nodes (id, version, strategy, kind, parent, pillar, code, position, level)
    select pg_temp.id_of('node', n), pg_temp.id_of('version', s), pg_temp.id_of('strategy', s), kind, null, pillar, code, n,
           case when kind = 'activity' and n % 20 = 7 then 'restricted annex'
                when n % 3 = 0 then 'public' else 'government' end
      from grown_nodes;
  insert into strategy.field_texts (node, field, language, version, strategy, node_level, level, text)
    select n.id, f.field, l.language, n.version, n.strategy, n.level, n.level,
           case l.language when 'en' then 'Officers of the unit are trained to follow the money of case type ' || n.code
                else 'یونٹ کے افسران کو مقدمے کی قسم ' || n.code || ' میں رقوم کا سراغ لگانے کی تربیت دی جاتی ہے' end
           || case f.field when 'title' then '' else repeat(' ' || n.code, 40) end
      from strategy.nodes n, (values ('title'), ('description')) f (field), (values ('en'), ('ur')) l (language);
  insert into strategy.activities (node, version, strategy, node_level, lead, governance_level, starts, ends)
    select n.id, n.version, n.strategy, n.level, pg_temp.id_of('office', 1 + n.position % ${offices}), 'federal',
           date '2026-01-01' + n.position % 300, date '2027-01-01' + n.position % 300
      from strategy.nodes n where n.kind = 'activity';`

/** An open round with proposals, on which positions are taken. */
const consultation = `
  insert into consultation.rounds (id, strategy, version, title_en, title_ur, opens_on, closes_on, ledger_entry, ledger_salt)
    values (pg_temp.id_of('round', 1), pg_temp.id_of('strategy', 1), pg_temp.id_of('version', 3), 'Round', 'دور',
            current_date - 30, current_date + 365, pg_temp.id_of('entry', 1), pg_temp.salt_of(1));
  insert into consultation.proposals (id, number, round, strategy, version, node, lineage, field, language, level,
                                      text_before, text_after, rationale, sector, is_hidden, ledger_entry, ledger_salt)
    select pg_temp.id_of('proposal', n), n, pg_temp.id_of('round', 1), pg_temp.id_of('strategy', 1),
           pg_temp.id_of('version', 3), pg_temp.id_of('node', 1000 + n), pg_temp.id_of('lineage', n), 'title', 'en',
           'government', 'as it was', 'as it should be', 'because of n ' || n, 'justice', false,
           pg_temp.id_of('entry', n), pg_temp.salt_of(n)
      from generate_series(1, ${proposals}) n;`

export const groundSteps: readonly GrowthStep[] = [
  { says: 'two strategies, 50 offices, people with mandates', sql: ground },
  { says: '1,000 activities with texts in two languages', sql: plan },
  { says: 'a round of consultation with 200 proposals', sql: consultation },
  { says: 'a draft of 1,000 lines to which files are sent in', sql: draftForIntake },
]
