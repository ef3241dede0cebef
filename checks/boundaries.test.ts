import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Cruised, cruiseTree } from './boundaries.ts'
import { boundaryRules } from './boundary-rules.ts'
import { breachesOf } from './outcome.ts'
import { readSlicesMap } from './slices-map.ts'

const planted = join(import.meta.dirname, 'planted/boundaries')

/** Each rule with a file that breaks it. */
const plants: readonly (readonly [rule: string, from: string])[] = [
  ['identity-knows-only-its-arrows', 'slices/identity/server/against-the-arrows.ts'],
  ['strategy-knows-only-its-arrows', 'slices/strategy/server/reads-protection.ts'],
  ['strategy-never-reaches-another-house', 'slices/strategy/server/reads-protection.ts'],
  ['portal-never-reaches-another-house', 'slices/portal/server/by-way-of-strategy.ts'],
  ['enter-by-the-door', 'slices/strategy/server/through-the-window.ts'],
  ['enter-by-the-door', 'slices/strategy/server/borrows-a-test.ts'],
  ['tests-enter-by-the-door', 'slices/strategy/server/a-window.test.ts'],
  ['the-server-enters-by-the-door', 'server/through-the-window.ts'],
  ['the-command-line-enters-by-the-door', 'cli/through-the-window.ts'],
  ['the-web-shell-enters-by-routes', 'web/through-the-window.tsx'],
  ['rules-are-pure', 'slices/identity/rules/a-rule-reads-the-clock.ts'],
  ['rules-are-pure', 'slices/identity/rules/a-rule-parses.ts'],
  ['kernel-pure-is-pure', 'kernel/pure/reads-a-file.ts'],
  ['a-contract-knows-only-rules-and-contracts', 'slices/evidence/contract/imports-its-server.ts'],
  ['the-server-draws-no-screens', 'slices/evidence/server/draws-a-screen.ts'],
  ['web-never-sees-the-server', 'slices/evidence/web/ReadsTheServer.tsx'],
  ['web-never-sees-the-server', 'slices/evidence/web/ReadsTheDatabase.tsx'],
  ['web-never-reaches-the-server', 'slices/evidence/web/ByWayOfAContract.tsx'],
  ['the-kernel-knows-no-slice', 'kernel/http/knows-a-slice.ts'],
  ['a-kernel-shape-is-only-a-shape', 'kernel/ledger/heavy-shape.ts'],
  ['web-ui-knows-no-slice', 'web/ui/KnowsASlice.tsx'],
  ['slices-know-no-shell', 'slices/evidence/server/knows-the-shell.ts'],
  ['no-rings', 'kernel/ledger/ring-one.ts'],
  ['every-import-leads-somewhere', 'kernel/ledger/leads-nowhere.ts'],
  ['only-the-kernel-database-opens-a-connection', 'slices/evidence/server/opens-a-connection.ts'],
  ['only-the-kernel-database-opens-a-connection', 'slices/evidence/server/opens-an-embedded-one.ts'],
  ['only-the-kernel-http-knows-the-web-framework', 'slices/evidence/server/serves-by-itself.ts'],
  ['only-the-kernel-mail-sends', 'slices/evidence/server/mails-by-itself.ts'],
  ['only-the-kernel-jobs-queues', 'slices/evidence/server/queues-by-itself.ts'],
  ['only-the-kernel-papers-typesets', 'slices/evidence/server/typesets-by-itself.ts'],
]

/** Files of the planted tree that keep every law: the control for each rule above. */
const lawful = [
  'kernel/database/pool.ts',
  'slices/identity/index.ts',
  'slices/identity/contract.ts',
  'slices/identity/rules/an-office-ends.ts',
  'slices/identity/web/OfficePage.tsx',
  'slices/strategy/server/by-the-door.ts',
  'kernel/ledger/receipt-shape.ts',
  'slices/identity/web/Receipt.tsx',
  'server/main.ts',
  'cli/lint-a-file.ts',
  'kernel/database/embedded.ts',
]

describe('boundaries over a tree with planted faults', () => {
  const rules = boundaryRules(readSlicesMap())
  let cruised: Cruised

  beforeAll(async () => {
    cruised = await cruiseTree(planted, rules)
  })

  it.each(plants)('%s is caught in %s', (rule, from) => {
    expect(cruised.breaches).toContainEqual(expect.objectContaining({ rule, from }))
  })

  it.each(lawful)('%s keeps every law and is left in peace', (from) => {
    expect(cruised.modules).toContain(from)
    expect(cruised.breaches.filter((breach) => breach.from === from)).toEqual([])
  })

  it('has a planted fault for every rule, the arrows and walls of single slices apart', () => {
    const perSlice = /-(knows-only-its-arrows|never-reaches-another-house)$/
    const general = rules.map((rule) => rule.name).filter((name) => !perSlice.test(name ?? ''))
    expect(general.filter((name) => !plants.some(([rule]) => rule === name))).toEqual([])
    expect(general.length).toBeGreaterThanOrEqual(16)
  })

  it('reads every planted file and follows the imports by alias', () => {
    expect(cruised.modules.size).toBeGreaterThanOrEqual(plants.length + lawful.length)
    expect(cruised.throughAliases).toBeGreaterThanOrEqual(15)
  })
})

// The whole project is read by `npm run boundaries`, a step of `npm test`: reading it takes as long as many tests.
it('does not pass when it looked at nothing', () => {
  expect(breachesOf({ lookedAt: { modules: 0 }, breaches: [] })).toHaveLength(1)
})
