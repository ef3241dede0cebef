export interface DecisionStanding {
  readonly number: number
  readonly isDone: boolean
  /** `2026-11-22`; null where no day was named. */
  readonly dueOn: string | null
}

/** What is open first, what is longest due at its head; then what has no day; what is done last. */
export const openFirst = <One extends DecisionStanding>(decisions: readonly One[]): One[] =>
  decisions.toSorted(
    (one, other) =>
      Number(one.isDone) - Number(other.isDone) ||
      (one.dueOn ?? '9999').localeCompare(other.dueOn ?? '9999') ||
      one.number - other.number,
  )
