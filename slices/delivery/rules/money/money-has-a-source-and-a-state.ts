/** Where money comes from; `unfunded` is what is needed and comes from nowhere yet. */
export const moneySources = ['recurrent', 'development', 'donor project', 'in kind', 'unfunded'] as const
export type MoneySource = (typeof moneySources)[number]

/** In the order in which the same money passes through them: what is released is no more money than what was allocated. */
export const moneyStates = ['estimated', 'requested', 'allocated', 'released', 'spent'] as const
export type MoneyState = (typeof moneyStates)[number]
