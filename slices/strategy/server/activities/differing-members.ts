import type { Transaction } from '#kernel/database/transaction.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { ComparedList, Member, MembersByList } from '../../rules/differences-of-versions.ts'
import { listOfTerm, partnerNamed, type TermKind } from './names-of-members.ts'
import type { Wording } from '../doors/texts.ts'

type Tx = Transaction<StrategyRows>
type ByLineage = ReadonlyMap<string, MembersByList>

interface DifferingMember extends Member {
  readonly lineage: string
  readonly list: ComparedList
  readonly isLater: boolean
}

/**
 * Partners and terms that an activity has in only one of two versions, by lineage and list: one statement for each kind of
 * list, whatever the length of the plan. Only what differs is named.
 */
export async function differingMembers(
  tx: Tx,
  earlier: string,
  later: string,
): Promise<{ readonly before: ByLineage; readonly after: ByLineage }> {
  const members = [
    ...(await differingPartners(tx, earlier, later)),
    ...(await differingTerms(tx, earlier, later)),
  ]
  const of = (isLater: boolean): ByLineage => {
    const byLineage = new Map<string, Partial<Record<ComparedList, Member[]>>>()
    for (const { lineage, list, key, name, isLater: stands } of members) {
      if (stands !== isLater) continue
      const lists = byLineage.get(lineage) ?? {}
      lists[list] = [...(lists[list] ?? []), { key, name }]
      byLineage.set(lineage, lists)
    }
    return byLineage
  }
  return { before: of(false), after: of(true) }
}

interface PartnerRow {
  readonly lineage: string
  readonly office: string
  readonly name: Wording
  readonly contribution: Wording
  readonly isLater: boolean
}

/** A partner that brings something else by now went and came. */
async function differingPartners(tx: Tx, earlier: string, later: string): Promise<DifferingMember[]> {
  const { rows } = await tx.query<PartnerRow>(
    `with differing as (
       select n.lineage, p.office, p.contribution_en, p.contribution_ur, bool_or(p.version = $2) as "isLater"
         from strategy.activity_partners p join strategy.nodes n on n.id = p.node
        where p.version in ($1, $2) group by n.lineage, p.office, p.contribution_en, p.contribution_ur
       having bool_or(p.version = $1) <> bool_or(p.version = $2)
     )
     select d.lineage, d.office, d."isLater", json_build_object('en', o.name_en, 'ur', o.name_ur) as name,
            json_build_object('en', d.contribution_en, 'ur', d.contribution_ur) as contribution
       from differing d left join identity.offices o on o.id = d.office order by d.lineage, o.code`,
    [earlier, later],
  )
  return rows.map(({ lineage, office, name, contribution, isLater }) => ({
    ...{ lineage, isLater, list: 'partners' },
    key: JSON.stringify([office, contribution.en, contribution.ur]),
    name: partnerNamed({ name, contribution }),
  }))
}

interface TermRow {
  readonly lineage: string
  readonly kind: TermKind
  readonly code: string
  readonly title: Wording
  readonly isLater: boolean
}

async function differingTerms(tx: Tx, earlier: string, later: string): Promise<DifferingMember[]> {
  const { rows } = await tx.query<TermRow>(
    `with differing as (
       select n.lineage, a.strategy, a.kind, a.code, bool_or(a.version = $2) as "isLater"
         from strategy.activity_terms a join strategy.nodes n on n.id = a.node
        where a.version in ($1, $2) group by n.lineage, a.strategy, a.kind, a.code
       having bool_or(a.version = $1) <> bool_or(a.version = $2)
     )
     select d.lineage, d.kind, d.code, d."isLater", json_build_object('en', t.title_en, 'ur', t.title_ur) as title
       from differing d join strategy.terms t on t.strategy = d.strategy and t.kind = d.kind and t.code = d.code
      order by d.lineage, d.kind, d.code`,
    [earlier, later],
  )
  return rows.map(({ lineage, kind, code, title, isLater }) => ({
    ...{ lineage, isLater, list: listOfTerm[kind], key: code },
    name: { en: title.en ?? title.ur ?? code, ur: title.ur ?? title.en ?? code },
  }))
}
