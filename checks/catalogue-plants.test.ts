import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Expectations } from './catalogue/expectations.ts'
import { openScratch, type Scratch } from './catalogue/scratch.ts'
import { catalogueChecks, houseExpectations } from './catalogue.ts'
import { breachesOf, type Outcome } from './outcome.ts'

const sound = readFileSync(join(import.meta.dirname, 'planted/catalogue/sound.sql'), 'utf8')

const expected: Expectations = {
  ...houseExpectations('strategy'),
  publicList: { 'portal.published_activities': 'each activity of the approved version' },
}

/** Law, planted fault, and the line that must be said. */
const plants: readonly (readonly [law: string, sql: string, breach: string])[] = [
  [
    'foreign keys obey the map of slices',
    'alter table identity.offices add column lead uuid constraint led_by references strategy.activities (id)',
    'foreign key led_by on identity.offices: identity does not know strategy',
  ],
  [
    'foreign keys obey the map of slices',
    'alter table ledger.entries add column office uuid constraint of_office references identity.offices (id)',
    'foreign key of_office on ledger.entries: ledger does not know identity',
  ],
  [
    'foreign keys obey the map of slices',
    'alter table sign_in.session add column activity uuid constraint of_activity references strategy.activities (id)',
    'foreign key of_activity on sign_in.session: sign_in does not know strategy',
  ],
  [
    'grants obey the map of slices',
    'grant select on strategy.activities to sutoon_identity',
    'SELECT on strategy.activities to sutoon_identity: it does not know strategy',
  ],
  [
    'grants obey the map of slices',
    'grant update (office) on strategy.activities to sutoon_identity',
    'UPDATE on strategy.activities.office to sutoon_identity: it does not know strategy',
  ],
  [
    'grants obey the map of slices',
    'grant select on identity.offices to public',
    'SELECT on identity.offices to everyone: silence means no',
  ],
  [
    'grants obey the map of slices',
    'grant select on strategy.activities to sutoon_acting',
    'SELECT on strategy.activities to sutoon_identity through sutoon_acting: it does not know strategy',
  ],
  [
    'no slice wears the role of another',
    'grant sutoon_strategy to sutoon_identity',
    'role sutoon_identity is a member of sutoon_strategy: it would hold all its grants',
  ],
  [
    'only the rooms of this installation stand',
    'create schema protection',
    'protection has a schema or a role, though the strategy installation does not open it',
  ],
  [
    'only the rooms of this installation stand',
    'create role sutoon_exchange',
    'exchange has a schema or a role, though the strategy installation does not open it',
  ],
  [
    'every table has forced row security and a comment',
    'alter table identity.offices no force row level security',
    'table identity.offices: row security is not forced',
  ],
  [
    'every table has forced row security and a comment',
    'alter table identity.offices disable row level security',
    'table identity.offices: row security is not forced',
  ],
  [
    'every table has forced row security and a comment',
    'comment on table identity.offices is null',
    'table identity.offices: no comment says what a row is',
  ],
  [
    'views run as their reader, the public list apart',
    'create view identity.every_office as select id from identity.offices',
    'view identity.every_office: not security_invoker, and not on the public list',
  ],
  [
    'views run as their reader, the public list apart',
    'create materialized view identity.frozen_offices as select id from identity.offices',
    'materialised view identity.frozen_offices: it knows no row security, and is not on the public list',
  ],
  [
    'definer functions pin their search_path and are not for everyone',
    'alter function identity.office_named(text) reset search_path',
    'function identity.office_named: definer without a search_path',
  ],
  [
    'definer functions pin their search_path and are not for everyone',
    'grant execute on function identity.office_named(text) to public',
    'function identity.office_named: definer, and anyone may call it',
  ],
  [
    'the login of the application owns nothing',
    'alter table identity.offices owner to sutoon_app',
    'identity.offices belongs to sutoon_app, and sutoon_app must own nothing',
  ],
  [
    'the login of the application owns nothing',
    'alter schema portal owner to sutoon_app',
    'schema portal belongs to sutoon_app, and sutoon_app must own nothing',
  ],
  [
    'the login of the application owns nothing',
    'alter schema portal owner to sutoon_owner; grant sutoon_owner to sutoon_app',
    'schema portal belongs to sutoon_owner, and sutoon_app must own nothing',
  ],
  [
    'no role of the application stands above the policies',
    'alter role sutoon_identity bypassrls',
    'role sutoon_identity: bypassrls; no policy binds it',
  ],
  [
    'no role of the application can rewrite the ledger',
    'grant update (id) on ledger.entries to sutoon_strategy',
    'role sutoon_strategy may update ledger.entries, which is never rewritten',
  ],
  [
    'no role of the application can rewrite the ledger',
    'grant delete, truncate on ledger.entries to sutoon_identity',
    'role sutoon_identity may delete, truncate ledger.entries, which is never rewritten',
  ],
  [
    'the public reads exactly the list',
    'grant usage on schema identity to public_visitor; grant select (name) on identity.offices to public_visitor',
    'public_visitor may select identity.offices, which is not on the public list',
  ],
  [
    'the public reads exactly the list',
    'revoke select on portal.published_activities from public_visitor',
    'public_visitor may not select portal.published_activities, though the public list says so',
  ],
  [
    'the public reads exactly the list',
    'grant insert on ledger.entries to public_visitor',
    'public_visitor may write ledger.entries',
  ],
]

describe('the catalogue of a database with planted faults', () => {
  let scratch: Scratch

  beforeAll(async () => {
    scratch = await openScratch(sound)
  }, 60_000)

  afterAll(() => scratch.close())

  const look = (law: string, sql: string): Promise<Outcome> =>
    scratch.withPlant(sql, async (database) => {
      const check = catalogueChecks[law]
      if (check === undefined) throw new Error(`no check is named ${law}`)
      return check(database, expected)
    })

  it.each(plants)('%s: catches %s', async (law, sql, breach) => {
    expect((await look(law, sql)).breaches).toContain(breach)
  })

  it.each(Object.keys(catalogueChecks))(
    '%s: finds no fault in the sound house, having looked',
    async (law) => {
      expect(breachesOf(await look(law, 'select 1'))).toEqual([])
    },
  )

  it('fails, rather than passes, where the ledger or the public role does not stand', async () => {
    const drop = 'drop table ledger.entries; drop owned by public_visitor; drop role public_visitor'
    const laws = ['no role of the application can rewrite the ledger', 'the public reads exactly the list']
    for (const law of laws) expect(breachesOf(await look(law, drop))).not.toEqual([])
  })

  it('has a planted fault for every check', () => {
    expect(
      Object.keys(catalogueChecks).filter((law) => !plants.some(([planted]) => planted === law)),
    ).toEqual([])
  })
})
