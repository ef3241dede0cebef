import type { OutputOf } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import type { strategy } from '../../contract.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { ability, holdsMandate } from '../abilities.ts'

type Listed = OutputOf<typeof strategy.acts.listTerms>['terms'][number]

export const listTerms: Handler<typeof strategy.acts.listTerms, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const { rows } = await tx.query<Listed>(
    `select t.kind, t.code, json_build_object('en', t.title_en, 'ur', t.title_ur) as title, t.source
       from strategy.terms t where t.strategy = $1 order by t.kind, t.code`,
    [input.strategy],
  )
  return {
    terms: rows,
    may: { listTerm: ability(holdsMandate(session, input.strategy, 'secretariat'), []) },
  }
}
