import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { correspondence } from '../contract.ts'
import type { CorrespondenceRows } from '../database/rows.ts'
import { behindLink } from './show-act-by-letter.ts'

type Acts = typeof correspondence.acts

/** What a saved scan is called: by the day of its letter, for whoever files it. */
const named = (sha256: string, dated: string) => ({ sha256, name: `letter-${dated}` })

/** For whoever may read the act by letter, as row security has it. */
export const openScan: Handler<Acts['openScan'], CorrespondenceRows> = async ({ input, tx }) => {
  const found = await tx.db
    .selectFrom('correspondence.acts_by_letter')
    .select(['scan', 'dated'])
    .where('id', '=', input.act)
    .executeTakeFirst()
  if (found === undefined) throw new NotFound()
  return named(found.scan, found.dated)
}

export const openScanByLink: Handler<Acts['openScanByLink'], CorrespondenceRows> = async ({ input, tx }) => {
  const { scan, shown } = await behindLink(tx, input.token)
  return named(scan, shown.dated)
}

/** For whoever may read the register. */
export const openScanOfLetter: Handler<Acts['openScanOfLetter'], CorrespondenceRows> = async ({
  input,
  tx,
}) => {
  const found = await tx.db
    .selectFrom('correspondence.letters')
    .select(['scan', 'dated'])
    .where('id', '=', input.line)
    .executeTakeFirst()
  if (found?.scan == null) throw new NotFound()
  return named(found.scan, found.dated)
}
