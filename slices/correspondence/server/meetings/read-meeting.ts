import type { Ability } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import type { correspondence } from '../../contract.ts'
import type { MeetingPaper } from '../../contract/meetings/meetings.ts'
import { meetingWords as words } from '../../contract/meetings/words.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { mayBeWritten, nextStep } from '../../rules/meetings/a-paper-goes-its-way.ts'
import { decisionsOf } from './decisions-of-meeting.ts'
import { getMeeting, type PaperRead, papersOf, shownMeeting } from './papers-of-meeting.ts'

type Acts = typeof correspondence.acts

export const holds = (session: Session, strategy: string, ...kinds: readonly string[]): boolean =>
  session.mandates.some((one) => one.strategy === strategy && kinds.includes(one.kind))

/** Everybody with a mandate but participants; as `correspondence.strategies_inside` has it. */
export const isInside = (session: Session, strategy: string): boolean =>
  session.mandates.some((one) => one.strategy === strategy && one.kind !== 'participant')

const able = (ok: boolean, because: NonNullable<Ability['because']> = words.onlyTheSecretariat) => ({
  ok,
  because: ok ? null : because,
})

export const listMeetings: Handler<Acts['listMeetings'], CorrespondenceRows> = async ({
  input,
  tx,
  session,
}) => {
  const rows = await tx.db
    .selectFrom('correspondence.meetings')
    .selectAll()
    .where('strategy', '=', input.strategy)
    .orderBy('starts_on', 'desc')
    .orderBy('id')
    .limit(500)
    .execute()
  return {
    meetings: rows.map(shownMeeting),
    may: { call: able(holds(session, input.strategy, 'secretariat')) },
  }
}

export const readMeeting: Handler<Acts['readMeeting'], CorrespondenceRows> = async ({
  input,
  tx,
  session,
}) => {
  const row = await getMeeting(tx, input.meeting)
  const papers = await papersOf(tx, row.id)
  return {
    ...{ meeting: shownMeeting(row), strategy: row.strategy },
    papers: papers.map((paper) => shownPaper(paper, session)),
    decisions: await decisionsOf(tx, row, session),
    may: { write: able(holds(session, row.strategy, 'secretariat')) },
  }
}

function shownPaper({ writtenBy, meeting, strategy, ...paper }: PaperRead, session: Session): MeetingPaper {
  const isSecretariat = holds(session, strategy, 'secretariat')
  const step = nextStep(paper.kind, paper.state)
  const mayTake = () => {
    if (step === 'cleared' && session.person === writtenBy) return able(false, words.secondPerson)
    return able(isSecretariat || (step === 'cleared' && holds(session, strategy, 'approving authority')))
  }
  return {
    ...paper,
    steps: paper.steps.map(({ step: taken, at, said }) => ({ step: taken, at, said })),
    corrections: [...paper.corrections],
    may: {
      write: mayBeWritten(paper.state) ? able(isSecretariat) : able(false, words.hasLeft),
      next: step === null ? null : { step, ...mayTake() },
    },
  }
}
