import type { MandateKind } from '#kernel/contract/mandates.ts'
import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import type { Sector } from '../../contract/offices.ts'
import type { Charge } from '../../contract/people.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { inBoth, type NameColumns } from '../names.ts'
import { sectorNamed } from '../offices/organisations.ts'

type Tx = Transaction<IdentityRows>

/** Names of people and offices together, by identifier. People whom the one who acts may not see are not in the map. */
export const namesOf = door(
  'identity',
  async (tx: Tx, whose: { readonly people?: readonly string[]; readonly offices?: readonly string[] }) => {
    const { rows } = await tx.query<NameColumns & { id: string }>(
      `select id, name_en, name_ur from identity.people where id = any ($1::uuid[])
       union all select id, name_en, name_ur from identity.offices where id = any ($2::uuid[])`,
      [whose.people ?? [], whose.offices ?? []],
    )
    return new Map<string, Bilingual>(rows.map((row) => [row.id, inBoth(row)]))
  },
)

/** The sector by which a person's (the membership that began last) or an office's positions are counted; null where unknown. */
export const sectorOf = door(
  'identity',
  async (
    tx: Tx,
    whose: { readonly person?: string | null | undefined; readonly office?: string | null | undefined },
  ): Promise<Sector | null> => {
    const { rows } = await tx.query<{ sector: string }>(
      `select g.sector from identity.offices o join identity.organisations g on g.id = o.organisation
        where o.id = $2::uuid
       union all
       (select g.sector from identity.memberships m join identity.organisations g on g.id = m.organisation
         where m.person = $1::uuid and m.member_from <= current_date
         order by m.member_from desc, m.entry desc limit 1)`,
      [whose.person ?? null, whose.office ?? null],
    )
    const sector = rows[0]?.sector
    return sector === undefined ? null : sectorNamed(sector)
  },
)

export interface OrganisationOf {
  readonly id: string
  readonly sector: Sector
  readonly name: Bilingual
}

/** The organisation to which each of these people belongs today (the membership that began last), where one is known. */
export const organisationsOf = door('identity', async (tx: Tx, people: readonly string[]) => {
  const { rows } = await tx.query<NameColumns & { person: string; id: string; sector: string }>(
    `select distinct on (m.person) m.person, g.id, g.sector, g.name_en, g.name_ur
       from identity.memberships m join identity.organisations g on g.id = m.organisation
      where m.person = any ($1::uuid[]) and m.member_from <= current_date
      order by m.person, m.member_from desc, m.entry desc`,
    [people],
  )
  return new Map<string, OrganisationOf>(
    rows.map((row) => [row.person, { id: row.id, sector: sectorNamed(row.sector), name: inBoth(row) }]),
  )
})

export interface Mandated {
  readonly person: string
  readonly name: Bilingual
  /** Null for those whose address the one who acts may not read. */
  readonly email: string | null
  readonly office: string | null
}

/** Who holds a mandate of a kind for a strategy today; with `offices`, of these offices only. */
export const peopleWithMandate = door(
  'identity',
  async (tx: Tx, strategy: string, kind: MandateKind, offices?: readonly string[]) => {
    const { rows } = await tx.query<
      NameColumns & { person: string; email: string | null; office: string | null }
    >(
      `select m.person, p.name_en, p.name_ur, a.email, m.office
         from identity.mandates m
         join identity.people p on p.id = m.person
         left join identity.email_addresses a on a.person = m.person
        where m.strategy = $1 and m.kind = $2 and ($3::uuid[] is null or m.office = any ($3::uuid[]))
          and m.holds_from <= current_date and (m.holds_until is null or m.holds_until >= current_date)
        order by m.person`,
      [strategy, kind, offices ?? null],
    )
    return rows.map(
      (row): Mandated => ({ person: row.person, name: inBoth(row), email: row.email, office: row.office }),
    )
  },
)

/**
 * Where the copy of an act by letter goes: the address of the person whose it is, and those of the focal persons whom
 * the office has today for these strategies. Known to secretariats only, for they enter such acts.
 */
export const addressesForCopies = door(
  'identity',
  async (
    tx: Tx,
    whose: {
      readonly person: string | null
      readonly office: string | null
      readonly strategies: readonly string[]
    },
  ): Promise<readonly string[]> => {
    const { rows } = await tx.query<{ email: string }>(
      'select email from identity.addresses_for_copies($1, $2, $3::uuid[]) as email order by email',
      [whose.person, whose.office, whose.strategies],
    )
    return rows.map(({ email }) => email)
  },
)

/** Who acts for an office, or for the strategy itself: a mandate that holds today or held until lately. */
export interface MandateHeld {
  readonly name: Bilingual
  readonly kind: MandateKind
  readonly charge: Charge
  readonly from: string
  readonly until: string | null
}

/**
 * Mandates for these offices or, without, those of a strategy that are of no office (nor a participant's): those that
 * hold today, will hold, or ended after a day. The newest first.
 */
export const mandatesHeld = door(
  'identity',
  async (
    tx: Tx,
    strategy: string,
    { offices, since }: { readonly offices?: readonly string[]; readonly since: string },
  ): Promise<readonly MandateHeld[]> => {
    const { rows } = await tx.query<NameColumns & Omit<MandateHeld, 'name'>>(
      `select p.name_en, p.name_ur, m.kind, m.charge, m.holds_from as "from", m.holds_until as until
         from identity.mandates m join identity.people p on p.id = m.person
        where m.strategy = $1 and m.kind <> 'participant'
          and case when $2::uuid[] is null then m.office is null else m.office = any ($2::uuid[]) end
          and (m.holds_until is null or m.holds_until >= $3::date)
        order by m.holds_from desc, m.kind, p.name_en`,
      [strategy, offices ?? null, since],
    )
    return rows.map(({ kind, charge, from, until, ...name }) => ({
      ...{ name: inBoth(name), kind, charge, from, until },
    }))
  },
)
