import { randomUUID } from 'node:crypto'
import type { Handler, RecordedColumns } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { correspondence } from '../../contract.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import type { Marking } from '../../contract/meetings/words.ts'
import { getMeeting } from './papers-of-meeting.ts'
import { insertEdition, insertPaper } from './write-paper.ts'

type Tx = Transaction<CorrespondenceRows>

export interface MeetingCalled {
  readonly strategy: string
  readonly title: Bilingual
  readonly place: Bilingual
  readonly startsOn: string
  readonly endsOn: string
  /** Whose meeting it is: a body, an event. */
  readonly about?: { readonly path: string; readonly title: Bilingual }
  /** What its agenda says to begin with: a paragraph a line, a heading after `# `. */
  readonly agenda?: Bilingual
}

async function insertMeeting(
  tx: Tx,
  id: string,
  { strategy, title, place, startsOn, endsOn, about }: MeetingCalled,
  by: string,
  recorded: RecordedColumns,
): Promise<void> {
  await tx.db
    .insertInto('correspondence.meetings')
    .values({
      ...{ id, strategy, title_en: title.en, title_ur: title.ur, place_en: place.en, place_ur: place.ur },
      ...{ starts_on: startsOn, ends_on: endsOn, about_path: about?.path ?? null, called_by: by },
      ...{ about_en: about?.title.en ?? null, about_ur: about?.title.ur ?? null },
      ...{ ledger_entry: recorded.ledger_entry, ledger_salt: recorded.ledger_salt },
    })
    .execute()
}

export const callMeeting: Handler<typeof correspondence.acts.callMeeting, CorrespondenceRows> = async ({
  input,
  tx,
  session,
  record,
}) => {
  if (session.person === null) throw new NotFound()
  const meeting = randomUUID()
  const recorded = await record(meeting, { ...input })
  await insertMeeting(tx, meeting, input, session.person, recorded)
  return { meeting }
}

/** For a slice that owns the body or the event: its meeting, with an agenda to begin with, under the entry of its act. */
export const callMeetingOf = door(
  'correspondence',
  async (tx: Tx, id: string, called: MeetingCalled, by: string, recorded: RecordedColumns): Promise<void> => {
    await insertMeeting(tx, id, called, by, recorded)
    if (called.agenda === undefined) return
    const paper = { id: randomUUID(), meeting: id, strategy: called.strategy, kind: 'agenda' } as const
    await insertPaper(tx, { ...paper, marking: 'partners' })
    const text = { title: called.title, text: called.agenda, reference: null }
    await insertEdition(tx, { paper: paper.id, edition: 1, ...text }, by, recorded)
  },
)

/** The newest meeting on a page, as far as the person who acts may read it; null where none was called. */
export const meetingOn = door('correspondence', async (tx: Tx, strategy: string, path: string) => {
  const row = await tx.db
    .selectFrom('correspondence.meetings')
    .select('id')
    .where('strategy', '=', strategy)
    .where('about_path', '=', path)
    .orderBy('called_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.id ?? null
})

export interface AgendaAdded {
  readonly strategy: string
  readonly meeting: string
  readonly marking: Marking
  readonly title: Bilingual
  readonly text: Bilingual
}

/** An agenda that another slice drew up, as a draft among the papers of a meeting; who calls the meeting goes on with it. */
export const addAgenda = door(
  'correspondence',
  async (
    tx: Tx,
    { strategy, meeting, marking, title, text }: AgendaAdded,
    by: string,
    recorded: RecordedColumns,
  ) => {
    const found = await getMeeting(tx, meeting)
    if (found.strategy !== strategy) throw new NotFound()
    const id = randomUUID()
    const number = await insertPaper(tx, { id, meeting, strategy, kind: 'agenda', marking })
    await insertEdition(tx, { paper: id, edition: 1, title, text, reference: null }, by, recorded)
    return { id, number }
  },
)
