import { contract } from '#kernel/contract/act.ts'
import { accountActs } from './contract/accounts.ts'
import { officeActs } from './contract/offices.ts'
import { peopleActs } from './contract/people.ts'
import { strategyActs } from './contract/strategies.ts'

export { chargeNames } from './contract/people.ts'

/** Who people are, what they may do, and which offices there are. */
export const identity = contract('identity', {
  ...accountActs,
  ...officeActs,
  ...peopleActs,
  ...strategyActs,
})
