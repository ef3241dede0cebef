import { randomUUID } from 'node:crypto'
import { type MandateKind, mandates } from '#kernel/contract/mandates.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { record } from '#kernel/ledger/record.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Sector } from '../../contract/offices.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { hashOfPassword } from '../accounts/passwords.ts'
import { toColumns } from '../names.ts'
import { newSecret } from '../secrets.ts'

type Tx = Transaction<IdentityRows>

export interface ExampleAccount {
  readonly email: string
  readonly name: Bilingual
  readonly kind: MandateKind
  readonly person: string
}

export interface ExampleSeats {
  readonly strategy: string
  /** For each sector whose seat is filled, an organisation of that sector. */
  readonly participants: Partial<Record<Sector, string>>
  /** Offices that have a focal person, with the word that goes into the address. */
  readonly focalPersons: readonly {
    readonly office: string
    readonly code: string
    readonly name: Bilingual
  }[]
}

interface Seat {
  readonly mailbox: string
  readonly name: Bilingual
  readonly kind: MandateKind
  readonly office?: string
  readonly organisation?: string
}

const sectorNames: Readonly<Record<Sector, Bilingual>> = {
  federal: { en: 'federal government', ur: 'وفاقی حکومت' },
  provincial: { en: 'provincial government', ur: 'صوبائی حکومت' },
  'law enforcement': { en: 'law enforcement', ur: 'قانون نافذ کرنے والے ادارے' },
  justice: { en: 'justice', ur: 'شعبۂ انصاف' },
  'civil society': { en: 'civil society', ur: 'سول سوسائٹی' },
  academia: { en: 'academia', ur: 'جامعات' },
  'development partner': { en: 'development partners', ur: 'ترقیاتی شراکت دار' },
  private: { en: 'private sector', ur: 'نجی شعبہ' },
}

/** Accounts named by their role, for no person is invented: one a role, and seats for sectors and offices. */
function seatsOf({ participants, focalPersons }: ExampleSeats): readonly Seat[] {
  const single: readonly MandateKind[] = [
    'administrator',
    'secretariat',
    'approving authority',
    'verifier',
    'approver',
    'evaluator',
    'oversight',
  ]
  const sectors = Object.entries(participants) as [Sector, string][]
  return [
    ...single.map((kind) => ({ mailbox: hyphenated(kind), name: mandates[kind], kind })),
    ...sectors.map(([sector, organisation]) => ({
      mailbox: `participant.${hyphenated(sector)}`,
      name: joined(mandates.participant, sectorNames[sector]),
      kind: 'participant' as const,
      organisation,
    })),
    ...focalPersons.map(({ office, code, name }) => ({
      mailbox: `focal-person.${hyphenated(code.toLowerCase())}`,
      name: joined(mandates['focal person'], name),
      kind: 'focal person' as const,
      office,
    })),
  ]
}

const hyphenated = (text: string): string => text.replaceAll(' ', '-')
const joined = (role: Bilingual, of: Bilingual): Bilingual => ({
  en: `${role.en}, ${of.en}`,
  ur: `${role.ur}، ${of.ur}`,
})

/**
 * Makes the accounts of the example workspace, as the machine `example`, with one random password that is returned
 * and kept nowhere. Each mandate leaves its ledger entry.
 */
export async function makeExampleAccounts(
  tx: Tx,
  seats: ExampleSeats,
): Promise<{ readonly password: string; readonly accounts: readonly ExampleAccount[] }> {
  const password = newSecret().replace(/[-_]/g, '').slice(0, 20)
  const hash = await hashOfPassword(password)
  const accounts: ExampleAccount[] = []
  for (const seat of seatsOf(seats)) accounts.push(await makeAccount(tx, seats.strategy, seat, hash))
  return { password, accounts }
}

async function makeAccount(tx: Tx, strategy: string, seat: Seat, hash: string): Promise<ExampleAccount> {
  const person = randomUUID()
  const email = `${seat.mailbox}@example.org`
  await tx.db
    .insertInto('identity.people')
    .values({ id: person, ...toColumns(seat.name) })
    .execute()
  await tx.db.insertInto('identity.email_addresses').values({ person, email }).execute()
  if (seat.organisation !== undefined) {
    await tx.db
      .insertInto('identity.memberships')
      .values({ person, organisation: seat.organisation })
      .execute()
  }
  const mandate = { id: randomUUID(), person, strategy, kind: seat.kind, office: seat.office ?? null }
  const { ledger_entry, ledger_salt } = await record(tx, {
    act: 'identity.giveMandate',
    subject: mandate.id,
    content: mandate,
  })
  await tx.db
    .insertInto('identity.mandates')
    .values({ ...mandate, ledger_entry, ledger_salt })
    .execute()
  await tx.query('select identity.open_account($1, $2)', [person, hash])
  return { email, name: seat.name, kind: seat.kind, person }
}
