import { randomUUID } from 'node:crypto'
import { type AnyTransaction, door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import { recordRows } from '#kernel/ledger/record.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import type { ExampleEvidence, ExampleFinding, ExampleSource } from './example-evidence.ts'
import { declareExampleYardsticks, type YardstickMade } from './load-yardsticks.ts'
import { loadExamplePictures } from './load-pictures.ts'

type Tx = Transaction<EvidenceRows>

export interface ExampleEvidenceAsked {
  readonly strategy: string
  readonly content: ExampleEvidence
}

/** Findings by the codes of the example's file, each with who may read it. */
export type FindingsOfExample = ReadonlyMap<string, { readonly id: string; readonly openness: 'public' }>

/** Loads published sources, findings and threat pictures, all public, as the machine `example`. */
export const loadExampleEvidence: (
  tx: AnyTransaction,
  asked: ExampleEvidenceAsked,
) => Promise<FindingsOfExample> = door(
  'evidence',
  async (tx: Tx, { strategy, content }: ExampleEvidenceAsked): Promise<FindingsOfExample> => {
    const yardsticks = await declareExampleYardsticks(tx, strategy)
    const sources = await insertSources(tx, strategy, content.sources)
    const findings = await insertFindings(tx, { strategy, sources, yardsticks }, content.findings)
    await loadExamplePictures(tx, { strategy, sources, scale: content.scale, pictures: content.pictures })
    return findings
  },
)

export const plain = (content: object): JsonValue => JSON.parse(JSON.stringify(content)) as JsonValue

/** One entry of the ledger for all rows of a kind; each keeps what proves it. */
async function ledgered<Row extends object>(tx: Tx, act: string, subject: string, rows: readonly Row[]) {
  const recorded = await recordRows(tx, { act, subject, rows: rows.map(plain) })
  return rows.map((row, at) => ({
    ...row,
    ledger_entry: recorded.ledger_entry,
    ledger_salt: recorded.rows[at]?.salt ?? Buffer.alloc(0),
    ledger_row: at,
  }))
}

async function insertSources(
  tx: Tx,
  strategy: string,
  sources: readonly ExampleSource[],
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map(sources.map(({ code }) => [code, randomUUID() as string]))
  const rows = sources.map(({ code, title, publisher, dated, licence, link, grade }) => ({
    ...{ id: ids.get(code) ?? '', strategy, openness: 'public', title_en: title.en, title_ur: title.ur },
    ...{ publisher, dated, licence, link, reliability: grade.reliability, credibility: grade.credibility },
    grade_reason: grade.reason,
  }))
  await tx.db
    .insertInto('evidence.sources')
    .values(await ledgered(tx, 'evidence.registerSource', strategy, rows))
    .execute()
  return ids
}

interface FindingsAmong {
  readonly strategy: string
  readonly sources: ReadonlyMap<string, string>
  readonly yardsticks: readonly YardstickMade[]
}

async function insertFindings(
  tx: Tx,
  { strategy, sources, yardsticks }: FindingsAmong,
  findings: readonly ExampleFinding[],
): Promise<FindingsOfExample> {
  const rows = findings.map(({ kind, statement, likelihood, confidence, ...finding }) => {
    const yardstick = likelihood === undefined ? undefined : yardsticks[likelihood.yardstick]
    return {
      ...{ id: randomUUID(), strategy, openness: 'public', kind, confidence },
      ...{ statement_en: statement.en, statement_ur: statement.ur },
      confidence_reason_en: finding.confidence_reason.en,
      confidence_reason_ur: finding.confidence_reason.ur,
      yardstick: yardstick?.id ?? null,
      word: yardstick?.words.indexOf(likelihood?.word ?? '') ?? null,
      ...{ as_of: finding.as_of, review_by: finding.review_by },
    }
  })
  await tx.db
    .insertInto('evidence.findings')
    .values(await ledgered(tx, 'evidence.recordFinding', strategy, rows))
    .execute()
  const grounds = findings.flatMap((finding, at) =>
    finding.sources.map(({ source, passage }) => ({
      ...{ finding: rows[at]?.id ?? '', source: sources.get(source) ?? '', strategy },
      ...{ finding_openness: 'public', source_openness: 'public', passage: passage ?? null },
    })),
  )
  await tx.db.insertInto('evidence.finding_sources').values(grounds).execute()
  return new Map(
    findings.map(({ code }, at) => [code, { id: rows[at]?.id ?? '', openness: 'public' as const }]),
  )
}
