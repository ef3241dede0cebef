import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { enqueue } from '#kernel/jobs/jobs.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import { type PaperFormat, type PaperOrder, typeset } from '#kernel/papers/typeset.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { findVersion } from '../doors/tree.ts'
import { workbookOfVersion } from '../workbooks/workbook-of-version.ts'
import { type PaperAsked, paperOf } from './paper-of-version.ts'
import { markingOf, readContent } from './read-content.ts'
import { versionAsJson } from './version-as-json.ts'
import { keepFile, writePaper } from './write-paper.ts'

type MakePaper = typeof strategy.acts.makePaper
type Tx = Transaction<StrategyRows>

/** A longer paper is written by a job: whoever asked sees how far it is, and may go on meanwhile. */
const mostBlocksAtOnce = 250

/** `site` is where people reach the installation: the square on each page leads there. */
export const makePaper =
  (files: FileStore, site: string): Handler<MakePaper, StrategyRows> =>
  async ({ input, tx, refuse, record }) => {
    const { kind, language, format } = input
    if ((kind === 'comparison') !== (input.earlier !== undefined)) return refuse('not-compared-so')
    if (kind === 'comparison' && !isComparable(input)) return refuse('not-compared-so')
    const side = await readSide(tx, input.version)
    const earlier = input.earlier === undefined ? null : await readSide(tx, input.earlier)
    const { version, nodes } = side
    if (earlier !== null && earlier.version.strategy !== version.strategy)
      return refuse('different-strategies')
    const code = newPaperCode()
    const asked: PaperAsked = {
      ...{ ...side, earlier, language, code, at: new Date() },
      address: `${site}/current/${code}`,
      marking: markingOf([...nodes, ...(earlier?.nodes ?? [])]),
      whole: format === 'docx',
    }
    const written = await writeNow(asked, format, site)
    const { sha256 } = await files.put(written.bytes)
    const { marking } = asked
    const recorded = await record(version.id, {
      ...{ kind, language, format, marking, code, earlier: input.earlier ?? null },
    })
    const paper = randomUUID()
    const job = written.isFile ? null : await enqueue(tx, writePaper, { paper })
    await tx.query(
      `insert into strategy.papers (id, code, version, strategy, kind, earlier, language, format, status, marking, content,
          job, made_by, made_at, ledger_entry, ledger_salt)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, (select kernel.person()), $13, $14, $15)`,
      [
        ...[paper, code, version.id, version.strategy, kind, input.earlier ?? null, language, format],
        ...[version.status, marking, sha256, job, asked.at.toISOString()],
        ...[recorded.ledger_entry, recorded.ledger_salt],
      ],
    )
    if (written.isFile) await keepFile(tx, paper, version.strategy, sha256)
    return { paper, isReady: written.isFile }
  }

const isComparable = ({
  format,
  version,
  earlier,
}: {
  format: string
  version: string
  earlier?: string | undefined
}) => format !== 'xlsx' && format !== 'json' && earlier !== version

async function readSide(tx: Tx, id: string) {
  const version = await findVersion(tx, id)
  if (version === null) throw new NotFound()
  return { version, nodes: await readContent(tx, id) }
}

interface Written {
  /** The finished file, or what a job makes it from. */
  readonly bytes: Buffer
  readonly isFile: boolean
}

async function writeNow(asked: PaperAsked, format: MakePaperFormat, site: string): Promise<Written> {
  const { version, nodes, code, address, marking, at } = asked
  if (format === 'json') {
    const paper = { code, address, marking, madeAt: at.toISOString() }
    return { bytes: Buffer.from(versionAsJson(site, version, nodes, paper)), isFile: true }
  }
  if (format === 'xlsx') return { bytes: await workbookOfVersion(asked), isFile: true }
  const order = orderOf(asked, format)
  if (order.paper.blocks.length > mostBlocksAtOnce)
    return { bytes: Buffer.from(JSON.stringify(order)), isFile: false }
  return { bytes: await typeset(order), isFile: true }
}

type MakePaperFormat = PaperFormat | 'xlsx' | 'json'

const orderOf = (asked: PaperAsked, format: PaperFormat): PaperOrder => ({
  ...{ paper: paperOf(asked), format, at: asked.at.toISOString() },
  author: `Sutoon, ${asked.version.number}`,
})
