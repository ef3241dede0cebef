import type { Handler } from '#kernel/contract/handler.ts'
import type { delivery } from '../../contract.ts'
import { words } from '../../contract/words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { dueWithoutReleasedMoney, monthsAfter } from '../../rules/money/what-is-due-has-released-money.ts'
import { readStandings, type Tx, today } from '../standings/read-standings.ts'
import { isSecretariat, may, wordsOfVersion } from '../standings/shown.ts'
import { chooseVersion, shown } from '../standings/versions.ts'
import { activityShown } from './activity-of-money.ts'
import { endOf, lineagesOf, moneyOfVersion } from './money-of-version.ts'
import { linesOf, settingsOf } from './read-money.ts'

type Acts = typeof delivery.acts

export const readMoney: Handler<Acts['readMoney'], DeliveryRows> = async ({ input, tx, session }) => {
  const { strategy } = input
  const { version } = await chooseVersion(tx, input)
  const settings = await settingsOf(tx, strategy)
  const bySecretariat = isSecretariat(session, strategy) ? null : words.onlyTheSecretariat
  const { stood, names } =
    version === null ? { stood: [], names: new Map() } : await readStandings(tx, version.id)
  return {
    version: version === null ? null : shown(version),
    settings,
    money:
      version === null || settings === null
        ? null
        : await moneyOfVersion(tx, {
            ...{ strategy, version: version.id, settings, on: input.ratesOn ?? today() },
          }),
    activities: stood.map((one) => activityShown(one, names)),
    may: {
      approve: may(bySecretariat, version === null ? words.notYetSubmitted : null),
      enterFunction: may(
        bySecretariat,
        version === null ? words.notYetSubmitted : wordsOfVersion(version.status),
      ),
    },
  }
}

/** "Which activities due in the next six months have no released money?" is this one question. */
export const listDueWithoutReleasedMoney: Handler<
  Acts['listDueWithoutReleasedMoney'],
  DeliveryRows
> = async ({ input, tx }) => {
  const { version } = await chooseVersion(tx, input)
  return dueUnpaid(tx, version?.id ?? null)
}

/** Activities of a version that begin or end within six months and have no released money. */
export async function dueUnpaid(tx: Tx, version: string | null) {
  const from = today()
  const until = monthsAfter(from, 6)
  if (version === null) return { from, until, outOf: 0, due: [] }
  const { stood, names } = await readStandings(tx, version)
  const { lines } = await linesOf(tx, lineagesOf(stood))
  const counted = lines.filter(({ stands }) => stands === 'counts')
  const activities = stood.map((one) => ({
    one,
    ...{ lineage: one.activity.lineage, starts: one.activity.starts, ends: endOf(one) },
  }))
  const due = dueWithoutReleasedMoney(activities, counted, { from, until })
  return {
    ...{ from, until },
    outOf: dueWithoutReleasedMoney(activities, [], { from, until }).length,
    due: due.map(({ activity, what, on }) => ({
      activity: activityShown(activity.one, names),
      ...{ what, on },
      hasLine: counted.some(({ lineage }) => lineage === activity.lineage),
    })),
  }
}
