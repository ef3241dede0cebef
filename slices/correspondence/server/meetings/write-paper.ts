import { randomUUID } from 'node:crypto'
import type { Handler, RecordedColumns } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { correspondence } from '../../contract.ts'
import type { Marking } from '../../contract/meetings/words.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { type MeetingPaperKind, mayBeWritten } from '../../rules/meetings/a-paper-goes-its-way.ts'
import { getMeeting, papersOf } from './papers-of-meeting.ts'

type Tx = Transaction<CorrespondenceRows>

interface NewPaper {
  readonly id: string
  readonly meeting: string
  readonly strategy: string
  readonly kind: MeetingPaperKind
  readonly marking: Marking
}

/** Gives the paper the next number of its kind in the meeting; two at once are told apart by the constraint. */
export async function insertPaper(tx: Tx, paper: NewPaper): Promise<number> {
  const { last } = await tx.db
    .selectFrom('correspondence.meeting_papers')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('meeting', '=', paper.meeting)
    .where('kind', '=', paper.kind)
    .executeTakeFirstOrThrow()
  const number = (last ?? 0) + 1
  await tx.db
    .insertInto('correspondence.meeting_papers')
    .values({ ...paper, number })
    .execute()
  return number
}

interface NewEdition {
  readonly paper: string
  readonly edition: number
  readonly title: Bilingual
  readonly text: Bilingual
  readonly reference: string | null
}

export async function insertEdition(
  tx: Tx,
  { paper, edition, title, text, reference }: NewEdition,
  by: string,
  { ledger_entry, ledger_salt }: RecordedColumns,
): Promise<void> {
  await tx.db
    .insertInto('correspondence.meeting_paper_editions')
    .values({
      ...{ paper, edition, reference, written_by: by, ledger_entry, ledger_salt },
      ...{ title_en: title.en, title_ur: title.ur, text_en: text.en, text_ur: text.ur },
    })
    .execute()
}

export const writeMeetingPaper: Handler<
  typeof correspondence.acts.writeMeetingPaper,
  CorrespondenceRows
> = async ({ input, tx, session, refuse, record }) => {
  if (session.person === null) throw new NotFound()
  const { id: meeting, strategy } = await getMeeting(tx, input.meeting)
  const { kind, title, text } = input
  const found =
    input.paper === undefined
      ? null
      : ((await papersOf(tx, meeting)).find(({ id }) => id === input.paper) ?? null)
  if (input.paper !== undefined && found === null) throw new NotFound()
  if (found !== null && !mayBeWritten(found.state)) return refuse('has-left')
  if (input.after !== (found?.edition ?? 0)) return refuse('changed-meanwhile')
  const paper = found?.id ?? randomUUID()
  // Who may read a paper is said once, with its first words: what is recorded is what holds.
  const marking = found?.marking ?? input.marking
  const edition = input.after + 1
  const reference = input.reference ?? null
  const recorded = await record(paper, { meeting, kind, edition, title, text, reference, marking })
  const number = found?.number ?? (await insertPaper(tx, { id: paper, meeting, strategy, kind, marking }))
  await insertEdition(tx, { paper, edition, title, text, reference }, session.person, recorded)
  return { paper, number, edition }
}
