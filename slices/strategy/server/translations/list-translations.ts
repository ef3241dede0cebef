import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { strategy } from '../../contract.ts'
import type { Translation } from '../../contract/governance/translations.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { ability, holdsMandate } from '../abilities.ts'
import { findVersion } from '../doors/tree.ts'

/** Every text that has, or lacks, its other language; an original that has both is none of them. */
const translations = `
  select n.id as node, n.code, n.kind, n.position, t.field, t.language, t.translation as state, t.text,
         coalesce(o.text, '') as other
    from strategy.field_texts t
    join strategy.nodes n on n.id = t.node
    left join strategy.field_texts o on o.node = t.node and o.field = t.field and o.language <> t.language
   where t.version = $1 and t.translation <> 'original'
  union all
  select n.id, n.code, n.kind, n.position, t.field, case t.language when 'en' then 'ur' else 'en' end, 'missing', '', t.text
    from strategy.field_texts t
    join strategy.nodes n on n.id = t.node
   where t.version = $1
     and not exists (select from strategy.field_texts o
                      where o.node = t.node and o.field = t.field and o.language <> t.language)`

export const listTranslations: Handler<typeof strategy.acts.listTranslations, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  const { rows } = await tx.query<Translation>(
    `select node, code, kind, field, language, state, text, other from (${translations}) t
      where state = $2 order by position, field, language limit $3`,
    [version.id, input.state, input.limit],
  )
  const { rows: counted } = await tx.query<{ state: Translation['state']; n: number }>(
    `select state, count(*)::integer as n from (${translations}) t group by state`,
    [version.id],
  )
  const counts = { draft: 0, reviewed: 0, stale: 0, missing: 0 }
  for (const { state, n } of counted) counts[state] = n
  const draftOnly = version.status === 'draft' ? [] : (['not-a-draft'] as const)
  const may = ability(holdsMandate(session, version.strategy, 'secretariat'), draftOnly)
  return {
    ...{ translations: [...rows], counts, prevailing: version.prevailing },
    may: { review: may, setPrevailing: may },
  }
}
