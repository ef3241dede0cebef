import type { Selectable } from 'kysely'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Meeting } from '../../contract/meetings/meetings.ts'
import type { Marking } from '../../contract/meetings/words.ts'
import type { CorrespondenceRows, Meetings } from '../../database/rows.ts'
import {
  type MeetingPaperKind,
  type PaperState,
  type PaperStep,
  stateOfPaper,
} from '../../rules/meetings/a-paper-goes-its-way.ts'

type Tx = Transaction<CorrespondenceRows>

/** Throws NotFound where whoever acts may not see it. */
export async function getMeeting(tx: Tx, id: string): Promise<Selectable<Meetings>> {
  const row = await tx.db
    .selectFrom('correspondence.meetings')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  if (row === undefined) throw new NotFound()
  return row
}

export const shownMeeting = (row: Selectable<Meetings>): Meeting => ({
  id: row.id,
  title: { en: row.title_en, ur: row.title_ur },
  place: { en: row.place_en, ur: row.place_ur },
  startsOn: row.starts_on,
  endsOn: row.ends_on,
  about:
    row.about_path === null || row.about_en === null || row.about_ur === null
      ? null
      : { path: row.about_path, title: { en: row.about_en, ur: row.about_ur } },
})

interface Step {
  readonly step: PaperStep
  readonly edition: number
  readonly at: string
  readonly said: string | null
}

/** A paper as the edition that holds has it. */
export interface PaperRead {
  readonly id: string
  readonly meeting: string
  readonly strategy: string
  readonly kind: MeetingPaperKind
  readonly number: number
  readonly marking: Marking
  readonly edition: number
  readonly title: Bilingual
  readonly text: Bilingual
  readonly reference: string | null
  readonly writtenBy: string
  readonly writtenAt: string
  readonly steps: readonly Step[]
  readonly corrections: readonly {
    readonly passage: string
    readonly corrected: string
    readonly askedBy: string
  }[]
  readonly state: PaperState
}

const iso = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

const columns = `p.id, p.meeting, p.strategy, p.kind, p.number, p.marking, e.edition,
  json_build_object('en', e.title_en, 'ur', e.title_ur) as title,
  json_build_object('en', e.text_en, 'ur', e.text_ur) as text, e.reference, e.written_by as "writtenBy",
  to_char(e.written_at at time zone 'UTC', ${iso}) as "writtenAt",
  coalesce((select json_agg(json_build_object('step', s.step, 'edition', s.edition, 'said', s.said,
      'at', to_char(s.taken_at at time zone 'UTC', ${iso})) order by s.place)
    from correspondence.meeting_paper_steps s where s.paper = p.id), '[]') as steps,
  coalesce((select json_agg(json_build_object('passage', c.passage, 'corrected', c.corrected, 'askedBy', c.asked_by)
      order by c.place) from correspondence.minute_corrections c where c.paper = p.id), '[]') as corrections`

const from = `correspondence.meeting_papers p
  cross join lateral (select * from correspondence.meeting_paper_editions x where x.paper = p.id
                       order by x.edition desc limit 1) e`

const withState = (row: Omit<PaperRead, 'state'>): PaperRead => ({
  ...row,
  state: stateOfPaper(row.steps, row.edition),
})

/** The papers of a meeting that whoever acts may read, by kind and number. */
export async function papersOf(tx: Tx, meeting: string): Promise<readonly PaperRead[]> {
  const { rows } = await tx.query<Omit<PaperRead, 'state'>>(
    `select ${columns} from ${from} where p.meeting = $1
      order by array_position(array['agenda', 'working paper', 'minutes', 'press note'], p.kind), p.number`,
    [meeting],
  )
  return rows.map(withState)
}

/** Throws NotFound where whoever acts may not read it. */
export async function getPaper(tx: Tx, paper: string): Promise<PaperRead> {
  const { rows } = await tx.query<Omit<PaperRead, 'state'>>(
    `select ${columns} from ${from} where p.id = $1`,
    [paper],
  )
  const [row] = rows
  if (row === undefined) throw new NotFound()
  return withState(row)
}
