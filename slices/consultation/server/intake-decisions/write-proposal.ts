import { randomUUID } from 'node:crypto'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { StructuralChange } from '#slices/strategy/contract.ts'
import { sectorOf } from '#slices/identity/index.ts'
import type { TextStanding } from '#slices/strategy/index.ts'
import { intakeWords } from '../../contract/intake-words.ts'
import type { ConsultationRows } from '../../database/rows.ts'
import { clauseOf } from '../../rules/points/a-clause-is-named-by-its-numbers.ts'
import { languageOfWords } from '../../rules/intake/in-which-language-words-are.ts'
import type { ChangeKept } from '../intake/changes-seen.ts'
import { submissionsSeen } from '../intake/submissions-seen.ts'
import { keepProposal } from '../proposals/keep-proposal.ts'
import type { getSubmission } from './get-change.ts'

type Tx = Transaction<ConsultationRows>
type Sent = Awaited<ReturnType<typeof getSubmission>>

/** What is the same of all proposals that come of one submission; looked up once for them. */
export interface Sender {
  readonly sent: Sent
  readonly roundVersion: string
  readonly name: { readonly en: string | null; readonly ur: string | null }
  readonly sector: string | null
}

export async function senderOf(tx: Tx, sent: Sent, roundVersion: string): Promise<Sender> {
  const [seen] = await submissionsSeen(tx, { submission: sent.id })
  const sector = sent.office === null ? (seen?.sector ?? null) : await sectorOf(tx, { office: sent.office })
  return { sent, roundVersion, name: seen?.from ?? { en: null, ur: null }, sector }
}

/** What would change and how, told in words; of the shape of the plan its content too. */
export interface Offered {
  readonly at: Readonly<Record<'node' | 'lineage' | 'code' | 'field' | 'language' | 'level', string>>
  readonly before: string
  readonly after: string
  readonly content: StructuralChange | null
}

export const wordsOffered = (text: TextStanding, after: string): Offered => ({
  ...{ at: text, before: text.text, after, content: null },
})

export interface ToPropose {
  readonly change: ChangeKept
  readonly offered: Offered
  readonly rationale: string
  readonly collidesWith: readonly string[]
}

export interface RecordedProposal {
  readonly ledger_entry: string
  readonly ledger_salt: Buffer
  readonly ledger_row?: number
}

/** What the ledger commits to of a proposal from a submission. */
export const contentOf = ({ sent }: Sender, { change, offered, rationale }: ToPropose) => {
  const { at, before, after, content } = offered
  return {
    ...{ round: sent.round, submission: sent.id, change: change.number, node: at.node, code: at.code },
    ...{ field: at.field, language: at.language, before, after, rationale },
    ...(content === null ? {} : { content: content as never }),
  }
}

/** The reason as the file gives it; where it gives none, that it gives none. */
export function rationaleOf(change: ChangeKept, fileName: string): string {
  if (change.remark.trim() !== '') return change.remark.slice(0, 5_000)
  const language = change.at?.language ?? languageOfWords(change.before + change.after)
  return intakeWords.trackedChange[language === 'ur' ? 'ur' : 'en'].replace('{file}', () => fileName)
}

/** Writes the proposal as the sender's, where it came from, and that the change became it. */
export async function writeProposal(
  tx: Tx,
  sender: Sender,
  given: ToPropose,
  recorded: RecordedProposal,
): Promise<{ readonly id: string; readonly number: number }> {
  const { sent, name, sector, roundVersion } = sender
  const { change, rationale, collidesWith } = given
  const { at, before, after, content } = given.offered
  const id = randomUUID()
  const number = await keepProposal(
    tx,
    {
      ...{ id, round: sent.round, strategy: sent.strategy, version: roundVersion, node: at.node },
      ...{ lineage: at.lineage, field: at.field, language: at.language, level: at.level },
      ...(content === null ? {} : { kind: content.kind, content: JSON.stringify(content) }),
      ...{ text_before: before, text_after: after, rationale, sector, is_hidden: false },
      ...{ made_on: sent.received_on, ...recorded },
    },
    sent.office === null ? null : { person: null, office: sent.office },
  )
  await tx.db
    .insertInto('consultation.proposal_sources')
    .values({
      ...{ proposal: id, strategy: sent.strategy, submission: sent.id, number: change.number },
      ...{
        file_name: sent.file_name,
        paragraph: change.paragraph,
        clause: clauseOf(change.numbers) || null,
        sheet: change.sheet,
        sheet_row: change.row,
      },
      ...{ author: change.author, sender_en: name.en, sender_ur: name.ur, collides_with: [...collidesWith] },
    })
    .execute()
  await tx.db
    .updateTable('consultation.change_places')
    .set({ proposal: id })
    .where('submission', '=', sent.id)
    .where('number', '=', change.number)
    .execute()
  return { id, number }
}
