import type { Ability } from '#kernel/contract/act.ts'
import type { Session } from '#kernel/database/session.ts'
import { words } from '../contract/words.ts'

/** Everything here is written by the secretariat. */
export const mayRecord = (
  session: Session,
  strategy: string,
): { ok: boolean; because: Ability['because'] } =>
  session.mandates.some((mandate) => mandate.strategy === strategy && mandate.kind === 'secretariat')
    ? { ok: true, because: null }
    : { ok: false, because: { ...words.onlyTheSecretariat } }
