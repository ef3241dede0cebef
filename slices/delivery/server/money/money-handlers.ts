import { enterMoney } from './enter-money.ts'
import { enterRate, listRates, setMoneySettings } from './exchange-rates.ts'
import { readActivityMoney } from './read-activity-money.ts'

export const moneyHandlers = { enterMoney, enterRate, listRates, readActivityMoney, setMoneySettings }
