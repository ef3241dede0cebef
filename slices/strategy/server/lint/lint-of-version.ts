import { createHash } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { LintSetting, VersionFinding } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { NodeKind } from '../../rules/a-node-hangs-below-its-kind.ts'
import type { CostState } from '../../rules/cost-states.ts'
import {
  type StoredRow,
  cellsOfSet,
  planOfVersion,
  rowOfActivity,
} from '../../rules/plan-import/a-version-reads-as-a-plan.ts'
import { asConfigured, turnedOff } from '../../rules/plan-lint/configured-rules.ts'
import type { CitedEvidence, Elsewhere, Finding } from '../../rules/plan-lint/finding.ts'
import { type LintSummary, lintPlan, summaryOf } from '../../rules/plan-lint/lint-plan.ts'
import type { PlanField } from '../../rules/plan-table/plan-fields.ts'
import { findingsMeant } from '../../rules/plan-lint/waivers/a-waiver-ends-with-the-words-it-saw.ts'
import { pairsOf } from '../crosswalk/pairs-of-a-version.ts'
import { citationsSeen } from '../citations/citations-seen.ts'
import { registerOf, registeredOffices } from '../imports/registered-offices.ts'
import { keyOf, rulesSet, settingsOf, waiversOf } from './what-is-settled.ts'

interface Row {
  readonly id: string
  readonly lineage: string
  readonly parent: string | null
  readonly kind: NodeKind
  readonly code: string
  readonly texts: Readonly<Record<string, string>>
  readonly leadName: string | null
  readonly partners: string | null
  readonly terms: Readonly<Record<string, string>>
  readonly starts: string | null
  readonly ends: string | null
  readonly governanceLevel: string | null
  readonly costState: CostState | null
}

export interface VersionLinted {
  readonly findings: readonly VersionFinding[]
  /** Counts what is not waived. */
  readonly summary: LintSummary & { readonly waived: number }
  readonly settings: readonly LintSetting[]
}

/** What the lint says of a stored version, as far as the person who acts may read it, and what the strategy decided of it. */
export async function lintOfVersion(
  tx: Transaction<StrategyRows>,
  version: { readonly id: string; readonly strategy: string },
): Promise<VersionLinted> {
  const { rows } = await tx.query<Row>(lintQuery, [version.id])
  const offices = registerOf(await registeredOffices(tx))
  const settings = await settingsOf(tx, version.strategy)
  const rules = rulesSet(settings)
  const listed = rows.filter(({ kind }) => kind === 'activity' || kind === 'objective')
  const levelsOf = levelsAbove(new Map(rows.map((row) => [row.id, row])))
  const plan = planOfVersion(listed.map((row) => storedRow(row, levelsOf(row.parent))))
  const evidence = await evidenceOf(tx, version.strategy, listed)
  const elsewhere = await standingElsewhere(tx, version, listed)
  const notAsked = [...turnedOff(rules), ...(evidence === null ? aboutEvidence : [])]
  const rowOf = ({ row }: Finding) => (row === null ? undefined : listed[row - 1])
  const said = asConfigured(
    lintPlan({ plan, offices, standing: elsewhere, ...(evidence && { evidence }) }),
    rules,
  )
  const meant = findingsMeant(plan, said, (finding) => rowOf(finding)?.lineage ?? null)
  const waivers = await waiversOf(tx, version.strategy)
  const findings = said.map((finding, at): VersionFinding => {
    const { lineage = null, field = null, code = finding.code, words = '' } = meant[at] ?? {}
    const named = { code, lineage, field, wordsHash: createHash('sha256').update(words).digest('hex') }
    const row = rowOf(finding)
    const waiver = waivers.get(keyOf(named)) ?? null
    return {
      ...finding,
      node: row?.id ?? null,
      activity: row?.code ?? null,
      lineage,
      field,
      wordsHash: named.wordsHash,
      waiver,
    }
  })
  const standing = said.filter((_, at) => findings[at]?.waiver === null)
  return {
    findings,
    settings,
    summary: { ...summaryOf([plan], standing, notAsked), waived: findings.length - standing.length },
  }
}

/** Where an action stands in another plan, too, as far as nobody has decided that it is another. */
async function standingElsewhere(
  tx: Transaction<StrategyRows>,
  version: { readonly id: string; readonly strategy: string },
  listed: readonly Row[],
): Promise<ReadonlyMap<number, Elsewhere>> {
  const rowOf = new Map(listed.map(({ id }, at) => [id, at + 1]))
  const standing = new Map<number, Elsewhere>()
  for (const { node, item, decided } of await pairsOf(tx, version)) {
    const row = rowOf.get(node)
    if (row === undefined || standing.has(row) || (decided !== null && decided.decision !== 'same')) continue
    standing.set(row, { plan: item.register, text: item.text.en ?? item.text.ur ?? item.code })
  }
  return standing
}

const aboutEvidence = ['objective-without-evidence', 'evidence-stale'] as const

/** What each objective cites, by its row; null for whoever may not read all of it. */
async function evidenceOf(
  tx: Transaction<StrategyRows>,
  strategy: string,
  listed: readonly Row[],
): Promise<ReadonlyMap<number, readonly CitedEvidence[]> | null> {
  const { rows } = await tx.query<{ whole: boolean }>('select $1 = any (strategy.read_whole()) as whole', [
    strategy,
  ])
  if (rows[0]?.whole !== true) return null
  const cited = new Map<string, CitedEvidence[]>()
  for (const { lineage, finding } of await citationsSeen(tx, { strategy })) {
    const one = { reference: finding.reference, isStale: finding.stale !== null }
    cited.set(lineage, [...(cited.get(lineage) ?? []), one])
  }
  return new Map(
    listed.flatMap(({ kind, lineage }, at) =>
      kind === 'objective' ? [[at + 1, cited.get(lineage) ?? []] as const] : [],
    ),
  )
}

type Levels = Readonly<Partial<Record<PlanField, string>>>

function storedRow(row: Row, levels: Levels): StoredRow {
  const title = row.texts.title ?? ''
  if (row.kind !== 'activity') {
    return { kind: 'heading', code: row.code, texts: { ...levels, objective: title } }
  }
  const { leadName: lead, partners, governanceLevel, starts, ends, costState, terms } = row
  const set = cellsOfSet({ lead, partners, governanceLevel, starts, ends, costState, terms }, row.texts)
  return rowOfActivity(row.code, row.texts, { ...levels, ...set })
}

/** What stands above a node, of each level the nearest; once for all that hang below the same parent. */
function levelsAbove(rows: ReadonlyMap<string, Row>): (parent: string | null) => Levels {
  const known = new Map<string, Levels>()
  const of = (id: string | null): Levels => {
    const node = id === null ? undefined : rows.get(id)
    if (id === null || node === undefined) return {}
    const levels = known.get(id) ?? { ...of(node.parent), ...levelOf(node) }
    known.set(id, levels)
    return levels
  }
  return of
}

function levelOf({ kind, code, texts }: Row): Levels {
  const isLevel = kind === 'pillar' || kind === 'objective' || kind === 'outcome' || kind === 'output'
  return isLevel ? { [kind]: texts.title ?? code } : {}
}

/** Each text in English where it stands in English, else in Urdu. */
const lintQuery = `
  select n.id, n.lineage, n.parent, n.kind, n.code, coalesce(t.texts, '{}') as texts, coalesce(o.name_en, o.name_ur) as "leadName",
         p.partners, coalesce(x.terms, '{}') as terms, a.starts, a.ends, a.governance_level as "governanceLevel",
         a.cost_state as "costState"
    from strategy.nodes n
    left join (
      select node, json_object_agg(field, text) as texts
        from (select distinct on (node, field) node, field, text from strategy.field_texts
               where version = $1 order by node, field, language) one group by node
    ) t on t.node = n.id
    left join strategy.activities a on a.node = n.id
    left join identity.offices o on o.id = a.lead
    left join (
      select ap.node, string_agg(coalesce(po.name_en, po.name_ur), '; ' order by po.code) as partners
        from strategy.activity_partners ap join identity.offices po on po.id = ap.office
       where ap.version = $1 group by ap.node
    ) p on p.node = n.id
    left join (
      select node, json_object_agg(kind, codes) as terms
        from (select node, kind, string_agg(code, '; ' order by code) as codes
                from strategy.activity_terms where version = $1 group by node, kind) k group by node
    ) x on x.node = n.id
   where n.version = $1 and n.kind not in ('section', 'paragraph')
   order by n.position`
