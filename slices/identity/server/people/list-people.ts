import type { Ability } from '#kernel/contract/act.ts'
import type { Handler } from '#kernel/contract/handler.ts'
import { type MandateKind, mandateKinds } from '#kernel/contract/mandates.ts'
import type { Session } from '#kernel/database/session.ts'
import { identity } from '../../contract.ts'
import type { Sector } from '../../contract/offices.ts'
import type { Charge, Person } from '../../contract/people.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { mayGiveMandate } from '../../rules/the-secretariat-names-focal-persons-and-participants.ts'
import { type NameColumns, named } from '../names.ts'

export const listPeople: Handler<typeof identity.acts.listPeople, IdentityRows> = async ({
  input,
  tx,
  session,
}) => {
  const own = kindsFor(session, input.strategy)
  const administers = session.mandates.some((mandate) => mandate.kind === 'administrator')
  const { rows } = await tx.query<PersonRow>(peopleQuery, [input.strategy])
  return {
    people: rows.map((row) => ({
      ...personOf(row, own, session.person),
      destroyKey: administers ? destroyingKeyOf(row, session.person) : null,
      keyAsked:
        administers && row.asked_by !== null
          ? { reason: row.asked_because ?? '', isOwn: row.asked_by === session.person }
          : null,
    })),
    mayGive: mandateKinds.filter((kind) => mayGiveMandate(own, kind)),
  }
}

/** The kinds of mandate that the one who acts holds today for a strategy. */
export const kindsFor = (session: Session, strategy: string): readonly MandateKind[] =>
  session.mandates.filter((mandate) => mandate.strategy === strategy).map(({ kind }) => kind)

const peopleQuery = `
  select p.id, p.name_en, p.name_ur, a.email, g.held as memberships, i.accepted_at is not null as accepted, i.expires_at < now() as expired,
         k.asked_by, k.reason as asked_because,
         exists (select from identity.mandates a where a.person = p.id
                    and (a.holds_until is null or a.holds_until >= current_date)) as answers,
         jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'charge', m.charge, 'from', m.holds_from,
           'until', m.holds_until, 'office', o.id, 'code', o.code, 'en', o.name_en, 'ur', o.name_ur,
           'today', m.holds_from <= current_date and (m.holds_until is null or m.holds_until >= current_date))
           order by m.holds_from desc, m.kind) as mandates
    from identity.mandates m
    join identity.people p on p.id = m.person
    left join identity.email_addresses a on a.person = p.id
    left join identity.offices o on o.id = m.office
    left join identity.key_requests k on k.person = p.id and k.done_at is null
    left join lateral (
      select jsonb_agg(jsonb_build_object('organisation', o.id, 'en', o.name_en, 'ur', o.name_ur, 'sector', o.sector,
               'from', b.member_from, 'today', b.member_from <= current_date, 'reason', b.reason)
               order by b.member_from desc, b.entry desc) as held
        from identity.memberships b join identity.organisations o on o.id = b.organisation
       where b.person = p.id) g on true
    left join lateral (
      select i.accepted_at, i.expires_at from identity.invitations i
       where i.person = p.id order by i.made_at desc limit 1) i on true
   where m.strategy = $1
   group by p.id, p.name_en, p.name_ur, a.email, g.held, i.accepted_at, i.expires_at, k.asked_by, k.reason
   order by coalesce(p.name_en, p.name_ur), p.id`

interface MembershipRow {
  readonly organisation: string
  readonly en: string | null
  readonly ur: string | null
  readonly sector: Sector
  readonly from: string
  readonly today: boolean
  readonly reason: string | null
}

const membershipOf = (row: MembershipRow): Person['memberships'][number] => ({
  organisation: {
    id: row.organisation,
    name: named({ name_en: row.en, name_ur: row.ur }),
    sector: row.sector,
  },
  from: row.from,
  hasBegun: row.today,
  reason: row.reason,
})

interface PersonRow extends NameColumns {
  readonly id: string
  readonly email: string | null
  /** From the one that began last; null where nothing is known. */
  readonly memberships: readonly MembershipRow[] | null
  readonly accepted: boolean
  readonly expired: boolean | null
  readonly asked_by: string | null
  readonly asked_because: string | null
  /** Holds a mandate, or will. */
  readonly answers: boolean
  readonly mandates: readonly {
    readonly id: string
    readonly kind: MandateKind
    readonly charge: Charge
    readonly from: string
    readonly until: string | null
    readonly office: string | null
    readonly code: string | null
    readonly en: string | null
    readonly ur: string | null
    readonly today: boolean
  }[]
}

const { refusals } = identity.acts.destroyPseudonymKey
const { refusals: moveRefusals } = identity.acts.moveToOrganisation

function destroyingKeyOf(row: PersonRow, self: string | null): Ability {
  if (row.id === self) return { ok: false, because: refusals['not-of-oneself'] }
  if (row.answers) return { ok: false, because: refusals['holds-a-mandate'] }
  if (row.asked_by === self) return { ok: false, because: refusals['needs-a-second-person'] }
  return { ok: true, because: null }
}

function personOf(
  row: PersonRow,
  own: readonly string[],
  self: string | null,
): Omit<Person, 'destroyKey' | 'keyAsked'> {
  return {
    id: row.id,
    name: named(row),
    email: row.email,
    memberships: (row.memberships ?? []).map(membershipOf),
    move:
      row.id === self ? { ok: false, because: moveRefusals['not-of-oneself'] } : { ok: true, because: null },
    invitation: row.expired === null ? null : row.accepted ? 'accepted' : row.expired ? 'expired' : 'open',
    mandates: row.mandates.map(({ id, kind, charge, from, until, today, ...office }) => ({
      id,
      kind,
      charge,
      from,
      until,
      holdsToday: today,
      mayEnd: today && row.id !== self && mayGiveMandate(own, kind),
      office:
        office.office === null
          ? null
          : {
              id: office.office,
              code: office.code ?? '',
              name: named({ name_en: office.en, name_ur: office.ur }),
            },
    })),
  }
}
