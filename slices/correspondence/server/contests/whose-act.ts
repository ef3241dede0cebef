import type { Session } from '#kernel/database/session.ts'

/** In whose name an act was entered and of which strategy, as its row has it. */
export interface EnteredFor {
  readonly for_person: string | null
  readonly for_office: string | null
  readonly entered_for: readonly string[]
}

/** Whether an act was entered in the name of the one who acts, or of an office whose focal person they are there today. */
export const isEnteredFor = (
  session: Session,
  { for_person, for_office, entered_for }: EnteredFor,
): boolean =>
  (for_person !== null && for_person === session.person) ||
  (for_office !== null &&
    session.mandates.some(
      ({ kind, office, strategy }) =>
        kind === 'focal person' && office === for_office && entered_for.includes(strategy),
    ))
