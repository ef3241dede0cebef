import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { evidence } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import { sourcesSeen } from './sources-seen.ts'

/** For whoever may read the source, as row security has it. */
export const openFileOfSource: Handler<typeof evidence.acts.openFileOfSource, EvidenceRows> = async ({
  input,
  tx,
}) => {
  const [source] = await sourcesSeen(tx, { ids: [input.source] })
  if (source?.file == null) throw new NotFound()
  return source.file
}
