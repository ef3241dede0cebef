import type { FileStore } from '#kernel/files/file-store.ts'
import type { WordDocument } from '#kernel/pure/words/revised-text.ts'
import { readTables } from '#kernel/tables/read-tables.ts'
import { readWord } from '#kernel/word/read-word.ts'
import type { SubmissionKind } from '../../contract/intake-shapes.ts'
import { isMatrixHeader } from '../../rules/intake/a-matrix-is-read-by-its-headers.ts'
import { type FoundInFile, nothing, type ReadFile } from './found.ts'
import { rowsInTables } from './in-tables.ts'
import { changesInWord, paragraphsAfter, paragraphsBefore, pointsInWord } from './in-word.ts'
import { besideTheTable, unreadOfWord } from './unread-words.ts'

export type WhyUnreadable =
  | 'not-a-word-file'
  | 'old-or-locked'
  | 'unpacks-too-large'
  | 'table-not-readable'
  | 'no-matrix'
  | 'nothing-found'
  | 'summary-needed'

export type SubmittedFileRead =
  | { readonly ok: true; readonly read: ReadFile }
  | { readonly ok: false; readonly why: WhyUnreadable }

export interface Submitted {
  readonly file: string
  readonly name: string
  readonly kind: SubmissionKind
  readonly summary: string | null
}

const failed = (why: WhyUnreadable): SubmittedFileRead => ({ ok: false, why })

const whyNoWord = {
  'not a Word file': 'not-a-word-file',
  'an old or locked Word file': 'old-or-locked',
  'too large': 'unpacks-too-large',
} as const

/** All that a submitted file holds, as its kind is read. Bad input never throws; nothing is dropped. */
export async function readSubmittedFile(files: FileStore, sent: Submitted): Promise<SubmittedFileRead> {
  const bytes = await files.get(sent.file)
  const points = pointsOfSummary(sent.summary)
  if (sent.kind === 'scan') return points.length === 0 ? failed('summary-needed') : found({ changes: points })
  if (sent.kind === 'comment matrix') return readMatrix(bytes, sent.name)
  const word = readWord(bytes)
  if (sent.kind === 'tracked changes') {
    if (!word.ok) return failed(whyNoWord[word.why])
    const changes = changesInWord(word.document)
    return changes.length === 0 ? failed('nothing-found') : found({ ...ofWord(word.document), changes })
  }
  if (sent.kind === "rapporteur's sheet") {
    const matrix = await readMatrix(bytes, sent.name)
    if (matrix.ok) return matrix
  }
  if (word.ok) {
    const { document } = word
    const changes = [...changesInWord(document), ...pointsInWord(document), ...points]
    return changes.length === 0
      ? failed('summary-needed')
      : found({ ...ofWord(document), changes, quoted: [] })
  }
  if (word.why === 'too large') return failed('unpacks-too-large')
  return points.length === 0 ? failed('summary-needed') : found({ changes: points })
}

const found = (read: Partial<ReadFile>): SubmittedFileRead => ({
  ok: true,
  read: { changes: [], unread: [], quoted: [], columns: [], ...read },
})

const ofWord = (document: WordDocument) => ({
  unread: document.unread.map(unreadOfWord),
  quoted: paragraphsBefore(document),
})

async function readMatrix(bytes: Buffer, name: string): Promise<SubmittedFileRead> {
  const tables = await readTables(bytes, name, { knowsHeader: isMatrixHeader })
  if (!tables.ok) {
    const isBomb = tables.problems.some(({ code }) => code.includes('too-large'))
    return failed(isBomb ? 'unpacks-too-large' : 'table-not-readable')
  }
  const rows = rowsInTables(tables)
  if (rows.changes.length === 0) return failed('no-matrix')
  const word = tables.tables.some(({ format }) => format === 'docx') ? readWord(bytes) : null
  if (word === null || !word.ok) return { ok: true, read: rows }
  const { document } = word
  const beside = document.paragraphs.filter(({ cell, pieces }) => cell === null && pieces.length > 0).length
  const comments = changesInWord(document).filter(({ kind }) => kind === 'comment')
  const unread = [
    ...rows.unread,
    ...document.unread.map(unreadOfWord),
    ...(beside > 0 ? [besideTheTable(beside)] : []),
  ]
  return { ok: true, read: { ...rows, changes: [...rows.changes, ...comments], unread } }
}

/** What a person typed of a scan or a letter: each line is a point. */
const pointsOfSummary = (summary: string | null): readonly FoundInFile[] =>
  (summary ?? '').split('\n').flatMap((line, at) => {
    const words = line.trim()
    return words === '' ? [] : [{ ...nothing, part: 'summary' as const, paragraph: at + 1, remark: words }]
  })

/** The paragraphs of a document as it now reads, or the lines that were typed of it: what editions are compared by. */
export async function paragraphsOfFile(
  files: FileStore,
  file: string,
  summary: string | null,
): Promise<readonly string[]> {
  const word = readWord(await files.get(file))
  if (word.ok) return paragraphsAfter(word.document)
  return (summary ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
