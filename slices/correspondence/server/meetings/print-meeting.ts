import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { enqueue } from '#kernel/jobs/jobs.ts'
import { progressOf } from '#kernel/jobs/progress.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import { orderBytes, standingOf } from '#kernel/papers/writing-job.ts'
import type { correspondence } from '../../contract.ts'
import type { MeetingPrint } from '../../contract/meetings/meetings.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { decisionsOf } from './decisions-of-meeting.ts'
import { actionsOfMeeting, paperOfMeeting } from './paper-of-meeting.ts'
import { isInside } from './read-meeting.ts'
import { getMeeting, papersOf, shownMeeting } from './papers-of-meeting.ts'
import { writePrint } from './write-print.ts'

type Acts = typeof correspondence.acts

/** What is in it is read here, for the person who asks; a job writes it, so that no transaction waits for the typesetter. */
export const printMeeting =
  (files: FileStore, site: string): Handler<Acts['printMeeting'], CorrespondenceRows> =>
  async ({ input, tx, session, record }) => {
    if (session.person === null) throw new NotFound()
    const { language, format } = input
    const row = await getMeeting(tx, input.meeting)
    const paper =
      input.paper === undefined ? null : (await papersOf(tx, row.id)).find(({ id }) => id === input.paper)
    // The action-taken list is read inside government.
    if (paper === undefined || (paper === null && !isInside(session, row.strategy))) throw new NotFound()
    const [print, code, at] = [randomUUID(), newPaperCode(), new Date()]
    const marking = paper?.marking ?? 'government'
    const printed = {
      ...{
        meeting: shownMeeting(row),
        languages: language === 'both' ? (['en', 'ur'] as const) : [language],
      },
      ...{ marking, code, address: `${site}/current/${code}`, at },
    }
    const content =
      paper === null
        ? actionsOfMeeting(await decisionsOf(tx, row, session), printed)
        : paperOfMeeting(paper, printed)
    const order = { paper: content, format, at: at.toISOString(), author: 'Sutoon' }
    const { sha256 } = await files.put(orderBytes(order))
    const recorded = await record(row.id, {
      meeting: row.id,
      paper: paper?.id ?? null,
      language,
      format,
      code,
    })
    const job = await enqueue(tx, writePrint, { paper: print })
    await tx.db
      .insertInto('correspondence.meeting_prints')
      .values({
        ...{ id: print, code, meeting: row.id, strategy: row.strategy, paper: paper?.id ?? null },
        ...{ kind: paper?.kind ?? 'actions', number: paper?.number ?? null, language, format, marking },
        ...{ content: sha256, job, made_by: session.person, made_at: at, ...recorded },
      })
      .execute()
    return { print }
  }

type Row = Omit<MeetingPrint, 'madeAt' | 'state' | 'progress'> & {
  readonly madeAt: Date
  readonly job: string | null
  readonly isWritten: boolean
}

export const listMeetingPrints: Handler<Acts['listMeetingPrints'], CorrespondenceRows> = async ({
  input,
  tx,
}) => {
  const { id } = await getMeeting(tx, input.meeting)
  const { rows } = await tx.query<Row>(
    `select p.id, p.code, p.kind, p.number, p.language, p.format, p.marking, p.made_at as "madeAt", p.job,
            f.print is not null as "isWritten"
       from correspondence.meeting_prints p left join correspondence.meeting_print_files f on f.print = p.id
      where p.meeting = $1 and p.made_by = (select kernel.person()) order by p.made_at desc limit 20`,
    [id],
  )
  const papers: MeetingPrint[] = []
  for (const { job, isWritten, madeAt, ...row } of rows) {
    const progress = isWritten || job === null ? null : await progressOf(tx, job)
    papers.push({ ...row, madeAt: madeAt.toISOString(), ...standingOf(isWritten, progress) })
  }
  return { papers }
}

export const downloadMeetingPrint: Handler<Acts['downloadMeetingPrint'], CorrespondenceRows> = async ({
  input,
  tx,
}) => {
  const { rows } = await tx.query<{
    sha256: string
    kind: string
    language: string
    code: string
    format: string
  }>(
    `select f.sha256, p.kind, p.language, p.code, p.format
       from correspondence.meeting_prints p join correspondence.meeting_print_files f on f.print = p.id
      where p.id = $1`,
    [input.print],
  )
  const [file] = rows
  if (file === undefined) throw new NotFound()
  const ending = file.format === 'html' ? '.html' : ''
  return {
    sha256: file.sha256,
    name: `${file.kind.replace(' ', '-')}-${file.language}-${file.code}${ending}`,
  }
}
