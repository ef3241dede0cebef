interface Costed {
  readonly money: { readonly isStated: boolean }
}

export interface MoneySaid {
  readonly stated: number
  readonly all: number
}

/** How many of these activities have a cost in the plan. Amounts stand in words and are never added up. */
export const moneySaid = (activities: readonly Costed[]): MoneySaid => ({
  stated: activities.filter(({ money }) => money.isStated).length,
  all: activities.length,
})
