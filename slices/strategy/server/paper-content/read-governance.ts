import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Body } from '../../contract/governance/bodies.ts'
import type { StrategyRows } from '../../database/rows.ts'
import type { Level } from '../../rules/openness/levels-of-openness.ts'
import type { ScalePoint } from '../../rules/risks/the-usual-scales.ts'
import type { VersionStatus } from '../../rules/version-statuses.ts'
import { bodiesOf } from '../bodies/list-bodies.ts'
import type { Wording } from '../doors/texts.ts'
import type { VersionState } from '../doors/tree.ts'
import { scaleOf } from '../risks/list-risks.ts'

type Tx = Transaction<StrategyRows>

export interface ContentRisk {
  readonly id: string
  readonly number: number
  readonly level: Level
  readonly title: Bilingual
  readonly likelihood: number
  readonly impact: number
  readonly owner: Wording | null
  readonly mitigation: Bilingual
  readonly reviewOn: string
  /** Codes of the entries of this version that it threatens. */
  readonly threatens: readonly string[]
}

export type ContentBody = Body

/** Who coordinates a version and what threatens it, as far as the person who acts may read it. */
export interface Governance {
  readonly bodies: readonly ContentBody[]
  readonly risks: readonly ContentRisk[]
  readonly scales: { readonly likelihood: readonly ScalePoint[]; readonly impact: readonly ScalePoint[] }
}

export async function readGovernance(tx: Tx, version: VersionState): Promise<Governance> {
  return {
    bodies: await bodiesOf(tx, version.id),
    risks: await risksOfVersion(tx, version),
    scales: {
      likelihood: await scaleOf(tx, version.strategy, 'likelihood'),
      impact: await scaleOf(tx, version.strategy, 'impact'),
    },
  }
}

/** A version that can still change has the register as it stands; any other the register as it stood then. */
export async function risksOfVersion(tx: Tx, version: VersionState): Promise<readonly ContentRisk[]> {
  const kept = isStillWritten(version.status)
    ? standing
    : `strategy.version_risks h join strategy.risks k on k.id = h.risk and h.version = $2
         join strategy.risk_revisions r on r.id = h.revision`
  const { rows } = await tx.query<ContentRisk>(
    `select k.id, k.number, k.level, json_build_object('en', r.title_en, 'ur', r.title_ur) as title,
            r.likelihood, r.impact, r.review_on as "reviewOn",
            case when o.id is not null then json_build_object('en', o.name_en, 'ur', o.name_ur) end as owner,
            json_build_object('en', r.mitigation_en, 'ur', r.mitigation_ur) as mitigation,
            coalesce((select json_agg(n.code order by n.position)
               from strategy.risk_nodes t join strategy.nodes n on n.lineage = t.lineage and n.version = $2
              where t.revision = r.id), '[]'::json) as threatens
       from ${kept}
       left join identity.offices o on o.id = r.owner_office
      where k.strategy = $1 and not r.closed order by k.number`,
    [version.strategy, version.id],
  )
  return rows
}

const standing = `strategy.risks k
       join lateral (select * from strategy.risk_revisions l where l.risk = k.id
                      order by l.sequence desc limit 1) r on true`

const isStillWritten = (status: VersionStatus): boolean => status === 'draft' || status === 'in consultation'
