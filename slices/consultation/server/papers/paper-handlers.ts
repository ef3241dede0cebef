import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { progressOf } from '#kernel/jobs/progress.ts'
import { standingOf } from '#kernel/papers/writing-job.ts'
import type { consultation } from '../../contract.ts'
import type { RoundPaper } from '../../contract/papers/papers.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { readRounds } from '../rounds/list-rounds.ts'
import { makeRoundCoveringNotes } from './covering/make-round-covering-notes.ts'
import { makeSheetPaper } from './sheet/make-sheet-paper.ts'
import { listTrackerPapers, makeTrackerPaper } from './tracker/make-tracker-paper.ts'
import { printRoundSheet } from './sheet/print-round-sheet.ts'
import { readRoundSchema } from './files/round-as-json.ts'
import { makeRoundPaper } from './make-round-paper.ts'

export { writeRoundPaperJob } from './shelf/write-round-paper.ts'

type Acts = typeof consultation.acts

type Row = Omit<RoundPaper, 'madeAt' | 'state' | 'progress'> & {
  readonly madeAt: Date
  readonly job: string | null
  readonly isWritten: boolean
}

const listRoundPapers: Handler<Acts['listRoundPapers'], ConsultationRows> = async ({ input, tx }) => {
  const [round] = await readRounds(tx, { round: input.round })
  if (round === undefined) throw new NotFound()
  const { rows } = await tx.query<Row>(
    `select p.id, p.code, p.kind, p.language, p.format, p.marking, p.made_at as "madeAt", p.job,
            f.paper is not null as "isWritten"
       from consultation.papers p left join consultation.paper_files f on f.paper = p.id
      where p.round = $1 and p.declaration is null and p.made_by = (select kernel.person()) order by p.made_at desc limit 10`,
    [round.id],
  )
  const papers: RoundPaper[] = []
  for (const { job, isWritten, madeAt, ...row } of rows) {
    const progress = isWritten || job === null ? null : await progressOf(tx, job)
    papers.push({ ...row, madeAt: madeAt.toISOString(), ...standingOf(isWritten, progress) })
  }
  return { papers }
}

const downloadRoundPaper: Handler<Acts['downloadRoundPaper'], ConsultationRows> = async ({ input, tx }) => {
  const { rows } = await tx.query<
    Pick<RoundPaper, 'language' | 'format' | 'code'> & {
      kind: RoundPaper['kind'] | 'tracker'
      sha256: string
      round: string
    }
  >(
    `select f.sha256, p.kind, p.language, p.format, p.code, r.kind as round
       from consultation.papers p join consultation.paper_files f on f.paper = p.id
       join consultation.rounds r on r.id = p.round where p.id = $1`,
    [input.paper],
  )
  const [file] = rows
  if (file === undefined) throw new NotFound()
  const { kind, language, format, code, sha256 } = file
  const round = file.round.replace(' ', '-')
  if (kind === 'tracker')
    return { sha256, name: `declaration-tracker-${language}-${code}`, ...asText(format) }
  const what = kind === 'answers' ? 'you-said-we-did' : `${round}-${kind === 'workshop' ? 'report' : kind}`
  return {
    sha256,
    name: `${what}-${language}-${code}`,
    ...asText(format),
  }
}

const asText = (format: RoundPaper['format']) =>
  format === 'html' || format === 'json' ? { written: format } : {}

export const roundPaperHandlers = (files: FileStore, site: string) => ({
  makeRoundPaper: makeRoundPaper(files, site),
  makeSheetPaper: makeSheetPaper(files, site),
  printRoundSheet: printRoundSheet(site),
  makeTrackerPaper: makeTrackerPaper(files, site),
  listTrackerPapers,
  makeRoundCoveringNotes: makeRoundCoveringNotes(files, site),
  listRoundPapers,
  readRoundSchema,
  downloadRoundPaper,
})
