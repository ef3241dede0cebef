import type { Session } from '#kernel/database/session.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Answer, StandingShown } from '../../contract.ts'
import { faultOfAsking } from '../../rules/concurrence-is-asked-from-submission-on.ts'
import { words } from '../../contract/words.ts'
import type { AnswerRow, Standings, Stood } from './read-standings.ts'

/** The offices for which the person is focal person in this strategy. */
export const ownOffices = (session: Session, strategy: string): readonly string[] =>
  session.mandates.flatMap(({ kind, strategy: its, office }) =>
    kind === 'focal person' && its === strategy && office !== null ? [office] : [],
  )

export const isSecretariat = (session: Session, strategy: string): boolean =>
  session.mandates.some(({ kind, strategy: its }) => kind === 'secretariat' && its === strategy)

export const officeShown = (office: string, names: Standings['names']) => ({
  id: office,
  name: names.get(office) ?? { en: '', ur: '' },
})

/** An answer as every reader of the request sees it; never the person who gave it. */
export function answerShown(row: AnswerRow, { names, letters }: Omit<Standings, 'stood'>): Answer {
  const letter = letters.get(row.ledger_entry)
  const proposed = {
    starts: row.proposed_starts,
    ends: row.proposed_ends,
    scope: row.proposed_scope,
    money: row.money_note,
  }
  return {
    answer: row.answer,
    office: officeShown(row.office, names),
    reason: row.reason,
    proposed: row.answer === 'counter-proposes' ? proposed : null,
    answeredOn: row.answered_on,
    byLetter:
      letter === undefined
        ? null
        : {
            theirReference: letter.theirReference,
            ourReference: letter.ourReference,
            medium: letter.medium,
            dated: letter.dated,
            signatory: letter.signatory,
            contest: letter.contest?.standing ?? null,
          },
  }
}

/** What the one who looks sees of an activity's concurrence, and may do about it. */
export function standingShown(
  one: Stood,
  standings: Omit<Standings, 'stood'>,
  session: Session,
  status: string,
): StandingShown {
  const { activity, asked, office, passedFrom } = one
  return {
    node: activity.node,
    lineage: activity.lineage,
    code: activity.code,
    title: activity.title,
    pillar: activity.pillar,
    request: asked?.request ?? null,
    office: office === null ? null : officeShown(office, standings.names),
    passedFrom:
      passedFrom === null
        ? null
        : {
            ...officeShown(passedFrom.office, standings.names),
            endedOn: passedFrom.endedOn,
            confirmed: one.confirmed,
          },
    state: one.state,
    since: one.since,
    askedOn: asked?.asked_on ?? null,
    dueOn: asked?.due_on ?? null,
    daysLate: one.daysLate,
    answer: one.answer === null ? null : answerShown(one.answer, standings),
    illustrative: asked?.illustrative ?? false,
    may: abilitiesOn(one, session, status),
  }
}

function abilitiesOn(one: Stood, session: Session, status: string): StandingShown['may'] {
  const strategy = one.activity.strategy
  const version = wordsOfVersion(status)
  const isOwn = one.office !== null && ownOffices(session, strategy).includes(one.office)
  const bySecretariat = isSecretariat(session, strategy) ? null : words.onlyTheSecretariat
  const byOffice = isOwn ? null : words.onlyTheOffice
  const office = one.office === null ? words.noAccountableOffice : null
  const asked = one.isAsked ? null : words.notAskedYet
  const transfer =
    one.passedFrom === null ? words.nothingToTakeOver : one.confirmed ? words.alreadyTakenOver : null
  return {
    answer: may(byOffice, version, office, asked),
    enterLetter: may(bySecretariat, version, office, asked),
    acceptTransfer: may(byOffice, version, office, asked, transfer),
    assign: may(bySecretariat, version, one.office === null ? null : words.stillHeld),
  }
}

export function wordsOfVersion(status: string): Bilingual | null {
  const fault = faultOfAsking(status)
  if (fault === null) return null
  return fault === 'not-yet-submitted' ? words.notYetSubmitted : words.noLongerInForce
}

/** Able where no reason stands against it; told is the first. */
export function may(...reasons: readonly (Bilingual | null)[]) {
  const because = reasons.find((reason) => reason !== null) ?? null
  return { ok: because === null, because }
}
