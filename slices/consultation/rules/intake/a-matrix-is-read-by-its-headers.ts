/** What a column of a comment matrix holds. */
export const matrixColumns = [
  'reference',
  'page',
  'author',
  'current',
  'proposed',
  'comment',
  'rationale',
] as const
export type MatrixColumn = (typeof matrixColumns)[number]

/** Header words as secretariats write them, in English, Urdu, French and Spanish; `=` stands for the whole header. */
const headerWords: Readonly<Record<MatrixColumn, string>> = {
  reference:
    'reference|ref|clause|clause no|section|article|activity|activity code|code|para|paragraph|paragraph no|item|حوالہ|شق|دفعہ|سرگرمی|پیراگراف|référence|paragraphe|referencia|artículo|párrafo',
  page: 'page|page no|pg|line|صفحہ|صفحہ نمبر|página',
  author:
    'organisation|organization|commenting organisation|stakeholder|ministry|department|agency|commented by|submitted by|name of organisation|commenter|ادارہ|محکمہ|وزارت|منجانب|organización|organisme|delegation',
  current:
    'current text|existing text|original text|text as it stands|present wording|existing provision|draft text|موجودہ متن|موجودہ عبارت|texte actuel|texto actual',
  proposed:
    'proposed text|proposed change|proposed amendment|proposed wording|suggested text|suggested change|recommended text|amendment|revised text|suggested language|new text|مجوزہ متن|مجوزہ ترمیم|مجوزہ عبارت|تجویز|texte proposé|modification proposée|texto propuesto|cambio propuesto',
  comment:
    'comment|remark|observation|feedback|input|view|issue|تبصرہ|رائے|آرا|commentaire|comentario|observación',
  rationale:
    'rationale|justification|reason|reason for change|explanation|basis|وجہ|جواز|وجوہات|motif|justificación|motivo',
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(s\)/g, '')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u064b-\u0652\u0670\u0640]/g, '')
    .replaceAll('\u064a', '\u06cc')
    .replaceAll('\u0643', '\u06a9')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => (/[a-z]{3,}[^s]s$/.test(word) ? word.slice(0, -1) : word))
    .join(' ')
}

const phrases = matrixColumns.flatMap((column) =>
  headerWords[column].split('|').map((phrase) => ({ column, phrase: plain(phrase) })),
)

/** 1000 for the whole header, else the length of the longest phrase in it; 0 where none is. */
function likeness(header: string, phrase: string): number {
  if (header === phrase) return 1000
  return ` ${header} `.includes(` ${phrase} `) ? phrase.length : 0
}

export const isMatrixHeader = (text: string): boolean => {
  const header = plain(text)
  return header !== '' && phrases.some(({ phrase }) => likeness(header, phrase) > 0)
}

/** For each header what its column holds, each thing once, the best header first; null for one that nothing reads. */
export function columnsOfMatrix(headers: readonly string[]): readonly (MatrixColumn | null)[] {
  const readings = headers
    .flatMap((text, at) => {
      const header = plain(text)
      return phrases.map(({ column, phrase }) => ({ at, column, like: likeness(header, phrase) }))
    })
    .filter(({ like }) => like > 0)
    .sort((a, b) => b.like - a.like || a.at - b.at)
  const columns: (MatrixColumn | null)[] = headers.map(() => null)
  for (const { at, column } of readings) {
    if (columns[at] === null && !columns.includes(column)) columns[at] = column
  }
  return columns
}

export interface MatrixTable {
  readonly headers: readonly string[]
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
}

export interface MatrixEntry extends Readonly<Record<MatrixColumn, string>> {
  /** The row's number as the office's own program shows it. */
  readonly row: number
  /** What stands in columns that nothing reads, under their headers. */
  readonly others: Readonly<Record<string, string>>
}

/** A table is a matrix where somebody says something in it: a comment or a proposed text. */
export function isMatrix({ headers }: Pick<MatrixTable, 'headers'>): boolean {
  const columns = columnsOfMatrix(headers)
  return columns.includes('comment') || columns.includes('proposed')
}

/** Every row in which something stands; a merged reference above was repeated when the table was read. */
export function entriesOfMatrix({ headers, rows }: MatrixTable): readonly MatrixEntry[] {
  const columns = columnsOfMatrix(headers)
  return rows.map(({ number, cells }) => {
    const said = (column: MatrixColumn) => {
      const at = columns.indexOf(column)
      return at < 0 ? '' : (cells[at] ?? '')
    }
    const others: Record<string, string> = {}
    for (const [at, cell] of cells.entries()) {
      if (columns[at] == null && cell !== '') others[nameOf(headers[at], at, others)] = cell
    }
    return {
      ...{ row: number, others, reference: said('reference'), page: said('page'), author: said('author') },
      ...{ current: said('current'), proposed: said('proposed'), comment: said('comment') },
      rationale: said('rationale'),
    }
  })
}

/** Columns without a header, or with one that stands twice, keep a name of their own. */
function nameOf(header: string | undefined, at: number, taken: Readonly<Record<string, string>>): string {
  const name = header === undefined || header === '' ? `(${at + 1})` : header
  return name in taken ? `${name} (${at + 1})` : name
}
