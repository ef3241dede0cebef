import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { AnyTransaction } from '#kernel/database/door.ts'
import { findUpload } from '#kernel/files/uploads.ts'
import type { evidence } from '../../contract.ts'
import type { EvidenceRows } from '../../database/rows.ts'
import { sourcesSeen } from './sources-seen.ts'

export const registerSource: Handler<typeof evidence.acts.registerSource, EvidenceRows> = async ({
  input,
  tx,
  session,
  refuse,
  record,
}) => {
  const { strategy, openness, title, publisher, dated, licence, link, file, grade, supersedes } = input
  if (supersedes !== undefined) {
    const [earlier] = await sourcesSeen(tx, { strategy, ids: [supersedes] })
    if (earlier === undefined) throw new NotFound()
  }
  const name = file === undefined ? null : await nameOfUpload(tx, file)
  if (file !== undefined && name === null) return refuse('file-not-received')
  const id = randomUUID()
  const line = {
    ...{ strategy, openness, publisher, dated, licence },
    title_en: title.en?.trim() || null,
    title_ur: title.ur?.trim() || null,
    link: link ?? null,
    file_sha256: file ?? null,
    file_name: name,
    reliability: grade.reliability,
    credibility: grade.credibility,
    grade_reason: grade.reason,
    supersedes: supersedes ?? null,
  }
  const recorded = await record(id, line)
  await tx.db
    .insertInto('evidence.sources')
    .values({ ...line, id, registered_by: session.person, ...recorded })
    .execute()
  return { source: id }
}

async function nameOfUpload(tx: AnyTransaction, file: string): Promise<string | null> {
  try {
    return (await findUpload(tx, file)).name
  } catch (error) {
    if (error instanceof NotFound) return null
    throw error
  }
}
