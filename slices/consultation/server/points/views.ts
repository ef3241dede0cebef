import { randomUUID } from 'node:crypto'
import type { Acting, Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import { dayAt } from '#kernel/pure/calendar.ts'
import type { consultation } from '../../contract.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { holdsMandate } from '../proposals/abilities.ts'
import { type FoundPoint, getPoint } from './get-point.ts'

type Acts = typeof consultation.acts
type Saying = Pick<Acting<Acts['assessPoint'], ConsultationRows>, 'tx' | 'session' | 'letter' | 'record'>

/** A signatory speaks for the organisation that sent the declaration; else the secretariat enters their letter. */
const maySay = ({ session, letter }: Pick<Saying, 'session' | 'letter'>, point: FoundPoint): boolean =>
  letter !== null || (point.isSignatory && holdsMandate(session, point.strategy, 'participant'))

export const assessPoint: Handler<Acts['assessPoint'], ConsultationRows> = async (acting) => {
  const { input, refuse } = acting
  const point = await getPoint(acting.tx, input.point)
  if (!maySay(acting, point)) return refuse('only-signatories')
  if (input.evidenceOn > dayAt(new Date())) return refuse('evidence-to-come')
  const { completion, words, evidenceOn } = input
  return { view: await say(acting, point, { kind: 'assessment', words, completion, evidenceOn }) }
}

/** Signatories may say more than one thing of an answer, for they are several; all of it stays. */
const notOfAnswer = (acting: Pick<Saying, 'session' | 'letter'>, point: FoundPoint) =>
  !maySay(acting, point) ? 'only-signatories' : point.isAnswered ? null : 'not-answered'

export const confirmPoint: Handler<Acts['confirmPoint'], ConsultationRows> = async (acting) => {
  const point = await getPoint(acting.tx, acting.input.point)
  const not = notOfAnswer(acting, point)
  if (not !== null) return acting.refuse(not)
  const said = { kind: 'confirmation', words: acting.input.words, completion: null, evidenceOn: null }
  return { view: await say(acting, point, said) }
}

export const dissentOnPoint: Handler<Acts['dissentOnPoint'], ConsultationRows> = async (acting) => {
  const point = await getPoint(acting.tx, acting.input.point)
  const not = notOfAnswer(acting, point)
  if (not !== null) return acting.refuse(not)
  const said = { kind: 'dissent', words: acting.input.words, completion: null, evidenceOn: null }
  return { view: await say(acting, point, said) }
}

interface Said {
  readonly kind: string
  readonly words: string
  readonly completion: string | null
  readonly evidenceOn: string | null
}

async function say({ tx, session, letter, record }: Saying, point: FoundPoint, said: Said): Promise<string> {
  const id = randomUUID()
  const { strategy } = point
  const path = `/submissions/${point.declaration}/tracker`
  const recorded = await record(
    id,
    { point: point.id, ...said },
    { strategy, about: { code: point.label, title: point.title, path } },
  )
  await tx.db
    .insertInto('consultation.signatory_views')
    .values({
      ...{ id, point: point.id, strategy, kind: said.kind, completion: said.completion, words: said.words },
      evidence_on: said.evidenceOn,
      said_by: letter === null ? session.person : null,
      ...recorded,
    })
    .execute()
  if (letter !== null) {
    const { signatory } = letter
    await tx.db
      .insertInto('consultation.letters_behind_views')
      .values({ view: id, strategy, signatory })
      .execute()
  }
  return id
}

export const replyToSignatories: Handler<Acts['replyToSignatories'], ConsultationRows> = async (acting) => {
  const { input, tx, session, refuse, record } = acting
  const { view, words } = input
  const { rows } = await tx.query<{ strategy: string; isReplied: boolean }>(
    `select v.strategy, r.view is not null as "isReplied" from consultation.signatory_views v
       left join consultation.secretariat_replies r on r.view = v.id where v.id = $1`,
    [view],
  )
  const found = rows[0]
  if (found === undefined) throw new NotFound()
  if (found.isReplied) return refuse('replied-already')
  const { strategy } = found
  const recorded = await record(view, { view, words }, { strategy })
  await tx.db
    .insertInto('consultation.secretariat_replies')
    .values({
      ...{ view, strategy, words_en: words.en, words_ur: words.ur },
      ...{ replied_by: session.person ?? '', ...recorded },
    })
    .execute()
  return { done: true }
}
