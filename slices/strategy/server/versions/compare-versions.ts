import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { type ComparedNode, differencesOf } from '../../rules/differences-of-versions.ts'
import { findVersion } from '../doors/tree.ts'
import { changesOf } from '../doors/texts.ts'
import { toldVersion } from './told-version.ts'

type Row = ComparedNode & {
  readonly lead: string | null
  readonly starts: string | null
  readonly ends: string | null
}

export const compareVersions: Handler<typeof strategy.acts.compareVersions, StrategyRows> = async ({
  input,
  tx,
  refuse,
}) => {
  const version = await findVersion(tx, input.version)
  const earlier = await findVersion(tx, input.earlier)
  if (version === null || earlier === null) throw new NotFound()
  if (version.strategy !== earlier.strategy) return refuse('different-strategies')
  const before = await comparedNodes(tx, earlier.id)
  const after = await comparedNodes(tx, version.id)
  const causes = await causesOf(tx, version.id)
  const titles = new Map([...before, ...after].map(({ lineage, fields }) => [lineage, titleOf(fields)]))
  return {
    version: toldVersion(version),
    earlier: toldVersion(earlier),
    differences: differencesOf(before, after).map((difference) => ({
      ...difference,
      title: titles.get(difference.lineage) ?? { en: null, ur: null },
      fields: difference.fields.map(({ name, before: was, after: is }) => ({
        ...nameParts(name),
        before: was,
        after: is,
        causes: causes.get(`${difference.lineage}/${name}`) ?? [],
      })),
    })),
  }
}

const titleOf = (fields: Readonly<Record<string, string>>) => ({
  en: fields['title/en'] ?? fields['text/en'] ?? null,
  ur: fields['title/ur'] ?? fields['text/ur'] ?? null,
})

function nameParts(name: string): { field: string; language: 'en' | 'ur' | 'none' } {
  const [field = '', language] = name.split('/')
  return { field, language: language === 'en' || language === 'ur' ? language : 'none' }
}

/** Texts and facts of every node that may be read; of an office its identifier, which the screen names. */
async function comparedNodes(
  tx: Transaction<StrategyRows>,
  version: string,
): Promise<readonly ComparedNode[]> {
  const { rows } = await tx.query<Row>(
    `select n.lineage, n.kind, n.code, n.pillar, coalesce(t.fields, '{}') as fields, a.lead, a.starts, a.ends,
            case when p.id is not null then json_build_object('lineage', p.lineage, 'code', p.code) end as below
       from strategy.nodes n
       left join strategy.nodes p on p.id = n.parent
       left join (select node, json_object_agg(field || '/' || language, text order by field, language) as fields
                    from strategy.field_texts where version = $1 group by node) t on t.node = n.id
       left join strategy.activities a on a.node = n.id
      where n.version = $1 order by n.position`,
    [version],
  )
  return rows.map(({ lead, starts, ends, ...node }) => {
    const facts = { 'lead/none': lead, 'starts/none': starts, 'ends/none': ends }
    const stated = Object.entries(facts).filter((fact): fact is [string, string] => fact[1] !== null)
    return { ...node, fields: { ...node.fields, ...Object.fromEntries(stated) } }
  })
}

/** The points of the consultation behind each changed text. */
async function causesOf(tx: Transaction<StrategyRows>, version: string): Promise<Map<string, string[]>> {
  const causes = new Map<string, string[]>()
  for (const change of await changesOf(tx, version)) {
    if (change.subject === null) continue
    const language = change.field === 'lead' ? 'none' : change.language
    const key = `${change.lineage}/${change.field}/${language}`
    causes.set(key, [...(causes.get(key) ?? []), change.subject])
  }
  return causes
}
