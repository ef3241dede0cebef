import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import type { Session } from '#kernel/database/session.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import {
  type Answering,
  faultsOfAnsweringStep,
} from '../../rules/approval/a-step-is-answered-by-its-office.ts'
import { holdsMandate } from '../abilities.ts'
import { ownOffices } from './abilities-on-step.ts'
import { findStep } from './find-step.ts'
import { bare, keepEvent, papersSent } from './keep-event.ts'

type Act = typeof strategy.acts.answerStep

export const answerStep: Handler<Act, StrategyRows> = async ({
  input,
  tx,
  session,
  letter,
  refuse,
  record,
}) => {
  const found = await findStep(tx, session, input)
  const { version, step, now } = found
  const words = input.words ?? null
  const answering = whoAnswers(session, letter, version.strategy)
  const faults = faultsOfAnsweringStep(now, answering, { what: input.what, words })
  const [fault, ...others] = faults as readonly (keyof Act['refusals'])[]
  if (fault !== undefined) return refuse(fault, ...others)
  // A letter answers on the day that it bears.
  const on = letter?.dated ?? input.on
  if (on > dayAt(new Date())) return refuse('not-yet-happened')
  const papers = await papersSent(tx, input.papers)
  if (papers === null) return refuse('file-not-received')
  const { instrument } = input
  const event = {
    ...bare,
    ...{ what: input.what, happened_on: on, words },
    ...(instrument && {
      instrument: instrument.kind,
      instrument_number: instrument.number,
      instrument_dated: instrument.dated,
      signatory: instrument.signatory ?? null,
    }),
  }
  const about = {
    ...{ code: step.name.en, title: step.name },
    path: `/plan/${version.id}/approval`,
  }
  const recorded = await record(
    step.id,
    { version: version.id, step: step.name.en, ...event, papers: papers.map(({ sha256 }) => sha256) },
    { strategy: version.strategy, ...(letter && { about }) },
  )
  await keepEvent(tx, found, event, papers, recorded, letter !== null)
  return { state: input.what }
}

function whoAnswers(session: Session, letter: Letter | null, strategy: string): Answering {
  if (letter !== null) {
    if (!holdsMandate(session, strategy, 'secretariat')) throw new NotFound()
    return { as: 'letter', office: letter.office ?? null }
  }
  const offices = ownOffices(session, strategy)
  return holdsMandate(session, strategy, 'secretariat') && offices.length === 0
    ? { as: 'secretariat' }
    : { as: 'office', offices }
}
