import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { newSecret, sha256Of } from '../secrets.ts'

type Tx = Transaction<IdentityRows>

export interface Workspace {
  readonly example: boolean
  readonly name: Bilingual
  /** The body that hosts the installation. */
  readonly host: string
}

/** What kind of workspace this database holds; null when it is fresh. */
export async function findWorkspace(tx: Tx): Promise<Workspace | null> {
  const row = await tx.db
    .selectFrom('identity.workspace')
    .select(['example', 'name_en', 'name_ur', 'host'])
    .executeTakeFirst()
  return row === undefined
    ? null
    : { example: row.example, name: { en: row.name_en, ur: row.name_ur }, host: row.host }
}

/** Names a fresh workspace, once; as the machine `example` or `command line`. */
export async function nameWorkspace(tx: Tx, { example, name, host }: Workspace): Promise<void> {
  await tx.db
    .insertInto('identity.workspace')
    .values({ example, name_en: name.en, name_ur: name.ur, host })
    .execute()
}

const setupHours = 24

/**
 * The secret of the one-time link by which a real workspace without administrators gets its first one, for
 * `<base>/first-administrator#token=<secret>`; null where none is needed. As the machine `command line`. A link that
 * was printed at an earlier start is void.
 */
export async function newSetupLink(tx: Tx): Promise<string | null> {
  const workspace = await findWorkspace(tx)
  if (workspace === null || workspace.example) return null
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
