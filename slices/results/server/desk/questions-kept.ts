import { NotFound } from '#kernel/contract/refusal.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { type Day, dayAt, numberOfDay } from '#kernel/pure/calendar.ts'
import { figureReferenceText } from '#kernel/pure/identifiers.ts'
import type { Draft, QuestionSeen } from '../../contract.ts'
import type { ResultsRows } from '../../database/rows.ts'
import { stateOfQuestion, type Step } from '../../rules/desk/two-people-sign-before-an-answer-leaves.ts'
import { struckFigures } from '../reading/struck-figures.ts'

type Tx = Transaction<ResultsRows>
type Left = Draft['left'][number]

export interface SignatureKept {
  readonly step: Step
  readonly reason: string | null
  readonly by: string
  readonly at: string
}

export interface DraftKept {
  readonly id: string
  readonly number: number
  readonly text: { readonly en: string | null; readonly ur: string | null }
  readonly writtenBy: string
  readonly writtenAt: string
  readonly givenOn: Day | null
  readonly figures: readonly { readonly figure: number; readonly reason: string | null }[]
  readonly signatures: readonly SignatureKept[]
  readonly left: readonly { readonly figure: number; readonly said: Bilingual; readonly label: Bilingual }[]
}

export interface QuestionKept extends Omit<QuestionSeen, 'code' | 'state' | 'daysLate' | 'answeredOn'> {
  readonly number: number
  readonly strategy: string
  /** The newest first. */
  readonly drafts: readonly DraftKept[]
}

const columns = `q.id, q.number, q.strategy, q.asker, q.asked_by as "askedBy", q.their_reference as "theirReference",
  json_build_object('en', q.text_en, 'ur', q.text_ur) as text, q.received_on as "receivedOn", q.due_on as "dueOn",
  q.is_illustrative as illustrative,
  coalesce((select json_agg(json_build_object('id', d.id, 'number', d.number,
      'text', json_build_object('en', d.text_en, 'ur', d.text_ur), 'writtenBy', d.written_by, 'writtenAt', d.written_at,
      'givenOn', (select a.given_on from results.answers a where a.draft = d.id),
      'figures', coalesce((select json_agg(json_build_object('figure', f.figure, 'reason', f.reason) order by f.figure)
         from results.draft_figures f where f.draft = d.id), '[]'),
      'signatures', coalesce((select json_agg(json_build_object('step', s.step, 'reason', s.reason, 'by', s.signed_by,
         'at', s.signed_at) order by s.signed_at) from results.draft_signatures s where s.draft = d.id), '[]'),
      'left', coalesce((select json_agg(json_build_object('figure', l.figure,
         'said', json_build_object('en', l.said_en, 'ur', l.said_ur),
         'label', json_build_object('en', l.label_en, 'ur', l.label_ur)) order by l.figure)
         from results.answer_figures l where l.draft = d.id), '[]')) order by d.number desc)
    from results.answer_drafts d where d.question = q.id), '[]') as drafts`

/** Questions of a strategy, or one, that may be read; the one that is due first stands first. */
export async function questionsKept(
  tx: Tx,
  asked: { readonly strategy: string } | { readonly question: string },
): Promise<readonly QuestionKept[]> {
  const [where, value] =
    'question' in asked ? ['q.id = $1', asked.question] : ['q.strategy = $1', asked.strategy]
  const { rows } = await tx.query<QuestionKept>(
    `select ${columns} from results.questions q where ${where} order by q.due_on, q.number limit 1000`,
    [value],
  )
  return rows
}

/** What became of figures since they left: corrected, their report reopened, or found not to be their office's. */
export async function changedSince(
  tx: Tx,
  strategy: string,
  figures: readonly number[],
): Promise<ReadonlyMap<number, Pick<Left, 'since' | 'instead'>>> {
  if (figures.length === 0) return new Map()
  const { rows } = await tx.query<{ figure: number; corrected_by: number | null; is_reopened: boolean }>(
    `select f.number as figure, (select max(n.number) from results.figures n where n.corrects = f.number) as corrected_by,
            exists (select from results.reopenings o where o.report = f.report) as is_reopened
       from results.figures f where f.number = any ($1::bigint[])`,
    [figures],
  )
  const struck = await struckFigures(tx, [strategy])
  const changes = new Map<number, Pick<Left, 'since' | 'instead'>>()
  for (const { figure, corrected_by: by, is_reopened: isReopened } of rows) {
    if (struck.figures.includes(figure)) changes.set(figure, { since: 'not counted', instead: null })
    else if (by !== null) changes.set(figure, { since: 'corrected', instead: figureReferenceText(by) })
    else if (isReopened) changes.set(figure, { since: 'reopened', instead: null })
  }
  return changes
}

type Changes = Awaited<ReturnType<typeof changedSince>>

/** The figures that left with any answer to these questions. */
export const figuresThatLeft = (questions: readonly QuestionKept[]): readonly number[] => [
  ...new Set(
    questions.flatMap(({ drafts }) => drafts.flatMap(({ left }) => left.map(({ figure }) => figure))),
  ),
]

export function stateOf({ drafts: [newest] }: QuestionKept, changes: Changes) {
  return stateOfQuestion(
    newest && {
      steps: newest.signatures.map(({ step }) => step),
      isGiven: newest.givenOn !== null,
      hasChanged: newest.left.some(({ figure }) => changes.has(figure)),
    },
  )
}

export function questionSeen(question: QuestionKept, changes: Changes): QuestionSeen {
  const { drafts, number, strategy: _strategy, ...kept } = question
  const answeredOn = drafts.find(({ givenOn }) => givenOn !== null)?.givenOn ?? null
  const late = numberOfDay(dayAt(new Date())) - numberOfDay(question.dueOn)
  return {
    ...{ ...kept, code: codeOf(number), answeredOn, state: stateOf(question, changes) },
    daysLate: answeredOn === null ? Math.max(0, late) : 0,
  }
}

/** `Q-12`: by it people speak of a question. */
export const codeOf = (number: number): string => `Q-${number}`

/** The one question that an act names; not found where it may not be read. */
export async function questionNamed(tx: Tx, question: string): Promise<QuestionKept> {
  const [found] = await questionsKept(tx, { question })
  if (found === undefined) throw new NotFound()
  return found
}
