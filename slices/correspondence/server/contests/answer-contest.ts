import type { Acting, Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { enqueue } from '#kernel/jobs/jobs.ts'
import type { correspondence } from '../../contract.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { faultOfAnswering } from '../../rules/answering-a-contest-takes-another-person.ts'
import { addressesOf } from '../copies/addresses-of.ts'
import { copyOfActByLetter } from '../copies/send-copy.ts'
import { handsIn } from '../listed-acts.ts'
import { shownWay } from '../shown.ts'

type AnswerContest = typeof correspondence.acts.answerContest
type Tx = Acting<AnswerContest, CorrespondenceRows>['tx']

export const answerContest: Handler<AnswerContest, CorrespondenceRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const act = await contestedAct(tx, input.act)
  const { contest_reason: contested, contested_at: at } = act
  if (contested === null || at === null) return refuse('not-contested')
  const { upheld, reason = null } = input
  const fault = faultOfAnswering(act.hands, session.person)
  if (fault !== null) return refuse(fault)
  const recorded = await record(act.id, { act_by_letter: act.id, upheld, reason })
  const { answered_at } = await tx.db
    .insertInto('correspondence.contest_answers')
    .values({ act_by_letter: act.id, upheld, reason, answered_by: session.person ?? '', ...recorded })
    .returning('answered_at')
    .executeTakeFirstOrThrow()
  await tellAuthors(tx, act)
  return {
    reason: contested,
    at: at.toISOString(),
    cameBy: shownWay(act.came_by),
    answer: { upheld, reason, at: answered_at.toISOString() },
  }
}

type ContestedAct = Awaited<ReturnType<typeof contestedAct>>

async function contestedAct(tx: Tx, id: string) {
  const found = await tx.db
    .selectFrom('correspondence.acts_by_letter as a')
    .leftJoin('correspondence.contests as c', 'c.act_by_letter', 'a.id')
    .select(['a.id', 'a.entered_for', 'a.for_person', 'a.for_office'])
    .select(['c.reason as contest_reason', 'c.contested_at', 'c.came_by'])
    .select(handsIn('a.id').as('hands'))
    .where('a.id', '=', id)
    .executeTakeFirst()
  if (found === undefined) throw new NotFound()
  return found
}

/** To wherever the copy went, and to the addresses that are known of the authors today. */
async function tellAuthors(tx: Tx, act: ContestedAct): Promise<void> {
  const copies = await tx.db
    .selectFrom('correspondence.copies')
    .select('address')
    .where('act_by_letter', '=', act.id)
    .execute()
  const addresses = await addressesOf(tx, {
    person: act.for_person,
    office: act.for_office,
    given: copies.map(({ address }) => address),
    strategies: act.entered_for,
  })
  if (addresses.length === 0) return
  await tx.db
    .insertInto('correspondence.copies')
    .values(addresses.map((address) => ({ act_by_letter: act.id, address, kind: 'contest answered' })))
    .execute()
  await enqueue(tx, copyOfActByLetter, { actByLetter: act.id })
}
