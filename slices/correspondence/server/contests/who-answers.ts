import type { Session } from '#kernel/database/session.ts'
import { correspondence, type ListedActByLetter } from '../../contract.ts'
import { faultOfAnswering } from '../../rules/answering-a-contest-takes-another-person.ts'

const { refusals } = correspondence.acts.answerContest

interface Contested {
  readonly contested_at: Date | null
  readonly answered_at: Date | null
  readonly entered_for: readonly string[]
  /** Who entered it, printed a link to it or contested it. */
  readonly hands: readonly string[] | null
}

/** Whether the one who acts may answer a contest; null where none waits, or they are not the secretariat. */
export function answeringOf(session: Session, row: Contested): ListedActByLetter['mayAnswer'] {
  const isSecretariat = session.mandates.some(
    ({ kind, strategy }) => kind === 'secretariat' && row.entered_for.includes(strategy),
  )
  if (!isSecretariat || row.contested_at === null || row.answered_at !== null) return null
  const fault = faultOfAnswering(row.hands ?? [], session.person)
  if (fault === null) return { ok: true, because: null }
  const { en, ur } = refusals[fault]
  return { ok: false, because: { en, ur } }
}
