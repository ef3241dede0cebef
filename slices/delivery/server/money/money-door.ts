import { door } from '#kernel/database/door.ts'
import { versionState } from '#slices/strategy/index.ts'
import type { MoneyRead } from '../../contract/money/questions.ts'
import { today, type Tx } from '../standings/read-standings.ts'
import { dueUnpaid } from './read-money-page.ts'
import { moneyOfVersion } from './money-of-version.ts'
import { settingsOf } from './read-money.ts'

/**
 * The money of a version with today's rates, as far as the person who acts may read it: by pillar, office and place, and
 * against what was approved. Null until it is said in which currency totals are made.
 */
export const moneyOf = door('delivery', async (tx: Tx, version: string): Promise<MoneyRead | null> => {
  const state = await versionState(tx, version)
  const settings = state === null ? null : await settingsOf(tx, state.strategy)
  if (state === null || settings === null) return null
  return moneyOfVersion(tx, { strategy: state.strategy, version, settings, on: today() })
})

export type DueUnpaid = Awaited<ReturnType<typeof dueUnpaid>>

/** Activities of a version that begin or end within six months and have no released money, and of how many due at all. */
export const dueUnpaidOf = door(
  'delivery',
  (tx: Tx, version: string): Promise<DueUnpaid> => dueUnpaid(tx, version),
)
