import type { Handler } from '#kernel/contract/handler.ts'
import type { Session } from '#kernel/database/session.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { progressOf } from '#kernel/jobs/progress.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import type { Order } from '#kernel/papers/typeset.ts'
import { sheetsOfPaper } from '#kernel/papers/workbook/sheets-of-paper.ts'
import { standingOf } from '#kernel/papers/writing-job.ts'
import { type Level, levels } from '#slices/strategy/contract.ts'
import { nodesOf, versionState } from '#slices/strategy/index.ts'
import type { consultation } from '../../../contract.ts'
import type { TrackerPaper } from '../../../contract/papers/tracker-papers.ts'
import type { ConsultationRows } from '../../../database/rows.ts'
import { readTracked, type Tracked } from '../../points/read-declaration.ts'
import { holdsMandate } from '../../proposals/abilities.ts'
import { signatoriesSeen } from '../../signatories/signatories.ts'
import { keepPaper } from '../shelf/keep-paper.ts'
import { paperOfTracker } from './paper-of-tracker.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

/** What is in it is read here, for the person who asks; a job writes it, so that no transaction waits for the typesetter. */
export const makeTrackerPaper =
  (files: FileStore, site: string): Handler<Acts['makeTrackerPaper'], ConsultationRows> =>
  async ({ input, tx, session, record }) => {
    const { language, format } = input
    const tracked = await readTracked(tx, session, input.submission)
    const { submission, strategy, round } = tracked.declaration
    const code = newPaperCode()
    const at = new Date()
    const marking = await markingOf(tx, session, tracked)
    const signed = await signatoriesSeen(tx, submission)
    const paper = paperOfTracker({
      ...{ ...tracked, code, at, marking, address: `${site}/current/${code}` },
      signatories: signed.filter(({ isShown }) => isShown).map(({ name }) => name),
      illustrative: (await versionState(tx, tracked.declaration.version))?.illustrative ?? false,
      languages: language === 'both' ? ['en', 'ur'] : [language],
    })
    const order: Order =
      format === 'xlsx'
        ? { format, sheets: sheetsOfPaper(paper, 'Tracker') }
        : { paper, format, at: at.toISOString(), author: 'Sutoon' }
    const recorded = await record(submission, { declaration: submission, language, format, marking, code })
    const kept = { round: { id: round, strategy }, kind: 'tracker', declaration: submission } as const
    return {
      paper: await keepPaper(tx, files, { ...kept, code, language, format, marking, at, order }, recorded),
    }
  }

/** As strict as the strictest entry beside it; what those read who read whole files may quote any text of the plan. */
async function markingOf(
  tx: Tx,
  session: Session,
  { declaration, points, version }: Tracked,
): Promise<Level> {
  const touched = new Set(
    points.flatMap(({ entries, clauses, activities }) =>
      [...entries, ...clauses, ...activities].map(({ lineage }) => lineage),
    ),
  )
  const found = (await nodesOf(tx, version.id))
    .filter(({ lineage }) => touched.has(lineage))
    .map(({ level }) => level)
  const isSigned = !few.some((kind) => holdsMandate(session, declaration.strategy, kind))
  const least = levels.indexOf(isSigned ? 'partners' : 'government')
  return levels[Math.max(least, ...found.map((level) => levels.indexOf(level)))] ?? 'restricted annex'
}

const few = ['secretariat', 'approving authority', 'oversight'] as const

type Row = Omit<TrackerPaper, 'madeAt' | 'state' | 'progress'> & {
  readonly madeAt: Date
  readonly job: string | null
  readonly isWritten: boolean
}

export const listTrackerPapers: Handler<Acts['listTrackerPapers'], ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const { declaration } = await readTracked(tx, session, input.submission)
  const { rows } = await tx.query<Row>(
    `select p.id, p.code, p.language, p.format, p.marking, p.made_at as "madeAt", p.job,
            f.paper is not null as "isWritten"
       from consultation.papers p left join consultation.paper_files f on f.paper = p.id
      where p.declaration = $1 and p.made_by = (select kernel.person()) order by p.made_at desc limit 10`,
    [declaration.submission],
  )
  const papers: TrackerPaper[] = []
  for (const { job, isWritten, madeAt, ...row } of rows) {
    const progress = isWritten || job === null ? null : await progressOf(tx, job)
    papers.push({ ...row, madeAt: madeAt.toISOString(), ...standingOf(isWritten, progress) })
  }
  return { papers }
}
