import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { fiscalYear } from '#kernel/pure/periods.ts'
import { namesOf } from '#slices/identity/index.ts'
import { costsOf } from '#slices/strategy/index.ts'
import type { delivery } from '../../contract.ts'
import { moneyWords } from '../../contract/money/words.ts'
import { words } from '../../contract/words.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { fiscalYearsFor } from '../../rules/money/a-day-lies-in-a-fiscal-year.ts'
import { type Counting, totalOf } from '../../rules/money/a-total-says-its-rates-and-what-it-leaves-out.ts'
import { moneyStates } from '../../rules/money/money-has-a-source-and-a-state.ts'
import { isSecretariat, may, ownOffices, wordsOfVersion } from '../standings/shown.ts'
import { today } from '../standings/read-standings.ts'
import { chooseVersion, shown } from '../standings/versions.ts'
import { activityShown, findActivity } from './activity-of-money.ts'
import {
  type Line,
  lineShown,
  linesOf,
  rateGiven,
  ratesOf,
  settingsOf,
  totalShown,
  yearShown,
} from './read-money.ts'

export const readActivityMoney: Handler<typeof delivery.acts.readActivityMoney, DeliveryRows> = async ({
  input,
  tx,
  session,
}) => {
  const { version } = await chooseVersion(tx, input)
  if (version === null) throw new NotFound()
  const found = await findActivity(tx, version.id, input.lineage)
  const { one } = found
  const settings = await settingsOf(tx, input.strategy)
  const { lines, letters } = await linesOf(tx, [input.lineage])
  const names = await namesOf(tx, { offices: lines.flatMap(({ office }) => office ?? []) })
  const [costs] = (await costsOf(tx, version.id)).filter(({ lineage }) => lineage === input.lineage)
  const nothing = { en: null, ur: null }
  const rates = (await ratesOf(tx, input.strategy)).map(rateGiven)
  const isOwn = one.office !== null && ownOffices(session, input.strategy).includes(one.office)
  const bySecretariat = isSecretariat(session, input.strategy) ? null : words.onlyTheSecretariat
  const common = [wordsOfVersion(version.status), settings === null ? moneyWords.noSettings : null] as const
  const asked = one.isAsked ? null : words.notAskedYet
  return {
    version: shown(version),
    activity: activityShown(one, found.names),
    plan: { cost: costs?.cost ?? nothing, funding: costs?.funding ?? nothing },
    settings,
    years:
      settings === null
        ? []
        : fiscalYearsFor(one.activity, today(), settings.fiscalStartMonth).map((year) =>
            yearShown(fiscalYear(year, settings.fiscalStartMonth).from),
          ),
    lines: lines.map((line) => lineShown(line, { letters, names })),
    totals:
      settings === null
        ? []
        : totalsByYear(lines, { currency: settings.currency, on: input.ratesOn ?? today(), rates }),
    may: {
      enter: may(isOwn ? asked : bySecretariat, ...common),
      enterLetter: may(
        bySecretariat,
        one.office === null ? words.noAccountableOffice : null,
        asked,
        ...common,
      ),
    },
  }
}

/** What counts, a total for each year and each state in which there is a line. */
function totalsByYear(lines: readonly Line[], counting: Counting) {
  const counted = lines.filter(({ stands }) => stands === 'counts')
  const years = [...new Set(counted.map(({ year_from }) => year_from))].toSorted()
  return years.map((from) => ({
    year: yearShown(from),
    states: moneyStates.flatMap((state) => {
      const its = counted.filter((line) => line.year_from === from && line.state === state)
      const amounts = its.map(({ currency, exactly }) => ({ currency, amount: exactly }))
      return its.length === 0 ? [] : [{ state, total: totalShown(totalOf(amounts, counting)) }]
    }),
  }))
}
