import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { newSecret, sha256Of } from '../secrets.ts'

type Tx = Transaction<IdentityRows>

export interface Workspace {
  /** What an example says of itself on every page; null where the workspace is real. */
  readonly example: Bilingual | null
  readonly name: Bilingual
  /** The body that hosts the installation. */
  readonly host: string
}

/** What kind of workspace this database holds; null when it is fresh. */
export async function findWorkspace(tx: Tx): Promise<Workspace | null> {
  const row = await tx.db
    .selectFrom('identity.workspace')
    .select(['notice_en', 'notice_ur', 'name_en', 'name_ur', 'host'])
    .executeTakeFirst()
  return row === undefined
    ? null
    : { example: noticeOf(row), name: { en: row.name_en, ur: row.name_ur }, host: row.host }
}

/** Names a fresh workspace, once; as the machine `example` or `command line`. */
export async function nameWorkspace(tx: Tx, { example, name, host }: Workspace): Promise<void> {
  await tx.db
    .insertInto('identity.workspace')
    .values({
      example: example !== null,
      notice_en: example?.en ?? null,
      notice_ur: example?.ur ?? null,
      name_en: name.en,
      name_ur: name.ur,
      host,
    })
    .execute()
}

/** What stands on every page of an example. */
export const noticeOf = (row: { notice_en: string | null; notice_ur: string | null }): Bilingual | null =>
  row.notice_en === null || row.notice_ur === null ? null : { en: row.notice_en, ur: row.notice_ur }

const setupHours = 24

/**
 * The secret of the one-time link by which a real workspace without administrators gets its first one, for
 * `<base>/first-administrator#token=<secret>`; null where none is needed. As the machine `command line`. A link that
 * was printed at an earlier start is void.
 */
export async function newSetupLink(tx: Tx): Promise<string | null> {
  const workspace = await findWorkspace(tx)
  if (workspace === null || workspace.example !== null) return null
  const seated = await tx.db
    .selectFrom('identity.mandates')
    .select('id')
    .where('kind', '=', 'administrator')
    .limit(1)
    .executeTakeFirst()
  if (seated !== undefined) return null
  const secret = newSecret()
  await tx.db.deleteFrom('identity.setup_links').where('used_at', 'is', null).execute()
  await tx.db
    .insertInto('identity.setup_links')
    .values({ sha256: sha256Of(secret), expires_at: new Date(Date.now() + setupHours * 3_600_000) })
    .execute()
  return secret
}
