import type { OutputOf } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { ability, holdsMandate } from '../abilities.ts'

type Lists = OutputOf<typeof strategy.acts.listTerms>

export const listTerms: Handler<typeof strategy.acts.listTerms, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const { rows } = await tx.query<Lists['terms'][number]>(
    `select t.kind, t.code, json_build_object('en', t.title_en, 'ur', t.title_ur) as title, t.source
       from strategy.terms t where t.strategy = $1 order by t.kind, t.code`,
    [input.strategy],
  )
  const { rows: registers } = await tx.query<Lists['registers'][number]>(
    `select id, json_build_object('en', name_en, 'ur', name_ur) as name
       from strategy.registers where strategy = $1 order by kind, code`,
    [input.strategy],
  )
  return {
    terms: rows,
    registers,
    may: { listTerm: ability(holdsMandate(session, input.strategy, 'secretariat'), []) },
  }
}
