import type { Transaction } from '#kernel/database/transaction.ts'
import type { FieldText, NodeChange, Provenance, TextChange } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { CostState } from '../../rules/cost-states.ts'
import { textFields } from '../../rules/fields-of-a-node.ts'
import type { VersionStatus } from '../../rules/version-statuses.ts'
import type { NodeFound } from './find-node.ts'

type Tx = Transaction<StrategyRows>

/** The texts that may be read, in the order in which a page shows fields. */
export async function textsOf(tx: Tx, node: string): Promise<FieldText[]> {
  const { rows } = await tx.query<FieldText>(
    'select field, language, level, text, translation from strategy.field_texts where node = $1',
    [node],
  )
  const place = (field: string) => textFields.findIndex((known) => known === field)
  return rows.sort((a, b) => place(a.field) - place(b.field) || a.language.localeCompare(b.language))
}

interface PartnerRow {
  readonly costState: CostState | null
  readonly office: string | null
  readonly name: { readonly en: string | null; readonly ur: string | null }
  readonly en: string | null
  readonly ur: string | null
}

export async function partnersOf(tx: Tx, node: string) {
  const { rows } = await tx.query<PartnerRow>(
    `select a.cost_state as "costState", p.office, p.contribution_en as en, p.contribution_ur as ur,
            json_build_object('en', o.name_en, 'ur', o.name_ur) as name
       from strategy.activities a
       left join strategy.activity_partners p on p.node = a.node
       left join identity.offices o on o.id = p.office
      where a.node = $1 order by o.code`,
    [node],
  )
  const partners = rows.flatMap(({ office, name, en, ur }) =>
    office === null ? [] : [{ office, name, contribution: { en, ur } }],
  )
  return { costState: rows[0]?.costState ?? null, partners }
}

export async function termsOf(tx: Tx, node: string) {
  const { rows } = await tx.query<{
    kind: 'crime' | 'place' | 'framework'
    code: string
    title: { en: string | null; ur: string | null }
  }>(
    `select a.kind, a.code, json_build_object('en', t.title_en, 'ur', t.title_ur) as title
       from strategy.activity_terms a join strategy.terms t using (strategy, kind, code)
      where a.node = $1 order by a.kind, a.code`,
    [node],
  )
  return rows
}

export async function provenanceOf(tx: Tx, node: string): Promise<Provenance | null> {
  const { rows } = await tx.query<Omit<Provenance, 'importedAt'> & { readonly importedAt: Date }>(
    `select p.file_name as "fileName", p.file_hash as "fileHash", p.sheet, p.row, p.columns,
            i.imported_at as "importedAt"
       from strategy.provenance p join strategy.imports i on i.id = p.import where p.node = $1`,
    [node],
  )
  const [row] = rows
  return row === undefined ? null : { ...row, importedAt: row.importedAt.toISOString() }
}

/** What changed this node's texts, in this version and those before it, newest first. */
export async function changesTo(tx: Tx, node: NodeFound): Promise<TextChange[]> {
  const { rows } = await tx.query<Omit<TextChange, 'changedAt'> & { readonly changedAt: Date }>(
    `select c.field, c.language, c.before, c.after, c.cause, c.subject, c.changed_at as "changedAt",
            v.number as version
       from strategy.text_changes c
       join strategy.versions v on v.id = c.version
       join strategy.versions own on own.id = $2
      where c.lineage = $1 and v.number <= own.number
      order by c.changed_at desc, c.id`,
    [node.lineage, node.version],
  )
  return rows.map((row) => ({ ...row, changedAt: row.changedAt.toISOString() }))
}

/** What was done to the node itself, in this version and those before it, newest first. */
export async function nodeChangesTo(tx: Tx, node: NodeFound): Promise<NodeChange[]> {
  const { rows } = await tx.query<Omit<NodeChange, 'changedAt'> & { readonly changedAt: Date }>(
    `select c.what, c.content ->> 'from' as "from",
            case when c.what = 'level set' then c.content ->> 'level'
                 else coalesce(c.content ->> 'to', c.content ->> 'code') end as "to",
            c.content ->> 'wasBelow' as "wasBelow", c.content ->> 'below' as below, c.content ->> 'field' as field,
            c.cause, c.subject, c.changed_at as "changedAt", v.number as version
       from strategy.node_changes c
       join strategy.versions v on v.id = c.version
       join strategy.versions own on own.id = $2
      where c.lineage = $1 and c.what <> 'removed' and v.number <= own.number
      order by c.changed_at desc, c.id`,
    [node.lineage, node.version],
  )
  return rows.map((row) => ({ ...row, changedAt: row.changedAt.toISOString() }))
}

export async function elsewhereOf(tx: Tx, node: NodeFound) {
  const { rows } = await tx.query<{ node: string; version: string; number: number; status: VersionStatus }>(
    `select n.id as node, n.version, v.number, v.status
       from strategy.nodes n join strategy.versions v on v.id = n.version
      where n.lineage = $1 and n.id <> $2 order by v.number desc`,
    [node.lineage, node.id],
  )
  return rows
}
