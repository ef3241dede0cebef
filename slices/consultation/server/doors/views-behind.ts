import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { organisationsOf } from '#slices/identity/index.ts'
import type { Declaration } from '../../contract/points/point-shapes.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { namesTheSame } from '../../rules/points/whose-letter-a-view-came-by.ts'
import { viewsSeen, type ViewSeen } from '../points/points-seen.ts'

type Tx = Transaction<ConsultationRows>

/** What one of those who signed says of a point, with the organisation that spoke and never the person. */
export interface ViewBehind
  extends Pick<ViewSeen, 'id' | 'kind' | 'completion' | 'words' | 'evidenceOn' | 'saidOn' | 'reply'> {
  /** The number of its point. */
  readonly point: number
  /** The one that sent the declaration; another that signed it; null where nobody can be named. */
  readonly by: 'sender' | { readonly organisation: string } | null
  /** Its words were hidden by moderation: a note stands in their place. */
  readonly isHidden: boolean
}

export interface SignatoryBehind {
  readonly organisation: string
  readonly name: Bilingual
  /** It said itself that it may be shown. */
  readonly isShown: boolean
}

export async function signatoriesBehind(tx: Tx, declaration: string): Promise<readonly SignatoryBehind[]> {
  const { rows } = await tx.query<SignatoryBehind>(
    `select s.organisation, coalesce(c.is_shown, false) as "isShown",
            json_build_object('en', coalesce(g.name_en, g.name_ur), 'ur', coalesce(g.name_ur, g.name_en)) as name
       from consultation.signatories s
       join identity.organisations g on g.id = s.organisation
       left join consultation.signatory_choices c on c.declaration = s.declaration and c.organisation = s.organisation
      where s.declaration = $1 order by g.name_en, s.organisation`,
    [declaration],
  )
  return rows.map((row) => ({ ...row }))
}

/** Every view with the organisation that spoke: by membership of the person, or by the name below the letter. */
export async function viewsBehind(
  tx: Tx,
  { submission, from }: Pick<Declaration, 'submission' | 'from'>,
): Promise<readonly ViewBehind[]> {
  const views = await viewsSeen(tx, submission)
  const people = await organisationsOf(
    tx,
    views.flatMap(({ saidBy }) => saidBy ?? []),
  )
  const sender = await senderOf(tx, submission)
  const signatories = await signatoriesBehind(tx, submission)
  const around = await aroundViews(tx, submission)
  const senderNames = [from.en, from.ur, sender?.name.en, sender?.name.ur]
  const ofLetter = (signed: string): ViewBehind['by'] => {
    if (namesTheSame(signed, senderNames)) return 'sender'
    const found = signatories.filter(({ name }) => namesTheSame(signed, [name.en, name.ur]))
    return found.length === 1 && found[0] !== undefined ? { organisation: found[0].organisation } : null
  }
  const ofPerson = (person: string): ViewBehind['by'] => {
    const organisation = people.get(person)?.id
    if (organisation === undefined) return null
    return organisation === sender?.id ? 'sender' : { organisation }
  }
  return views.map(({ id, kind, completion, words, evidenceOn, saidOn, reply, saidBy, signatory }) => ({
    ...{ id, kind, completion, words, evidenceOn, saidOn, reply },
    point: around.get(id)?.number ?? 0,
    isHidden: around.get(id)?.isHidden ?? true,
    by: saidBy !== null ? ofPerson(saidBy) : signatory === null ? null : ofLetter(signatory),
  }))
}

async function senderOf(tx: Tx, declaration: string) {
  const { rows } = await tx.query<{ id: string; name: Bilingual }>(
    `select g.id, json_build_object('en', coalesce(g.name_en, g.name_ur), 'ur', coalesce(g.name_ur, g.name_en)) as name
       from consultation.declarations d join identity.organisations g on g.id = d.organisation
      where d.submission = $1`,
    [declaration],
  )
  return rows[0] ?? null
}

async function aroundViews(tx: Tx, declaration: string) {
  const { rows } = await tx.query<{ id: string; number: number; isHidden: boolean }>(
    `select v.id, p.number, v.words = consultation.note_of_hidden_words() as "isHidden"
       from consultation.signatory_views v join consultation.points p on p.id = v.point where p.declaration = $1`,
    [declaration],
  )
  return new Map(rows.map((row) => [row.id, row]))
}
