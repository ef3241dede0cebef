/** A closed risk is reviewed no more; an open one is overdue from the day after its review date. Days are `yyyy-mm-dd`. */
export const isOverdue = (
  risk: { readonly reviewOn: string; readonly closed: boolean },
  today: string,
): boolean => !risk.closed && risk.reviewOn < today

/** The cell of the matrix in which a risk stands: two places in two orders, never one number. */
export const cellOf = ({
  likelihood,
  impact,
}: {
  readonly likelihood: number
  readonly impact: number
}): string => `${likelihood}·${impact}`
