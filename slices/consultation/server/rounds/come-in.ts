import type { Letter } from '#kernel/contract/shapes.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { sectorOf } from '#slices/identity/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { letterProblem } from '../../rules/a-letter-names-its-author.ts'
import { sealProblem } from '../hidden-authors/keep-seal.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { getRound } from './get-round.ts'
import { speakerKnown } from '../workshop/room/speaker-known.ts'
import { isBreakoutClosed, lockDoor } from '../workshop/breakout/doors.ts'
import type { Author } from '../proposals/keep-proposal.ts'
import { sectorOfSession } from '../proposals/sector-of-session.ts'

type Tx = Transaction<ConsultationRows>

export interface Incoming {
  readonly id?: string | undefined
  readonly round: string
  readonly breakout?: string | undefined
  readonly hidden: boolean
  readonly sealedAuthor?: string | undefined
}

/** What every proposal passes on its way in, whatever it changes: the letter, the door of the round and of the group. */
export async function comeIn(tx: Tx, input: Incoming, letter: Letter | null) {
  const problem = letterProblem(letter, input.hidden)
  if (problem !== null) return { ok: false, code: problem } as const
  if (input.id !== undefined && (await isReceived(tx, input.id))) {
    return { ok: false, code: 'already-received' } as const
  }
  await lockDoor(tx, input.round, 'to come in')
  const round = await getRound(tx, input.round)
  if (!round.isOpen) return { ok: false, code: 'round-closed' } as const
  if (await isBreakoutClosed(tx, input.breakout)) return { ok: false, code: 'breakout-closed' } as const
  const unsealed = await sealProblem(tx, round.id, input)
  if (unsealed !== null) return { ok: false, code: unsealed } as const
  return { ok: true, round } as const
}

/**
 * Where somebody beside the secretariat enters it for another: the group of this round in which it was said, which they were
 * named to run, which is open and treats the node. `null` for the secretariat and for one's own; `undefined` where they may not.
 */
export async function heardIn(
  tx: Tx,
  session: Session,
  letter: Letter | null,
  at: {
    readonly strategy: string
    readonly round: string
    readonly breakout?: string | undefined
    readonly nodes: readonly string[]
  },
): Promise<string | null | undefined> {
  if (letter === null || holdsMandate(session, at.strategy, 'secretariat')) return null
  if (at.breakout === undefined) return undefined
  const { rows } = await tx.query<{ may: boolean }>(
    `select bool_and(consultation.may_enter_in($1, node)) and exists (
              select from consultation.breakouts b where b.id = $1 and b.round = $3) as may
       from unnest($2::uuid[]) node`,
    [at.breakout, at.nodes, at.round],
  )
  return rows[0]?.may === true ? at.breakout : undefined
}

/** For whom it is made and in which sector it counts: the office or person who wrote, or the one who acts. */
export async function authorOf(
  tx: Tx,
  session: Session,
  letter: Letter | null,
  { strategy, heard }: { readonly strategy: string; readonly heard: string | null },
): Promise<{ readonly author: Author; readonly sector: string | null } | null> {
  if (letter === null) {
    const sector = await sectorOfSession(tx, session, strategy)
    return { author: { person: session.person, office: null }, sector }
  }
  // Said in a room it is of an office or of a person who takes part: the two together would make anybody an author.
  if (heard !== null && letter.office !== undefined && letter.person !== undefined) return null
  if (heard !== null && letter.person !== undefined) {
    const known = await speakerKnown(tx, heard, letter.person)
    return known === null ? null : { author: { person: letter.person, office: null }, sector: known.sector }
  }
  const sector = await sectorOf(tx, letter)
  // Every office of the register has a sector: one without is not in it.
  if (letter.office !== undefined && sector === null) return null
  return { author: { person: letter.person ?? null, office: letter.office ?? null }, sector }
}

/** What is sent again after a lost answer is told so first, whatever has been closed since. */
const isReceived = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.db.selectFrom('consultation.proposals').select('id').where('id', '=', id).executeTakeFirst()) !==
  undefined
