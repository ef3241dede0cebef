import type { Transaction } from '#kernel/database/transaction.ts'
import type { PortalRows } from '../../database/rows.ts'
import type { PublicOffice, Wording } from '../../rules/parts-of-a-snapshot.ts'

export type Offices = ReadonlyMap<string, PublicOffice>

/** Every office of the register by its identifier: offices are public knowledge, and a proposal may name any. */
export async function everyOffice(tx: Transaction<PortalRows>): Promise<Offices> {
  const { rows } = await tx.query<{ id: string; code: string; name: Wording; sector: string }>(
    `select o.id, o.code, json_build_object('en', o.name_en, 'ur', o.name_ur) as name, g.sector
       from identity.offices o join identity.organisations g on g.id = o.organisation`,
  )
  return new Map(rows.map(({ id, ...office }) => [id, office]))
}

/** What a field says in words: the accountable office is kept by its identifier, and shown by its name. */
export function inWords(offices: Offices, field: string, language: 'en' | 'ur', text: string): string {
  if (field !== 'lead') return text
  const name = offices.get(text)?.name
  return name?.[language] ?? name?.en ?? name?.ur ?? ''
}
