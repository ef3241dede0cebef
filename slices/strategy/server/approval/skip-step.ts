import type { Handler } from '#kernel/contract/handler.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { faultsOfSkipping } from '../../rules/approval/a-step-is-answered-by-its-office.ts'
import { findStep } from './find-step.ts'
import { bare, keepEvent } from './keep-event.ts'

type Act = typeof strategy.acts.skipStep

export const skipStep: Handler<Act, StrategyRows> = async ({ input, tx, session, refuse, record }) => {
  const found = await findStep(tx, session, input)
  const [fault, ...others] = faultsOfSkipping(found.now) as readonly (keyof Act['refusals'])[]
  if (fault !== undefined) return refuse(fault, ...others)
  const event = {
    ...bare,
    ...{ what: 'skipped' as const, happened_on: dayAt(new Date()), words: input.reason },
  }
  const recorded = await record(found.step.id, {
    ...{ version: found.version.id, step: found.step.name.en, ...event },
  })
  await keepEvent(tx, found, event, [], recorded)
  return { state: 'skipped' }
}
