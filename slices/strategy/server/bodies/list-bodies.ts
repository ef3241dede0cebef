import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { strategy } from '../../contract.ts'
import { type Body, bodyActs } from '../../contract/governance/bodies.ts'
import { refusals } from '../../contract/refusals.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { abilityOr, holdsMandate } from '../abilities.ts'
import { findVersion } from '../doors/tree.ts'
import { carriesSomething } from './carries-something.ts'

export const listBodies: Handler<typeof strategy.acts.listBodies, StrategyRows> = async ({
  input,
  tx,
  session,
}) => {
  const version = await findVersion(tx, input.version)
  if (version === null) throw new NotFound()
  const bodies = await bodiesOf(tx, version.id)
  let because: Bilingual | null = null
  if (version.status !== 'draft') because = refusals['not-a-draft']
  else if (await carriesSomething(tx, version.id)) because = bodyActs.writeBody.refusals['bodies-are-locked']
  return {
    bodies: [...bodies],
    may: { write: abilityOr(holdsMandate(session, version.strategy, 'secretariat'), because) },
  }
}

/** The bodies of a version that the person who acts may read, in their order; the chair of each first. */
export async function bodiesOf(tx: Transaction<StrategyRows>, version: string): Promise<readonly Body[]> {
  const { rows } = await tx.query<Body>(
    `select b.id, b.lineage, b.level, json_build_object('en', b.name_en, 'ur', b.name_ur) as name,
            json_build_object('en', b.terms_en, 'ur', b.terms_ur) as terms,
            json_build_object('en', b.decides_en, 'ur', b.decides_ur) as decides,
            json_build_object('en', b.rhythm_en, 'ur', b.rhythm_ur) as rhythm,
            b.quorum, b.from_day as "from", b.until_day as "until",
            coalesce((select json_agg(json_build_object('office', m.office, 'role', m.role,
                'name', json_build_object('en', o.name_en, 'ur', o.name_ur))
                order by array_position(array['chair', 'deputy', 'member'], m.role), o.code)
              from strategy.body_members m join identity.offices o on o.id = m.office
             where m.body = b.id), '[]'::json) as members
       from strategy.bodies b where b.version = $1 order by b.position`,
    [version],
  )
  return rows
}
