import type { MandateKind } from '#kernel/contract/mandates.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { words } from '../../contract/words.ts'

export interface Ability {
  ok: boolean
  because: Bilingual | null
}

export const holds = (session: Session, strategy: string, ...kinds: readonly MandateKind[]): boolean =>
  session.mandates.some((mandate) => mandate.strategy === strategy && kinds.includes(mandate.kind))

export const may = (isSo: boolean, because: Bilingual): Ability =>
  isSo ? { ok: true, because: null } : { ok: false, because: { ...because } }

export const mayDeclare = (session: Session, strategy: string): Ability =>
  may(holds(session, strategy, 'secretariat'), words.onlyTheSecretariatDeclares)

/** On screen for the own office, or by letter for any. */
export const mayReport = (session: Session, strategy: string): Ability =>
  may(holds(session, strategy, 'focal person', 'secretariat'), words.onlyReporters)
