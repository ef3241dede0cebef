import type { Transaction } from '#kernel/database/transaction.ts'
import type { FileStore } from '#kernel/files/file-store.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import type { Language } from '#kernel/pure/bilingual.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import type { RawTable } from '#kernel/tables/table.ts'
import type { CellError } from '../../contract.ts'
import type { ChangedCell } from '../../contract/papers/workbooks.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'
import { fieldNames, hasField, type TextField, textFields } from '../../rules/fields-of-a-node.ts'
import { mayReplace } from '../../rules/an-amendment-applies-only-to-the-text-it-saw.ts'
import { longestText } from '../../rules/plan-table/import-errors.ts'
import { type CellThatCame, changedCells } from '../../rules/workbooks/only-changed-cells-come-back.ts'
import { cellError } from './cell-errors.ts'
import { type FactCell, factsReturned, isFact } from './facts/facts-returned.ts'
import { type GovernanceCell, governanceReturned } from './governance-returned.ts'
import { headerOf, headers, sheets } from './workbook-words.ts'

type Tx = Transaction<StrategyRows>

export interface Returned {
  /** The number of the version from which the workbook was made. */
  readonly number: number
  readonly changed: readonly PlanCell[]
  /** Days and offices of activities. */
  readonly facts: readonly FactCell[]
  /** What was changed on the sheets of bodies and risks. */
  readonly governance: readonly GovernanceCell[]
  readonly errors: readonly CellError[]
}

/** A text of an entry of the plan, and what the draft holds in its place now. */
export type PlanCell = ChangedCell & {
  readonly lineage: string
  readonly language: Language
  readonly now: string
}

export type ReturnedRead =
  | { readonly ok: true; readonly returned: Returned }
  | { readonly ok: false; readonly code: 'file-not-readable' | 'workbook-not-known' }

/**
 * Holds a workbook that came back against the very file that went out, which was kept: what differs was changed by
 * whoever had it in between. What a draft holds by now is held against what went out, so nothing newer is overwritten.
 */
export async function readReturned(
  tx: Tx,
  files: FileStore,
  came: { readonly version: string; readonly file: string; readonly name: string },
): Promise<ReturnedRead> {
  await findUpload(tx, came.file)
  const read = await tablesOf(await files.get(came.file), came.name)
  if (read === null) return { ok: false, code: 'file-not-readable' }
  const paper = await paperOf(tx, codeIn(read), came.version)
  const sent = paper === null ? null : await tablesOf(await files.get(paper.content), 'sent.xlsx')
  const [before, after] = [sheetOf(sent, sheets.plan), sheetOf(read, sheets.plan)]
  if (paper === null || before === undefined || after === undefined)
    return { ok: false, code: 'workbook-not-known' }
  const compared = changedCells(before, after, headers.key)
  const texts = compared.changed.filter((cell) => !isFact(cell))
  const facts = await factsReturned(tx, came.version, compared.changed.filter(isFact))
  const standing = await standingTexts(tx, came.version, texts)
  const judged = texts.map((cell) => judge(cell, standing))
  const faults = compared.faults.map(({ fault, row, column }) => cellError(fault, { row, column }))
  const governance = await governanceReturned(tx, came.version, { sent: sent ?? [], came: read })
  return {
    ok: true,
    returned: {
      number: paper.number,
      facts: facts.changed,
      governance: governance.changed,
      changed: judged.flatMap((one) => ('cell' in one ? [one.cell] : [])),
      errors: [
        ...faults,
        ...judged.flatMap((one) => ('error' in one ? [one.error] : [])),
        ...facts.errors,
        ...governance.errors,
      ],
    },
  }
}

async function tablesOf(bytes: Buffer, name: string): Promise<readonly RawTable[] | null> {
  const read = await readTables(bytes, name, { knowsHeader: (text) => known.has(text) })
  return read.ok ? read.tables : null
}

const known: ReadonlySet<string> = new Set(Object.values(headers))

const sheetOf = (tables: readonly RawTable[] | null, name: string) =>
  tables?.find(({ sheet }) => sheet === name)

/** Whichever of its rows was taken for the headers. */
function codeIn(tables: readonly RawTable[]): string {
  const about = sheetOf(tables, sheets.about)
  const rows = about === undefined ? [] : [about.headers, ...about.rows.map(({ cells }) => cells)]
  return rows.find(([name]) => name === headers.paper)?.[1] ?? ''
}

/** The paper of that code, of the same strategy as the draft, as far as the person who acts may read it. */
async function paperOf(tx: Tx, code: string, draft: string) {
  const { rows } = await tx.query<{ content: string; number: number }>(
    `select f.sha256 as content, v.number from strategy.papers p
       join strategy.paper_files f on f.paper = p.id
       join strategy.versions v on v.id = p.version
       join strategy.versions d on d.strategy = p.strategy
      where p.code = $1 and p.format = 'xlsx' and d.id = $2`,
    [code, draft],
  )
  return rows[0] ?? null
}

interface Standing {
  readonly kind: NodeKind
  readonly code: string
  readonly texts: Readonly<Record<string, string>>
}

async function standingTexts(tx: Tx, version: string, changed: readonly CellThatCame[]) {
  const { rows } = await tx.query<Standing & { readonly lineage: string }>(
    `select n.lineage, n.kind, n.code, coalesce(t.texts, '{}') as texts
       from strategy.nodes n
       left join (select node, json_object_agg(field || '/' || language, text) as texts
                    from strategy.field_texts where version = $1 group by node) t on t.node = n.id
      where n.version = $1 and n.lineage = any ($2::uuid[])`,
    [version, changed.map(({ key }) => key)],
  )
  return new Map(rows.map((row) => [row.lineage, row]))
}

const fieldsByHeader: ReadonlyMap<string, { readonly field: TextField; readonly language: Language }> =
  new Map(
    textFields.flatMap((field) =>
      (['en', 'ur'] as const).map((language) => [
        ...([headerOf(fieldNames[field].en, language), { field, language }] as const),
      ]),
    ),
  )

/** One changed cell: a text that may be written into the draft, or why not. */
function judge(
  { key, row, header, before, after }: CellThatCame,
  standing: ReadonlyMap<string, Standing>,
): { readonly cell: PlanCell } | { readonly error: CellError } {
  const place = { row, column: header }
  const told = fieldsByHeader.get(header)
  if (told === undefined) return { error: cellError('column-not-read', place) }
  const node = standing.get(key)
  if (node === undefined) return { error: cellError('entry-gone', place) }
  const { field, language } = told
  if (!hasField(node.kind, field)) return { error: cellError('no-such-text', place) }
  if (after.length > longestText) return { error: cellError('text-too-long', place) }
  const now = node.texts[`${field}/${language}`] ?? ''
  if (!mayReplace(now, before)) return { error: cellError('text-moved-on', place) }
  return {
    cell: {
      ...{ sheet: sheets.plan, row, column: header, code: node.code, field, language, before, after },
      ...{ lineage: key, now },
    },
  }
}
