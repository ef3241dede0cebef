import { dayAt } from '#kernel/pure/calendar.ts'
import type { Status } from '#web/ui/marks/StatusMark.tsx'
import type { Round } from '../../contract.ts'
import { words } from '../words.ts'

/** Whether a round is open, in a word and a tone. */
export function statusOf(round: Round): Status {
  if (round.isOpen) return { label: words.isOpen, tone: 'good' }
  const today = dayAt(new Date())
  return { label: today < round.opensOn ? words.notYet : words.isClosed, tone: 'plain' }
}
