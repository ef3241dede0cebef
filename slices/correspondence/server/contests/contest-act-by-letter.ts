import type { Handler } from '#kernel/contract/handler.ts'
import type { correspondence } from '../../contract.ts'
import type { CorrespondenceRows } from '../../database/rows.ts'
import { hashOfToken } from '../copies/links.ts'
import { behindLink } from '../show-act-by-letter.ts'

export const contestActByLetter: Handler<
  typeof correspondence.acts.contestActByLetter,
  CorrespondenceRows
> = async ({ input, tx, record }) => {
  const { id } = await behindLink(tx, input.token)
  const recorded = await record(id, { act_by_letter: id, reason: input.reason })
  await tx.query('select correspondence.contest($1, $2, $3, $4)', [
    hashOfToken(input.token),
    input.reason,
    recorded.ledger_entry,
    recorded.ledger_salt,
  ])
  return (await behindLink(tx, input.token)).shown
}
