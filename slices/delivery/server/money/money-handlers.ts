import { approveShares, enterDonorFunction } from './approved-and-after.ts'
import { enterMoney } from './enter-money.ts'
import { enterRate, listRates, setMoneySettings } from './exchange-rates.ts'
import { readActivityMoney } from './read-activity-money.ts'
import { listDueWithoutReleasedMoney, readMoney } from './read-money-page.ts'

export const moneyHandlers = {
  approveShares,
  enterDonorFunction,
  enterMoney,
  enterRate,
  listDueWithoutReleasedMoney,
  listRates,
  readActivityMoney,
  readMoney,
  setMoneySettings,
}
