import type { Session } from '#kernel/database/session.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Answer, Related, Reply, StandingShown } from '../../contract.ts'
import { negotiationWords } from '../../contract/negotiation-words.ts'
import { words } from '../../contract/words.ts'
import { maySpeak } from '../../rules/a-reply-has-something-to-speak-to.ts'
import type { ReplyKind } from '../../rules/a-reply-speaks-to-one-answer.ts'
import { mayBeGiven } from '../../rules/a-declined-activity-may-go-to-another-office.ts'
import { faultOfAsking } from '../../rules/concurrence-is-asked-from-submission-on.ts'
import type { AnswerRow, ReplyRow, Standings, Stood } from './read-standings.ts'
import { agreedTo, proposedIn, termsOf } from './terms.ts'

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

type ShownWith = Omit<Standings, 'stood'>

/** An answer as every reader of the request sees it; never the person who gave it. */
export function answerShown(
  row: AnswerRow,
  { names, letters }: Pick<Standings, 'names' | 'letters'>,
): Answer {
  return {
    id: row.id,
    answer: row.answer,
    office: officeShown(row.office, names),
    reason: row.reason,
    proposed: proposedIn(row),
    answeredOn: row.answered_on,
    byLetter: letterShown(row.ledger_entry, letters),
  }
}

/** A reply in the same way. */
export const replyShown = (
  row: ReplyRow,
  { letters, bodies }: Pick<Standings, 'letters' | 'bodies'>,
): Reply => ({
  id: row.id,
  kind: row.kind,
  answer: row.answer,
  reason: row.reason,
  terms: termsOf(row),
  body: row.body === null ? null : (bodies.get(row.body) ?? null),
  minutes: row.minutes,
  dueOn: row.due_on,
  madeOn: row.made_on,
  byLetter: letterShown(row.ledger_entry, letters),
})

export function letterShown(entry: string, letters: Standings['letters']): Answer['byLetter'] {
  const letter = letters.get(entry)
  if (letter === undefined) return null
  return {
    theirReference: letter.theirReference,
    ourReference: letter.ourReference,
    medium: letter.medium,
    dated: letter.dated,
    signatory: letter.signatory,
    contest: letter.contest?.standing ?? null,
  }
}

/** An activity as it is named beside another that it is a part of, or that is a part of it. */
export const relatedShown = (
  { activity, asked, office, state }: Stood,
  names: Standings['names'],
): Related => ({
  code: activity.code,
  title: activity.title,
  request: asked?.request ?? null,
  office: office === null ? null : officeShown(office, names),
  state,
})

/** What the one who looks sees of an activity's concurrence, and may do about it. */
export function standingShown(
  one: Stood,
  standings: ShownWith,
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
    dueOn: one.reply?.due_on ?? asked?.due_on ?? null,
    daysLate: one.daysLate,
    answer: one.answer === null ? null : answerShown(one.answer, standings),
    reply: one.reply === null ? null : replyShown(one.reply, standings),
    agreed: agreedTo(one),
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
  const reply = (kind: ReplyKind) => (maySpeak(kind, one.state) ? null : nothingTo[kind])
  return {
    answer: may(byOffice, version, office, asked),
    enterLetter: may(bySecretariat, version, office, asked),
    acceptTransfer: may(byOffice, version, office, asked, transfer),
    assign: may(bySecretariat, version, mayBeGiven(one.state, one.office !== null) ? null : words.stillHeld),
    accept: may(bySecretariat, version, reply('accepts')),
    offer: may(bySecretariat, version, reply('offers')),
    escalate: may(isOwn ? null : bySecretariat, version, reply('escalates')),
    enterEscalation: may(bySecretariat, version, reply('escalates')),
    decide: may(bySecretariat, version, reply('decided')),
  }
}

const nothingTo: Readonly<Record<ReplyKind, Bilingual>> = {
  accepts: negotiationWords.nothingToAccept,
  offers: negotiationWords.nothingToReplyTo,
  escalates: negotiationWords.nothingToEscalate,
  decided: negotiationWords.nothingToDecide,
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
