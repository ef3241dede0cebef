import type { Transaction } from '#kernel/database/transaction.ts'
import { type Bilingual, inBoth } from '#kernel/pure/bilingual.ts'
import type { StrategyRows } from '../../../database/rows.ts'
import type { ComparedNode } from '../../../rules/differences-of-versions.ts'
import { bodiesOf } from '../../bodies/list-bodies.ts'
import type { VersionState } from '../../doors/tree.ts'
import { codeOfRisk, membersOf } from '../../paper-content/blocks-of-governance.ts'
import { risksOfVersion } from '../../paper-content/read-governance.ts'

/** Bodies and risks of a version, as far as they may be read, to be compared as nodes are. */
export async function comparedGovernance(
  tx: Transaction<StrategyRows>,
  version: VersionState,
): Promise<readonly ComparedNode[]> {
  const outside = { pillar: null, below: null } as const
  const bodies = (await bodiesOf(tx, version.id)).map((body, at): ComparedNode => {
    const { lineage, name, terms, decides, rhythm, quorum, from, until, members } = body
    const texts = { title: name, terms, decides, rhythm, members: membersOf(members) }
    const facts = { quorum: String(quorum), from, until }
    return { ...outside, lineage, kind: 'body', code: `B${at + 1}`, fields: fieldsOf(texts, facts) }
  })
  const risks = (await risksOfVersion(tx, version)).map((risk): ComparedNode => {
    const { title, mitigation, owner, likelihood, impact, reviewOn, threatens } = risk
    const texts = { title, mitigation, ...(owner === null ? {} : { owner: inBoth(owner) }) }
    const facts = {
      ...{ likelihood: String(likelihood), impact: String(impact), review: reviewOn },
      threatens: threatens.length === 0 ? null : threatens.join(' · '),
    }
    return {
      ...outside,
      lineage: risk.id,
      kind: 'risk',
      code: codeOfRisk(risk),
      fields: fieldsOf(texts, facts),
    }
  })
  return [...bodies, ...risks]
}

const fieldsOf = (
  texts: Readonly<Record<string, Bilingual>>,
  facts: Readonly<Record<string, string | null>>,
): Record<string, string> =>
  Object.fromEntries([
    ...Object.entries(texts).flatMap(([name, { en, ur }]) => [
      [`${name}/en`, en] as const,
      [`${name}/ur`, ur] as const,
    ]),
    ...Object.entries(facts).flatMap(([name, value]) =>
      value === null ? [] : [[`${name}/none`, value] as const],
    ),
  ])
