import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { faultsOfBeginning } from '../../rules/approval/a-step-is-answered-by-its-office.ts'
import { lastDayOf } from '../../rules/approval/a-step-is-where-its-last-event-left-it.ts'
import { findStep } from './find-step.ts'
import { bare, keepEvent, papersSent } from './keep-event.ts'

type Act = typeof strategy.acts.beginStep

export const beginStep: Handler<Act, StrategyRows> = async ({ input, tx, session, refuse, record }) => {
  const found = await findStep(tx, session, input)
  const [fault, ...others] = faultsOfBeginning(
    found.now,
    input.note ?? null,
  ) as readonly (keyof Act['refusals'])[]
  if (fault !== undefined) return refuse(fault, ...others)
  const dueOn = input.dueOn ?? lastDayOf(input.on, found.step.days)
  if (dueOn < input.on) return refuse('due-before-it-began')
  const papers = await papersSent(tx, input.papers)
  if (papers === null) return refuse('file-not-received')
  const event = {
    ...bare,
    ...{ what: 'begun' as const, happened_on: input.on, due_on: dueOn, words: input.note ?? null },
  }
  const recorded = await record(found.step.id, {
    ...{ version: found.version.id, step: found.step.name.en, ...event },
    papers: papers.map(({ sha256 }) => sha256),
  })
  await keepEvent(tx, found, event, papers, recorded)
  return { dueOn }
}
