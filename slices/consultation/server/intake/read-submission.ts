import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { namesOf } from '#slices/identity/index.ts'
import { textsOfVersion } from '#slices/strategy/index.ts'
import type { consultation } from '../../contract.ts'
import type { SubmissionChange, UnreadPart } from '../../contract/intake-shapes.ts'
import { intakeWords } from '../../contract/intake-words.ts'
import { undecidedWords } from '../../contract/undecided/undecided-words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { wordsOfPoint } from '../../rules/intake/what-offers-no-words-becomes-a-point.ts'
import { needsNoPlace } from '../../rules/intake/which-proposals-a-change-can-become.ts'
import { type Collided, collisionsOf } from '../intake-decisions/collisions-of-round.ts'
import { canBeProposedAtOnce } from '../intake-decisions/can-be-proposed-at-once.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { getRound } from '../rounds/get-round.ts'
import { undecidedOf } from '../undecided/hold-undecided.ts'
import { type ChangeKept, changesSeen } from './changes-seen.ts'
import { shownAsFound } from './shown-change.ts'
import { submissionsSeen } from './submissions-seen.ts'
import { TextsOfRound } from './texts-of-round.ts'

type Tx = Transaction<ConsultationRows>

export const readSubmission: Handler<typeof consultation.acts.readSubmission, ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const [submission] = await submissionsSeen(tx, input)
  if (submission === undefined) throw new NotFound()
  const round = await getRound(tx, submission.round)
  const texts = new TextsOfRound(await textsOfVersion(tx, round.version))
  const all = await changesSeen(tx, { round: round.id })
  const others = new Map((await submissionsSeen(tx, { round: round.id })).map((one) => [one.id, one.title]))
  const collided = collidedByChange(collisionsOf(all, texts))
  const own = all.filter((change) => change.submission === submission.id)
  const names = await namesOf(tx, {
    people: own.flatMap(({ placedBy, leftOut }) => [placedBy ?? [], leftOut?.by ?? []].flat()),
  })
  const undecided = new Set(await undecidedOf(tx, submission.id))
  const isSecretariat = holdsMandate(session, round.strategy, 'secretariat')
  const proposable = own.some((change) => canBeProposedAtOnce(change, texts))
  return {
    submission,
    roundTitle: { en: round.title_en, ur: round.title_ur },
    roundVersion: round.version,
    changes: own.map((change) => ({
      ...shownAsFound(change, change, texts),
      placedBy: change.placedBy === null ? null : (names.get(change.placedBy) ?? null),
      ...{ proposal: change.proposal, point: change.point, isUndecided: undecided.has(change.number) },
      leftOut: leftOutShown(change, names),
      collidesWith: (collided.get(keyOf(change)) ?? []).map((other) => ({
        ...{ submission: other.submission, number: other.number, author: other.author, after: other.after },
        title: others.get(other.submission) ?? { en: null, ur: null },
      })),
      may: abilitiesFor(change, session, round.strategy),
    })),
    unread: await unreadOf(tx, submission.id),
    may: { proposeAll: ability(whyNotAll(isSecretariat, proposable)) },
  }
}

const ability = (because: Bilingual | null) => ({ ok: because === null, because })

const whyNotAll = (isSecretariat: boolean, proposable: boolean): Bilingual | null => {
  if (!isSecretariat) return intakeWords.onlyTheSecretariatTakesIn
  return proposable ? null : intakeWords.nothingToPropose
}

function abilitiesFor(change: ChangeKept, session: Session, strategy: string): SubmissionChange['may'] {
  const barred = (): Bilingual | null => {
    if (!holdsMandate(session, strategy, 'secretariat')) return intakeWords.onlyTheSecretariatTakesIn
    return change.proposal === null ? null : intakeWords.settledAlready
  }
  const toPropose = (): Bilingual | null => {
    if (change.leftOut !== null) return intakeWords.leftOutAlready
    return change.at === null && !needsNoPlace(change.kind) ? intakeWords.notPlaced : null
  }
  const isPoint = change.point === null ? null : undecidedWords.isAPoint
  const toAPoint = (): Bilingual | null => {
    if (change.leftOut !== null) return undecidedWords.isLeftOut
    return wordsOfPoint(change) === null ? undecidedWords.offersWords : null
  }
  return {
    place: ability(barred()),
    leaveOut: ability(barred() ?? isPoint),
    makePoint: ability(barred() ?? isPoint ?? toAPoint()),
    propose: ability(barred() ?? toPropose()),
  }
}

function leftOutShown(
  { leftOut }: ChangeKept,
  names: ReadonlyMap<string, Bilingual>,
): SubmissionChange['leftOut'] {
  if (leftOut === null) return null
  const { en, ur, by, on } = leftOut
  return { reason: { en, ur }, by: by === null ? null : (names.get(by) ?? null), on }
}

const keyOf = ({ submission, number }: { readonly submission: string; readonly number: number }) =>
  `${submission} ${number}`

function collidedByChange(collisions: readonly Collided[]): ReadonlyMap<string, readonly ChangeKept[]> {
  return new Map(
    collisions.flatMap(({ changes }) =>
      changes.map((change) => [keyOf(change), changes.filter((other) => other !== change)] as const),
    ),
  )
}

async function unreadOf(tx: Tx, submission: string): Promise<UnreadPart[]> {
  const rows = await tx.db
    .selectFrom('consultation.submission_unread')
    .selectAll()
    .where('submission', '=', submission)
    .orderBy('number')
    .execute()
  return rows.map((row) => ({
    ...{ what: row.what, paragraph: row.paragraph, sheet: row.sheet, row: row.sheet_row, count: row.count },
    said: { en: row.said_en, ur: row.said_ur },
  }))
}
