import type { Session } from '#kernel/database/session.ts'
import { correspondence, type ListedActByLetter } from '../../contract.ts'
import { faultOfKeeping } from '../../rules/keeping-a-contested-act-needs-a-second-person.ts'

const { refusals } = correspondence.acts.answerContest
const able = { ok: true, because: null }

interface Contested {
  readonly contested_at: Date | null
  readonly answered_at: Date | null
  readonly entered_for: readonly string[]
  readonly entered_by: string
}

/** What the one who acts may answer to a contest; null where none waits, or they are not the secretariat. */
export function answeringOf(session: Session, row: Contested): ListedActByLetter['mayAnswer'] {
  const isSecretariat = session.mandates.some(
    ({ kind, strategy }) => kind === 'secretariat' && row.entered_for.includes(strategy),
  )
  if (!isSecretariat || row.contested_at === null || row.answered_at !== null) return null
  const fault = faultOfKeeping(row.entered_by, session.person)
  if (fault === null) return { uphold: able, keep: able }
  const { en, ur } = refusals[fault]
  return { uphold: able, keep: { ok: false, because: { en, ur } } }
}
