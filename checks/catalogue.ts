import type { Queryable } from '#kernel/database/queryable.ts'
import type { CatalogueCheck, Expectations } from './catalogue/expectations.ts'
import {
  definerFunctionsAreNarrow,
  everyTableIsGuardedAndExplained,
  viewsRunAsTheirReader,
} from './catalogue/guards.ts'
import {
  nobodyRewritesTheLedger,
  noRoleOfTheApplicationStandsAbovePolicies,
  theApplicationOwnsNothing,
} from './catalogue/powers.ts'
import { thePublicReadsExactlyTheList } from './catalogue/public-reading.ts'
import {
  foreignKeysObeyTheMap,
  grantsObeyTheMap,
  noSliceWearsAnothersRole,
  onlyOpenRoomsStand,
} from './catalogue/references.ts'
import type { Outcome } from './outcome.ts'
import { publicList } from './catalogue/public-list.ts'
import { readSlicesMap } from './slices-map.ts'

/** Each law that the catalogue of a migrated database can show, with the query that shows it. */
export const catalogueChecks: Readonly<Record<string, CatalogueCheck>> = {
  'foreign keys obey the map of slices': foreignKeysObeyTheMap,
  'grants obey the map of slices': grantsObeyTheMap,
  'no slice wears the role of another': noSliceWearsAnothersRole,
  'only the rooms of this installation stand': onlyOpenRoomsStand,
  'every table has forced row security and a comment': everyTableIsGuardedAndExplained,
  'views run as their reader, the public list apart': viewsRunAsTheirReader,
  'definer functions pin their search_path and are not for everyone': definerFunctionsAreNarrow,
  'the login of the application owns nothing': theApplicationOwnsNothing,
  'no role of the application stands above the policies': noRoleOfTheApplicationStandsAbovePolicies,
  'no role of the application can rewrite the ledger': nobodyRewritesTheLedger,
  'the public reads exactly the list': thePublicReadsExactlyTheList,
}

/** What the database of this project is held against. */
export const houseExpectations = (house: string): Expectations => ({
  map: readSlicesMap(),
  house,
  roleOf: (slice) => `sutoon_${slice}`,
  secondSchemas: { sign_in: 'identity' },
  applicationLogin: 'sutoon_app',
  publicRole: 'public_visitor',
  publicList,
  unguardedSchemas: {
    sign_in:
      'better-auth reads and writes its own tables before anybody is signed in; a role of its own guards them',
  },
  ledger: 'ledger.entries',
})

/** Runs every check over a migrated database; needs a connection that sees the whole catalogue. */
export async function checkCatalogue(
  database: Queryable,
  expected: Expectations,
): Promise<Record<string, Outcome>> {
  const outcomes: Record<string, Outcome> = {}
  for (const [law, check] of Object.entries(catalogueChecks)) outcomes[law] = await check(database, expected)
  return outcomes
}
