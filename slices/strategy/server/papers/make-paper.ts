import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import type { SaidOnCover } from '#kernel/contract/room-tools.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { enqueue } from '#kernel/jobs/jobs.ts'
import { newPaperCode } from '#kernel/papers/paper-code.ts'
import type { Order } from '#kernel/papers/typeset.ts'
import { orderBytes } from '#kernel/papers/writing-job.ts'
import { sheetsOfPaper } from '#kernel/papers/workbook/sheets-of-paper.ts'
import type { strategy } from '../../contract.ts'
import { inside } from '../../contract/governance/decisions.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type Level, stricterOf } from '../../rules/openness/levels-of-openness.ts'
import { holdsMandate } from '../abilities.ts'
import { type DecisionSeen, decisionsOn } from '../decision-log/list-decisions.ts'
import { findVersion } from '../doors/tree.ts'
import { closingsOf } from '../targets/closings-of-a-version.ts'
import { sheetsOfVersion } from '../workbooks/workbook-of-version.ts'
import { type PaperAsked, paperOf } from './paper-of-version.ts'
import { type Content, markingOf, readContent } from '../paper-content/read-content.ts'
import { type WayToApproval, wayToApproval } from '../paper-content/summary/way-to-approval.ts'
import { comparisonAsJson } from './files/comparison-as-json.ts'
import { fileSchemas } from './files/schemas.ts'
import { summaryAsJson } from './files/summary-as-json.ts'
import { versionAsJson, versionInFile } from './files/version-as-json.ts'
import { keepFile, writePaper } from './write-paper.ts'

export interface PaperTools {
  readonly files: FileStore
  /** Where people reach the installation: the square on each page leads there. */
  readonly site: string
  readonly saidOnCover: SaidOnCover
}

type MakePaper = typeof strategy.acts.makePaper
type Tx = Transaction<StrategyRows>

/**
 * What is in a paper is read here, for the person who asked; a job writes it, so that no transaction waits for the
 * typesetter. Only JSON, which is what was read, is there at once.
 */
export const makePaper =
  ({ files, site, saidOnCover }: PaperTools): Handler<MakePaper, StrategyRows> =>
  async ({ input, tx, session, refuse, record }) => {
    const { kind, language, format } = input
    if ((kind === 'comparison') !== (input.earlier !== undefined)) return refuse('not-compared-so')
    if (input.earlier === input.version) return refuse('not-compared-so')
    const content = await contentOf(tx, input.version)
    const earlier = input.earlier === undefined ? null : await contentOf(tx, input.earlier)
    const { version } = content
    if (earlier !== null && earlier.version.strategy !== version.strategy)
      return refuse('different-strategies')
    if (kind === 'decisions' && !holdsMandate(session, version.strategy, ...inside))
      return refuse('decisions-are-read-inside')
    const code = newPaperCode()
    const decisions = kind === 'decisions' ? await decisionsOn(tx, version) : null
    const way = kind === 'summary' ? await wayToApproval(tx, session, version) : null
    const asked: PaperAsked = {
      ...{ ...content, kind, earlier, language, code, at: new Date() },
      ...{ way, decisions: decisions?.map(({ level: _, ...line }) => line) ?? null },
      closings: earlier === null ? new Map() : await closingsOf(tx, version.id),
      address: `${site}/current/${code}`,
      marking:
        decisions === null
          ? stricterOf(markingOf(earlier === null ? [content] : [content, earlier]), levelOf(way))
          : strictestOf(decisions),
      whole: format === 'docx',
      onCover: kind === 'version' || kind === 'summary' ? await saidOnCover(tx, version.strategy) : [],
    }
    const order = orderOf(asked, format)
    const { sha256 } = await files.put(order === null ? await jsonOf(tx, asked, site) : orderBytes(order))
    const { marking } = asked
    const recorded = await record(version.id, {
      ...{ kind, language, format, marking, code, earlier: input.earlier ?? null },
    })
    const paper = randomUUID()
    const job = order === null ? null : await enqueue(tx, writePaper, { paper })
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
    if (order === null) await keepFile(tx, paper, sha256)
    return { paper, isReady: order === null }
  }

/** What happened on the way to an approval is told inside government. */
const levelOf = (way: WayToApproval | null): Level =>
  way === null || (way.steps.length === 0 && way.open.length === 0) ? 'public' : 'government'

const strictestOf = (decisions: readonly DecisionSeen[]): Level =>
  decisions.reduce<Level>((strictest, { level }) => stricterOf(strictest, level), 'government')

async function contentOf(tx: Tx, id: string): Promise<Content> {
  const version = await findVersion(tx, id)
  if (version === null) throw new NotFound()
  return readContent(tx, version)
}

const sheetNames: Readonly<Record<PaperAsked['kind'], string>> = {
  version: 'Strategy',
  comparison: 'Comparison',
  summary: 'Summary',
  decisions: 'Decisions',
}

type Format = 'pdf' | 'docx' | 'html' | 'xlsx' | 'json'

/** What the job writes; null for JSON, which needs no writing. Only the workbook of a version comes back. */
function orderOf(asked: PaperAsked, format: Format): Order | null {
  if (format === 'json') return null
  if (format === 'xlsx' && asked.kind === 'version') return { format, sheets: sheetsOfVersion(asked) }
  const paper = paperOf(asked)
  if (format === 'xlsx') return { format, sheets: sheetsOfPaper(paper, sheetNames[asked.kind]) }
  const author = `Sutoon, ${asked.version.number}`
  return { paper, format, at: asked.at.toISOString(), author }
}

async function jsonOf(tx: Tx, asked: PaperAsked, site: string): Promise<Buffer> {
  const { version, earlier, way, decisions, code, address, marking, at } = asked
  const head = (file: keyof typeof fileSchemas) => ({
    $schema: `${site}/api/strategy/schemas/${file}`,
    paper: { code, address, marking, madeAt: at.toISOString() },
  })
  const written = (file: keyof typeof fileSchemas, content: unknown) =>
    Buffer.from(JSON.stringify(fileSchemas[file].parse(content), null, 2))
  if (earlier !== null) {
    const compared = { version, earlier: earlier.version }
    return written('comparison', await comparisonAsJson(tx, head('comparison'), compared))
  }
  if (way !== null) return written('summary', summaryAsJson(head('summary'), asked, way))
  if (decisions !== null)
    return written('decisions', { ...head('decisions'), version: versionInFile(version), decisions })
  return written('version', versionAsJson(head('version'), asked))
}
