import { randomUUID } from 'node:crypto'
import type { Acting } from '#kernel/contract/handler.ts'
import type { Act } from '#kernel/contract/act.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { placeHold } from '#slices/strategy/index.ts'
import type { KeptKind } from '../../contract/intake-shapes.ts'
import { sheetNames } from '../../contract/kinds/kind-words.ts'
import type { CallPage } from '../../contract/kinds/kinds.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { languageOfWords } from '../../rules/intake/in-which-language-words-are.ts'
import type { SheetLine } from '../../rules/kinds/a-sheet-is-read-line-by-line.ts'
import { whyAPointHolds } from '../points/why-a-point-holds.ts'
import type { KindOfCall } from '../../rules/kinds/what-a-round-of-a-kind-says.ts'
import { nothing } from '../intake-files/found.ts'
import { keepChanges } from '../intake/keep-submission.ts'

type Tx = Transaction<ConsultationRows>

const keptAs: Readonly<Record<KindOfCall, KeptKind>> = {
  'radio hour': 'phone-in sheet',
  'district meeting': 'meeting sheet',
  'written call': 'form sheet',
}

interface Kept {
  readonly round: { readonly id: string; readonly strategy: string; readonly version: string }
  readonly call: Omit<CallPage, 'voices' | 'waiting'>
  readonly file: { readonly sha256: string; readonly name: string; readonly sheet: string }
  readonly receivedOn: string
  readonly by: string
  readonly lines: readonly SheetLine[]
}

/**
 * A sheet is kept as what was sent in, and each of its lines as a point of it: the desk that answers points answers
 * them, and the version waits for them. Nobody is named; whoever spoke is a voice of a place.
 */
export async function keepSheet(
  tx: Tx,
  kept: Kept,
  recordRows: Acting<Act, unknown>['recordRows'],
): Promise<string> {
  const { round, call, file, lines } = kept
  const id = randomUUID()
  const codes = [...new Set(lines.map(({ sheet }) => sheet))].join(', ')
  const name = sheetNames[call.kind]
  const title = {
    title_en: `${name.en} ${codes}`.slice(0, 300),
    title_ur: `${name.ur} ${codes}`.slice(0, 300),
  }
  const from = senderOf(call)
  const head = {
    ...{ strategy: round.strategy, round: round.id, version: round.version, kind: keptAs[call.kind] },
    ...{ ...title, office: null, organisation: null, sender: from.en, received_on: kept.receivedOn },
    ...{
      their_reference: codes.slice(0, 200),
      file_sha256: file.sha256,
      file_name: file.name,
      summary: null,
    },
    ...{ earlier: null, paragraphs: 0, found: 0 },
  }
  const told = lines.map(({ hands, ...line }) => ({ ...line, hands: hands === null ? null : { ...hands } }))
  const recorded = await recordRows(id, [head, ...told], { strategy: round.strategy })
  const [own, ...ofLines] = recorded.rows
  const entry = { ledger_entry: recorded.ledger_entry, ledger_salt: own?.salt ?? Buffer.alloc(0) }
  await tx.db
    .insertInto('consultation.submissions')
    .values({ ...head, id, taken_by: kept.by, ...entry })
    .execute()
  await keepFound(tx, id, kept, recorded.ledger_entry, ofLines)
  await tx.db
    .insertInto('consultation.declarations')
    .values({
      ...{
        submission: id,
        strategy: round.strategy,
        round: round.id,
        version: round.version,
        organisation: null,
      },
      ...{ ...title, sender_en: from.en, sender_ur: from.ur, received_on: kept.receivedOn },
      ...{ same_as: null, split_by: kept.by, ...entry },
    })
    .execute()
  await keepLines(tx, id, kept, recorded.ledger_entry, ofLines)
  return id
}

/** As they stand in the file, so that a line can also become a proposal in words of the plan. */
async function keepFound(
  tx: Tx,
  submission: string,
  { round, file, lines }: Kept,
  ledgerEntry: string,
  recorded: Parameters<typeof keepChanges>[4],
): Promise<void> {
  const changes = lines.map(({ row, question, words }) => ({
    ...{
      ...nothing,
      part: 'sheet' as const,
      sheet: file.sheet,
      row,
      remark: words,
      reference: String(question),
    },
  }))
  const places = lines.map(() => ({ certainty: 'nowhere' as const, at: null }))
  await keepChanges(tx, { submission, strategy: round.strategy, ledgerEntry }, changes, places, recorded)
}

/** Each line as a point with its words, the node of its question, its boxes, and the hold by which the version waits. */
async function keepLines(
  tx: Tx,
  submission: string,
  { round, lines, by, call }: Kept,
  ledger_entry: string,
  recorded: readonly { readonly index: number; readonly salt: Buffer }[],
): Promise<void> {
  const { id, strategy } = round
  const points = lines.map((line, at) => ({
    ...{ line, point: randomUUID(), number: at + 1, index: recorded[at]?.index ?? 0 },
    ...{ salt: recorded[at]?.salt ?? Buffer.alloc(0), label: labelOf(line) },
  }))
  await tx.db
    .insertInto('consultation.points')
    .values(
      points.map(({ point, number, label, index, salt }) => ({
        ...{ id: point, declaration: submission, strategy, number, place: label, label, headings: [] },
        ...{ ledger_entry, ledger_row: index, ledger_salt: salt },
      })),
    )
    .execute()
  await tx.db
    .insertInto('consultation.point_words')
    .values(
      points.map(({ point, number, label, line: { words } }) => ({
        ...{ point, language: languageOfWords(words), strategy, submission, changes: [number], label, words },
      })),
    )
    .execute()
  await keepNodes(tx, { round: id, strategy, by, ledger_entry }, points)
  await tx.db
    .insertInto('consultation.sheet_lines')
    .values(
      points.map(({ line: { row: _row, saidAt, ageBand, mayCallBack, hands, ...line }, point, number }) => ({
        ...{ ...line, submission, number, point, strategy, round: id, said_at: saidAt, age_band: ageBand },
        ...{ may_call_back: mayCallBack, agree: hands?.agree ?? null },
        ...{ disagree: hands?.disagree ?? null, pass: hands?.pass ?? null },
      })),
    )
    .execute()
  const sheet = sheetNames[call.kind]
  for (const { point, label } of points) {
    await placeHold(tx, {
      ...{ version: round.version, placedBy: 'consultation', code: 'unanswered-point', subject: point },
      reason: whyAPointHolds(label, sheet),
    })
  }
}

/** The question says which node a line is about; a person may map it anew. */
async function keepNodes(
  tx: Tx,
  of: {
    readonly round: string
    readonly strategy: string
    readonly by: string
    readonly ledger_entry: string
  },
  points: readonly { readonly point: string; readonly line: SheetLine; readonly salt: Buffer }[],
): Promise<void> {
  const questions = await tx.db
    .selectFrom('consultation.call_questions')
    .select(['number', 'lineage'])
    .where('round', '=', of.round)
    .execute()
  const rows = points.flatMap(({ point, line, salt }) => {
    const lineage = questions.find(({ number }) => number === line.question)?.lineage ?? null
    const recorded = { ledger_entry: of.ledger_entry, ledger_salt: salt }
    return lineage === null
      ? []
      : { id: randomUUID(), point, strategy: of.strategy, lineages: [lineage], said_by: of.by, ...recorded }
  })
  if (rows.length > 0) await tx.db.insertInto('consultation.point_nodes').values(rows).execute()
}

const labelOf = ({ sheet, line }: SheetLine) => `${sheet}/${line}`

/** Voices without a person: of callers, of a meeting, of those who wrote. */
function senderOf({ kind, particulars, title }: Kept['call']): { readonly en: string; readonly ur: string } {
  const { station, district } = particulars
  if (kind === 'radio hour') {
    return { en: `Callers, ${station?.en ?? title.en}`, ur: `فون کرنے والے، ${station?.ur ?? title.ur}` }
  }
  if (kind === 'district meeting') {
    return { en: `Meeting of ${district?.en ?? title.en}`, ur: `اجلاس، ${district?.ur ?? title.ur}` }
  }
  return { en: `Those who wrote: ${title.en}`.slice(0, 300), ur: `جنہوں نے لکھا: ${title.ur}`.slice(0, 300) }
}
