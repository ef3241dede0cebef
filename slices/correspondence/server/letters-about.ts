import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { ContestStanding } from '../contract.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { shownParticulars } from './shown.ts'

/** The letter behind an act, for the screens of any slice. Times are ISO 8601 in UTC. */
export interface LetterBehindAct extends ReturnType<typeof shownParticulars> {
  readonly subject: string
  /** `delivery.concur` */
  readonly act: string
  /** The ledger entry of the act. */
  readonly entry: string
  readonly enteredAt: string
  /** Whether its author contested it, answered or not. */
  readonly contested: boolean
  /** Null where its author does not contest it. */
  readonly contest: ContestOfLetter | null
}

export interface ContestOfLetter {
  /** `upheld`: the act is set aside, as its own contract says. `kept`: it stands, and the contest stays visible. */
  readonly standing: ContestStanding
  /** When it was contested or, once answered, when that was. ISO 8601 in UTC. */
  readonly since: string
}

interface Row {
  readonly subject: string
  readonly act: string
  readonly act_entry: string
  readonly their_reference: string
  readonly our_reference: string
  readonly dated: string
  readonly signatory: string
  readonly medium: string
  readonly entered_at: Date
  readonly contested_at: Date | null
  readonly upheld: boolean | null
  readonly answered_at: Date | null
}

function contestOf({ contested_at, upheld, answered_at }: Row): ContestOfLetter | null {
  if (contested_at === null) return null
  if (upheld === null || answered_at === null) {
    return { standing: 'unanswered', since: contested_at.toISOString() }
  }
  return { standing: upheld ? 'upheld' : 'kept', since: answered_at.toISOString() }
}

async function lettersAbout(
  tx: Transaction<CorrespondenceRows>,
  subjects: readonly string[],
  entries: readonly string[],
): Promise<readonly LetterBehindAct[]> {
  if (subjects.length + entries.length === 0) return []
  const { rows } = await tx.query<Row>('select * from correspondence.letters_about($1::text[], $2::uuid[])', [
    subjects,
    entries,
  ])
  return rows.map((row) => ({
    ...shownParticulars(row),
    subject: row.subject,
    act: row.act,
    entry: row.act_entry,
    enteredAt: row.entered_at.toISOString(),
    contested: row.contested_at !== null,
    contest: contestOf(row),
  }))
}

/**
 * The newest letter behind any act on each subject; subjects without one are absent. For acts that the caller has
 * already shown to its reader: the door asks for no more right than that.
 */
export const lettersFor = door(
  'correspondence',
  async (
    tx: Transaction<CorrespondenceRows>,
    subjects: readonly string[],
  ): Promise<ReadonlyMap<string, LetterBehindAct>> => {
    const newestFirst = await lettersAbout(tx, subjects, [])
    return new Map([...newestFirst].reverse().map((letter) => [letter.subject, letter]))
  },
)

/** The letter behind each act, by the act's ledger entry: exact where a subject has several acts. */
export const lettersForEntries = door(
  'correspondence',
  async (
    tx: Transaction<CorrespondenceRows>,
    entries: readonly string[],
  ): Promise<ReadonlyMap<string, LetterBehindAct>> =>
    new Map((await lettersAbout(tx, [], entries)).map((letter) => [letter.entry, letter])),
)
