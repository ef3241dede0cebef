import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { signatoryWords as words } from '../../contract/signatories/signatories-words.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { holdsMandate } from '../proposals/abilities.ts'

type Acts = typeof consultation.acts
type Tx = Transaction<ConsultationRows>

interface FoundDeclaration {
  readonly id: string
  readonly strategy: string
  readonly organisation: string | null
  readonly title: { readonly en: string | null; readonly ur: string | null }
}

/** The declaration whose points those of either language are. */
async function getDeclaration(tx: Tx, submission: string): Promise<FoundDeclaration> {
  const { rows } = await tx.query<FoundDeclaration>(
    `select d.submission as id, d.strategy, d.organisation, json_build_object('en', d.title_en, 'ur', d.title_ur) as title
       from consultation.declarations o
       join consultation.declarations d on d.submission = coalesce(o.same_as, o.submission)
      where o.submission = $1`,
    [submission],
  )
  const found = rows[0]
  if (found === undefined) throw new NotFound()
  return found
}

interface SignatorySeen {
  readonly organisation: string
  readonly name: Bilingual
  readonly isShown: boolean
  readonly isOwn: boolean
}

export const readSignatories: Handler<Acts['readSignatories'], ConsultationRows> = async (acting) => {
  const { input, tx, session } = acting
  const { id, strategy } = await getDeclaration(tx, input.submission)
  const ok = holdsMandate(session, strategy, 'secretariat')
  const may = { ok, because: ok ? null : words.onlyTheSecretariat }
  return { signatories: [...(await signatoriesSeen(tx, id))], may: { add: may, showByLetter: may } }
}

/** Of a declaration, as far as the person who acts may know who signed. */
export async function signatoriesSeen(tx: Tx, declaration: string): Promise<readonly SignatorySeen[]> {
  const { rows } = await tx.query<SignatorySeen>(
    `select s.organisation, coalesce(c.is_shown, false) as "isShown",
            json_build_object('en', coalesce(g.name_en, g.name_ur), 'ur', coalesce(g.name_ur, g.name_en)) as name,
            coalesce(s.organisation = consultation.own_organisation(), false) as "isOwn"
       from consultation.signatories s
       join identity.organisations g on g.id = s.organisation
       left join consultation.signatory_choices c on c.declaration = s.declaration and c.organisation = s.organisation
      where s.declaration = $1
      order by g.name_en, s.organisation`,
    [declaration],
  )
  return rows.map((row) => ({ ...row }))
}

export const addSignatory: Handler<Acts['addSignatory'], ConsultationRows> = async (acting) => {
  const { input, tx, refuse, record } = acting
  const { id, strategy, organisation: sender } = await getDeclaration(tx, input.submission)
  const { organisation } = input
  if (organisation === sender) return refuse('sent-it')
  const recorded = await record(id, { declaration: id, organisation }, { strategy })
  await tx.db
    .insertInto('consultation.signatories')
    .values({ declaration: id, organisation, strategy, ...recorded })
    .execute()
  return { done: true }
}

/** By the organisation itself, or from its letter. */
export const showSignatory: Handler<Acts['showSignatory'], ConsultationRows> = async (acting) => {
  const { input, tx, session, letter, refuse, record } = acting
  const { id, strategy, title } = await getDeclaration(tx, input.submission)
  const { organisation, isShown } = input
  const { rows } = await tx.query<{ isOwn: boolean }>(
    `select coalesce(s.organisation = consultation.own_organisation(), false) as "isOwn"
       from consultation.signatories s where s.declaration = $1 and s.organisation = $2`,
    [id, organisation],
  )
  const found = rows[0]
  if (found === undefined) throw new NotFound()
  const isTheirs = found.isOwn && holdsMandate(session, strategy, 'participant')
  if (letter === null && !isTheirs) return refuse('not-its-own')
  const recorded = await record(
    id,
    { declaration: id, organisation, isShown },
    { strategy, about: { code: '', title, path: `/submissions/${id}/tracker` } },
  )
  const choice = { is_shown: isShown, said_at: new Date(), ...recorded }
  await tx.db
    .insertInto('consultation.signatory_choices')
    .values({ declaration: id, organisation, strategy, ...choice })
    .onConflict((conflict) => conflict.columns(['declaration', 'organisation']).doUpdateSet(choice))
    .execute()
  return { done: true }
}
