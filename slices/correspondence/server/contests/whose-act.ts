import type { Session } from '#kernel/database/session.ts'

/** In whose name an act was entered, as its row has it. */
export interface EnteredFor {
  readonly for_person: string | null
  readonly for_office: string | null
}

/** Whether an act was entered in the name of the one who acts, or of an office for which they are focal person today. */
export const isEnteredFor = (session: Session, { for_person, for_office }: EnteredFor): boolean =>
  (for_person !== null && for_person === session.person) ||
  (for_office !== null &&
    session.mandates.some(({ kind, office }) => kind === 'focal person' && office === for_office))
