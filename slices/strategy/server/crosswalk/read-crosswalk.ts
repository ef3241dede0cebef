import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { CrosswalkItem, CrosswalkRegister, strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { ability, holdsMandate } from '../abilities.ts'
import { findVersion } from '../doors/tree.ts'

type Item = CrosswalkItem & { readonly register: string | null }

export const readCrosswalk: Handler<typeof strategy.acts.readCrosswalk, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  const { rows: registers } = await tx.query<Omit<CrosswalkRegister, 'items'>>(
    `select id, code, kind, json_build_object('en', name_en, 'ur', name_ur) as name, edition, source, licence
       from strategy.registers where strategy = $1 order by kind, code`,
    [version.strategy],
  )
  const { rows: items } = await tx.query<Item>(itemsQuery, [version.strategy, version.id])
  const of = (register: string | null) =>
    items.flatMap(({ register: own, ...item }) => (own === register ? [item] : []))
  return {
    registers: registers.map((register) => ({ ...register, items: of(register.id) })),
    others: of(null),
    may: { loadRegister: ability(holdsMandate(session, version.strategy, 'secretariat'), []) },
  }
}

const itemsQuery = `
  select t.register, t.code, json_build_object('en', t.title_en, 'ur', t.title_ur) as text, t.parent,
         coalesce(s.by, '[]') as "servedBy"
    from strategy.terms t
    left join (
      select a.code, json_agg(json_build_object('node', n.id, 'code', n.code, 'title',
               json_build_object('en', en.text, 'ur', ur.text)) order by n.position) as by
        from strategy.activity_terms a
        join strategy.nodes n on n.id = a.node
        left join strategy.field_texts en on en.node = n.id and en.field = 'title' and en.language = 'en'
        left join strategy.field_texts ur on ur.node = n.id and ur.field = 'title' and ur.language = 'ur'
       where a.version = $2 and a.kind = 'framework' group by a.code
    ) s on s.code = t.code
   where t.strategy = $1 and t.kind = 'framework' order by t.place nulls last, t.code`
