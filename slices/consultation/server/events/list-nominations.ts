import type { Handler } from '#kernel/contract/handler.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { namesOf } from '#slices/identity/index.ts'
import type { consultation } from '../../contract.ts'
import type { Nomination } from '../../contract/events/participants.ts'
import { eventWords } from '../../contract/events/words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { countedBy } from '../../rules/events/who-is-counted-by-what-was-given.ts'
import type { Sex } from '../../rules/participation/names-of-sexes.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { getEvent, organisationsOf } from './get-event.ts'
import { postOf } from './read-event.ts'

type Tx = Transaction<ConsultationRows>

export interface Nominee {
  readonly id: string
  readonly by_office: string | null
  readonly by_organisation: string | null
  readonly organisation: string
  readonly sector: string
  readonly person: string | null
  readonly post_en: string | null
  readonly post_ur: string | null
  readonly sex: string | null
  readonly province: string | null
  readonly isInvited: boolean
  /** Whether they stand among those at risk; false to whoever may not read that. */
  readonly isAtRisk: boolean
  readonly came: string[]
}

/** Nominees of an event who were not withdrawn, as far as whoever acts may read them, by organisation. */
export async function nomineesOf(tx: Tx, event: string): Promise<readonly Nominee[]> {
  const { rows } = await tx.query<Nominee>(
    `select n.id, n.by_office, n.by_organisation, n.organisation, n.sector, n.person, n.post_en, n.post_ur, n.sex,
            n.province, i.nomination is not null as "isInvited", r.nomination is not null as "isAtRisk",
            (select coalesce(json_agg(distinct s.day order by s.day), '[]')
               from consultation.attendances a join consultation.attendance_sheets s on s.id = a.sheet
              where a.nomination = n.id) as came
       from consultation.nominations n
       left join consultation.invitations i on i.nomination = n.id
       left join consultation.nominees_at_risk r on r.nomination = n.id
      where n.event = $1 and n.withdrawn_at is null
      order by n.sector, n.organisation, n.nominated_at, n.id`,
    [event],
  )
  return rows
}

export interface NamedNominee {
  readonly name: Nomination['name']
  readonly post: Nomination['post']
  readonly organisation: Nomination['organisation']
  readonly by: Nomination['by']
}

/** With the names that whoever acts may read; each look-up once for all of them. */
export async function namedNominees(
  tx: Tx,
  rows: readonly Nominee[],
): Promise<readonly (Omit<Nominee, 'organisation'> & NamedNominee)[]> {
  const names = await namesOf(tx, {
    people: rows.flatMap(({ person }) => person ?? []),
    offices: rows.flatMap(({ by_office }) => by_office ?? []),
  })
  const organisations = await organisationsOf(
    tx,
    rows.flatMap(({ organisation, by_organisation }) => [organisation, by_organisation ?? []].flat()),
  )
  const nothing = { en: '', ur: '' }
  return rows.map((row) => ({
    ...row,
    name: row.person === null ? null : (names.get(row.person) ?? null),
    post: postOf(row),
    organisation: organisations.get(row.organisation)?.name ?? nothing,
    by: names.get(row.by_office ?? '') ?? organisations.get(row.by_organisation ?? '')?.name ?? nothing,
  }))
}

export const listNominations: Handler<typeof consultation.acts.listNominations, ConsultationRows> = async ({
  input,
  tx,
  session,
}) => {
  const event = await getEvent(tx, input.event)
  const nominees = await namedNominees(tx, await nomineesOf(tx, event.id))
  const isSecretariat = holdsMandate(session, event.strategy, 'secretariat')
  const offices = new Set(session.mandates.map(({ office }) => office))
  const mayWithdraw = (office: string | null) => {
    const ok = isSecretariat || (office !== null && offices.has(office))
    return { ok, because: ok ? null : eventWords.onlyTheSecretariat }
  }
  return {
    nominations: nominees.map((one) => ({
      nomination: one.id,
      ...{ name: one.name, post: one.post, organisation: one.organisation, by: one.by },
      ...{ sector: one.sector, province: one.province, isInvited: one.isInvited, came: one.came },
      sex: one.sex as Sex | null,
      may: { withdraw: mayWithdraw(one.by_office) },
    })),
    bySex: countedBy(nominees, ({ sex }) => sex),
    byProvince: countedBy(nominees, ({ province }) => province),
  }
}
