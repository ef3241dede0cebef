import type { Handler } from '#kernel/contract/handler.ts'
import { houseOf } from '#kernel/database/project-root.ts'
import type { identity } from '../../contract.ts'
import type { IdentityRows } from '../../database/rows.ts'
import { noticeOf } from '../first-start/workspace.ts'
import { inBoth, named } from '../names.ts'

export const me: Handler<typeof identity.acts.me, IdentityRows> = async ({ tx, session }) => {
  const { rows } = await tx.query<MeRow>(
    `select p.id, p.name_en, p.name_ur, a.email, w.notice_en, w.notice_ur, w.name_en as workspace_en, w.name_ur as workspace_ur, w.host, w.workshop,
            (select jsonb_agg(jsonb_build_object('id', s.id, 'code', s.code, 'en', s.name_en, 'ur', s.name_ur) order by s.code)
               from identity.strategies s where s.id = any (kernel.strategies())) as strategies
       from (select) one
       left join identity.people p on p.id = kernel.person()
       left join identity.email_addresses a on a.person = p.id
       left join identity.workspace w on true`,
  )
  const [row] = rows
  return {
    person: row?.id == null ? null : personOf(row, row.id),
    workspace: {
      example: row === undefined ? null : noticeOf(row),
      name: { en: row?.workspace_en ?? 'Sutoon', ur: row?.workspace_ur ?? 'ستون' },
      house: houseOf(process.env.SUTOON_HOUSE),
      host: row?.host ?? '',
      isWorkshop: row?.workshop === true,
    },
    mandates: [...session.mandates],
    strategies: (row?.strategies ?? []).map(({ id, code, en, ur }) => ({
      id,
      code,
      name: inBoth({ name_en: en, name_ur: ur }),
    })),
  }
}

function personOf(row: MeRow, id: string) {
  return { id, displayName: row.name_en ?? row.name_ur ?? '', name: named(row), email: row.email ?? '' }
}

interface MeRow {
  readonly id: string | null
  readonly name_en: string | null
  readonly name_ur: string | null
  readonly email: string | null
  readonly notice_en: string | null
  readonly notice_ur: string | null
  readonly workspace_en: string | null
  readonly workspace_ur: string | null
  readonly host: string | null
  readonly workshop: boolean | null
  readonly strategies: readonly { id: string; code: string; en: string | null; ur: string | null }[] | null
}
