import { randomUUID } from 'node:crypto'
import type { Handler, RecordedColumns } from '../contract/handler.ts'
import { NotFound } from '../contract/refusal.ts'
import type { ShelfActs, ShelvedPaper } from '../contract/papers.ts'
import type { Transaction } from '../database/transaction.ts'
import type { FileStore } from '../files/file-store.ts'
import { enqueue, type Job } from '../jobs/jobs.ts'
import { progressOf } from '../jobs/progress.ts'
import type { Bilingual } from '../pure/bilingual.ts'
import type { Order } from './typeset.ts'
import { orderBytes, standingOf, writingJob, writingKind } from './writing-job.ts'

/** A paper as a slice has read it for the person who asked. */
export interface PaperToKeep extends Pick<ShelvedPaper, 'code' | 'language' | 'format' | 'marking'> {
  readonly strategy: string
  /** What it is, `hand-over pack`. A later one of the same kind about the same thing takes its place. */
  readonly kind: string
  /** What it is about, by an identifier; '' where there is one of its kind in a strategy. */
  readonly about: string
  readonly title: Bilingual
  readonly at: Date
  readonly order: Order
}

/** What a code tells whoever holds the paper that bears it. */
export interface PrintedOfShelf {
  readonly strategy: string
  readonly madeAt: Date
  /** When a later one of its kind about the same thing was made; null where none was. */
  readonly replacedAt: Date | null
  readonly isOfShelf: true
}

interface Shelf<Rows> {
  /** Keeps what was ordered and sets the job to work that writes it; tells the paper. */
  keep(
    tx: Transaction<Rows>,
    files: FileStore,
    paper: PaperToKeep,
    recorded: RecordedColumns,
  ): Promise<string>
  readonly handlers: {
    readonly listPapers: Handler<ShelfActs['listPapers'], Rows>
    readonly downloadPaper: Handler<ShelfActs['downloadPaper'], Rows>
  }
  /** By the code that is printed on it; anybody who holds it may ask. */
  findByCode(tx: Transaction<Rows>, code: string): Promise<PrintedOfShelf | null>
  job(files: FileStore): Job
}

/**
 * The shelf of a slice: what people had made of its pages, each for the one who asked and for nobody else. Its schema has
 * the tables `papers` and `paper_files` and the function `paper_by_code`, as those of `delivery` and `results`.
 */
export function shelfOf<Rows>(slice: string): Shelf<Rows> {
  const writes = writingKind(`${slice}.write-paper`)
  return {
    keep: async (tx, files, paper, recorded) => {
      const { sha256 } = await files.put(orderBytes(paper.order))
      const id = randomUUID()
      const job = await enqueue(tx, writes, { paper: id })
      await tx.query(
        `insert into ${slice}.papers (id, code, strategy, kind, about, title_en, title_ur, language, format, marking,
            content, job, made_by, made_at, ledger_entry, ledger_salt)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, (select kernel.person()), $13, $14, $15)`,
        [
          ...[id, paper.code, paper.strategy, paper.kind, paper.about, paper.title.en, paper.title.ur],
          ...[paper.language, paper.format, paper.marking, sha256, job, paper.at.toISOString()],
          ...[recorded.ledger_entry, recorded.ledger_salt],
        ],
      )
      return id
    },
    handlers: { listPapers: listPapers(slice), downloadPaper: downloadPaper(slice) },
    findByCode: async (tx, code) => {
      const { rows } = await tx.query<PrintedOfShelf>(
        `select strategy, made_at as "madeAt", replaced_at as "replacedAt", true as "isOfShelf"
           from ${slice}.paper_by_code($1)`,
        [code],
      )
      return rows[0] ?? null
    },
    job: (files) =>
      writingJob<Rows>(writes, files, {
        slice,
        findUnwritten: async (tx, paper) => {
          const { rows } = await tx.query<{ content: string }>(
            `select p.content from ${slice}.papers p left join ${slice}.paper_files f on f.paper = p.id
              where p.id = $1 and f.paper is null`,
            [paper],
          )
          return rows[0]?.content ?? null
        },
        keepFile: async (tx, paper, sha256) => {
          await tx.query(`insert into ${slice}.paper_files (paper, sha256) values ($1, $2)`, [paper, sha256])
        },
      }),
  }
}

type Row = Omit<ShelvedPaper, 'madeAt' | 'state' | 'progress'> & {
  readonly madeAt: Date
  readonly job: string
  readonly isWritten: boolean
}

const listPapers =
  <Rows>(slice: string): Handler<ShelfActs['listPapers'], Rows> =>
  async ({ input, tx }) => {
    const { rows } = await tx.query<Row>(
      `select p.id, p.code, json_build_object('en', p.title_en, 'ur', p.title_ur) as title, p.language, p.format,
              p.marking, p.made_at as "madeAt", p.job, f.paper is not null as "isWritten"
         from ${slice}.papers p left join ${slice}.paper_files f on f.paper = p.id
        where p.strategy = $1 and p.kind = $2 and p.about = coalesce($3, p.about)
          and p.made_by = (select kernel.person())
        order by p.made_at desc limit 10`,
      [input.strategy, input.kind, input.about ?? null],
    )
    const papers: ShelvedPaper[] = []
    for (const { job, isWritten, madeAt, ...row } of rows) {
      const progress = isWritten ? null : await progressOf(tx, job)
      papers.push({ ...row, madeAt: madeAt.toISOString(), ...standingOf(isWritten, progress) })
    }
    return { papers }
  }

const downloadPaper =
  <Rows>(slice: string): Handler<ShelfActs['downloadPaper'], Rows> =>
  async ({ input, tx }) => {
    const { rows } = await tx.query<
      Pick<ShelvedPaper, 'language' | 'format' | 'code'> & { readonly kind: string; readonly sha256: string }
    >(
      `select f.sha256, p.kind, p.language, p.format, p.code
         from ${slice}.papers p join ${slice}.paper_files f on f.paper = p.id where p.id = $1`,
      [input.paper],
    )
    const [file] = rows
    if (file === undefined) throw new NotFound()
    const { sha256, kind, language, format, code } = file
    const name = `${kind.replaceAll(' ', '-')}-${language}-${code}`
    return { sha256, name, ...(format === 'html' ? { written: format } : {}) }
  }
