import type { Letter } from '#kernel/contract/shapes.ts'
import type { Session } from '#kernel/database/session.ts'
import * as rule from '../../rules/figures/an-office-reports-itself-or-by-its-letter.ts'
import { holds } from '../reading/abilities.ts'

/** Offices for which the person who acts is focal person in this strategy. */
export const ownOffices = (session: Session, strategy: string): readonly string[] =>
  session.mandates.flatMap((mandate) =>
    mandate.kind === 'focal person' && mandate.strategy === strategy && mandate.office !== null
      ? [mandate.office]
      : [],
  )

/** For which office the person who acts may append figures, or why for none. */
export const reportingOffice = (
  session: Session,
  strategy: string,
  asked: string | undefined,
  letter: Letter | null,
): rule.ReportingOffice =>
  rule.reportingOffice({
    isSecretariat: holds(session, strategy, 'secretariat'),
    own: ownOffices(session, strategy),
    asked,
    letter: letter === null ? null : { office: letter.office },
  })
