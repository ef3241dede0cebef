import type { Transaction } from '#kernel/database/transaction.ts'
import type { JsonValue } from '#kernel/ledger/commitment.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { insertRows } from '../insert-rows.ts'

export interface RegisterGiven {
  readonly code: string
  readonly kind: 'framework' | 'other plan'
  readonly name: { readonly en: string; readonly ur: string }
  readonly edition: string
  readonly source: string
  readonly licence: string
  readonly items: readonly {
    readonly code: string
    readonly en: string | null
    readonly ur: string | null
    readonly parent: string | null
  }[]
  readonly file: { readonly hash: string; readonly name: string } | null
}

/** What the entry commits to: the register first, then each of its items. */
export const ledgeredRows = ({
  items,
  code,
  kind,
  name,
  edition,
  source,
  licence,
}: RegisterGiven): JsonValue[] => [
  { code, kind, name: { ...name }, edition, source, licence },
  ...items.map((item) => ({ code: item.code, en: item.en, ur: item.ur, parent: item.parent })),
]

export interface RegisterWritten {
  readonly id: string
  readonly strategy: string
  readonly register: RegisterGiven
  readonly recorded: { readonly ledger_entry: string; readonly rows: readonly { readonly salt: Buffer }[] }
  readonly isExample: boolean
}

/** Writes a register and its items, each with the salt that proves it against the one entry. */
export async function insertRegister(tx: Transaction<StrategyRows>, written: RegisterWritten): Promise<void> {
  const { id, strategy, register, recorded, isExample } = written
  const { code, kind, name, edition, source, licence, items, file } = register
  await tx.query(
    `insert into strategy.registers (id, strategy, code, kind, name_en, name_ur, edition, source, licence, file_hash,
        file_name, loaded_by, ledger_entry, ledger_salt)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, ${isExample ? 'null' : '(select kernel.person())'}, $12, $13)`,
    [
      ...[id, strategy, code, kind, name.en, name.ur, edition, source, licence],
      ...[file?.hash ?? null, file?.name ?? null, recorded.ledger_entry, recorded.rows[0]?.salt],
    ],
  )
  await insertRows(
    tx,
    'strategy.terms',
    items.map((item, at) => ({
      ...{ strategy, kind: 'framework', code: item.code, title_en: item.en, title_ur: item.ur, source },
      ...{ register: id, parent: item.parent, place: at },
      ...{ ledger_entry: recorded.ledger_entry, ledger_salt: recorded.rows[at + 1]?.salt },
    })),
  )
}
