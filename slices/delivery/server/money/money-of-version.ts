import { inBoth } from '#kernel/pure/bilingual.ts'
import type { Day } from '#kernel/pure/calendar.ts'
import { placesOfActivities } from '#slices/strategy/index.ts'
import { concurrenceStateNames } from '../../contract/state-names.ts'
import type { MoneyGroup, MoneyRead } from '../../contract/money/questions.ts'
import type { MoneySettings } from '../../contract/money/shapes.ts'
import { groupNames } from '../../contract/money/group-names.ts'
import { balanceOf } from '../../rules/money/a-pillar-has-what-was-approved.ts'
import { type Counting, totalOf } from '../../rules/money/a-total-says-its-rates-and-what-it-leaves-out.ts'
import { neededIn, shareOf } from '../../rules/money/the-unfunded-share-is-of-what-is-needed.ts'
import { agreedTo } from '../standings/terms.ts'
import { readStandings, type Standings, type Stood, today, type Tx } from '../standings/read-standings.ts'
import { readWork } from '../work/read-work.ts'
import { approvedBalance, donorFunctionsOf } from './approved-and-after.ts'
import { exact, type Line, linesOf, rateGiven, ratesOf, totalShown } from './read-money.ts'

interface Seen {
  readonly stood: readonly Stood[]
  readonly lines: readonly Line[]
  readonly late: ReadonlySet<string>
  readonly counting: Counting
}

/** The money of a version as far as the one who acts may read it, in the currency of its totals. */
export async function moneyOfVersion(
  tx: Tx,
  {
    strategy,
    version,
    settings,
    on,
  }: {
    readonly strategy: string
    readonly version: string
    readonly settings: MoneySettings
    readonly on: Day
  },
): Promise<MoneyRead> {
  const standings = await readStandings(tx, version)
  const { stood, names } = standings
  const { lines: all } = await linesOf(tx, lineagesOf(stood))
  const rates = (await ratesOf(tx, strategy)).map(rateGiven)
  const lines = all.filter(({ stands }) => stands === 'counts')
  const late = await lateAmong(tx, strategy, stood)
  const seen: Seen = { stood, lines, late, counting: { currency: settings.currency, on, rates } }
  const balance = await approvedBalance(tx, strategy)
  const groups = groupsBy(
    seen,
    ({ pillar }) => pillar ?? '',
    (key) => ({ en: key, ur: key }),
  )
  const balances = balanceOf(
    groups.map(({ key, released }) => ({ pillar: key, released: exact(released.amount) })),
    balance.shares,
  )
  const nothing = { share: null, approved: null, isBelow: false }
  return {
    whole: groupOf(seen, { key: '', name: groupNames.whole }, stood),
    balance: {
      ...{ document: balance.document, decidedOn: balance.decidedOn, illustrative: balance.illustrative },
      pillars: groups.map((group) => ({ ...group, ...(balances.get(group.key) ?? nothing) })),
    },
    offices: groupsBy(
      seen,
      ({ office }) => office ?? '',
      (key) => names.get(key) ?? concurrenceStateNames.orphaned,
    ),
    places: await placesIn(tx, version, seen),
    functions: [...(await donorFunctionsOf(tx, standings))],
    illustrative: lines.some(({ illustrative }) => illustrative),
  }
}

export const lineagesOf = (stood: Standings['stood']) => stood.map(({ activity }) => activity.lineage)

/** Activities with a late milestone or, where they have no milestone at all, past their own end. */
async function lateAmong(tx: Tx, strategy: string, stood: readonly Stood[]): Promise<ReadonlySet<string>> {
  const { milestones } = await readWork(tx, { strategy, lineages: lineagesOf(stood) })
  const planned = new Set(milestones.map(({ lineage }) => lineage))
  const past = stood.flatMap((one) => {
    const ends = endOf(one)
    return !planned.has(one.activity.lineage) && ends !== null && ends < today() ? [one.activity.lineage] : []
  })
  const late = milestones.filter(({ standing }) => standing.state === 'late').map(({ lineage }) => lineage)
  return new Set([...late, ...past])
}

/** On the terms agreed, where there are any. */
export const endOf = (one: Stood): Day | null => agreedTo(one)?.ends ?? one.activity.ends

/** By the one place that an activity names; what names several is not divided among them. */
async function placesIn(tx: Tx, version: string, seen: Seen): Promise<MoneyGroup[]> {
  const named = await placesOfActivities(tx, version)
  const codes = new Map<string, string>()
  for (const { lineage, code } of named) codes.set(lineage, codes.has(lineage) ? 'several' : code)
  const titles = new Map(named.map(({ code, title }) => [code, inBoth(title)]))
  return groupsBy(
    seen,
    ({ activity }) => codes.get(activity.lineage) ?? '',
    (key) => (key === 'several' ? groupNames.several : (titles.get(key) ?? groupNames.noPlace)),
  )
}

function groupsBy(
  seen: Seen,
  keyOf: (one: Stood) => string,
  nameOf: (key: string) => MoneyGroup['name'],
): MoneyGroup[] {
  const keys = [...new Set(seen.stood.map(keyOf))]
  return keys.map((key) =>
    groupOf(
      seen,
      { key, name: nameOf(key) },
      seen.stood.filter((one) => keyOf(one) === key),
    ),
  )
}

function groupOf(
  { lines, late, counting }: Seen,
  named: Pick<MoneyGroup, 'key' | 'name'>,
  stood: readonly Stood[],
): MoneyGroup {
  const lineages = new Set(lineagesOf(stood))
  const its = lines
    .filter(({ lineage }) => lineages.has(lineage))
    .map((line) => ({ ...line, amount: line.exactly }))
  const needed = neededIn(its)
  const unfunded = needed.filter(({ source }) => source === 'unfunded')
  const [of, without] = [totalOf(needed, counting), totalOf(unfunded, counting)]
  return {
    ...named,
    activities: stood.length,
    withLine: new Set(its.map(({ lineage }) => lineage)).size,
    needed: totalShown(of),
    unfunded: totalShown(without),
    unfundedShare: shareOf(without.amount, of.amount),
    released: totalShown(
      totalOf(
        its.filter(({ state }) => state === 'released'),
        counting,
      ),
    ),
    late: [...lineages].filter((lineage) => late.has(lineage)).length,
  }
}
