import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { compare } from '#kernel/pure/decimal.ts'
import {
  type FigureFinding,
  amountLabel,
  askTheOffice,
  documentLabel,
  listed,
  rowsOf,
  semicolon,
  slipSentence,
  subjectOf,
} from './finding.ts'
import {
  type Amount,
  type Statement,
  amountsIn,
  documentKey,
  groupBy,
  indicatorKey,
  keyOf,
  periodKey,
  placeKey,
  sameButForRounding,
} from './statement.ts'
import { explanationOf } from './what-explains-a-difference.ts'

/** One indicator, place and period, in one kind of unit: persons and cases are not two answers to one question. */
const questionKey = (s: Statement) => keyOf(indicatorKey(s), placeKey(s), periodKey(s), s.unit.kind)

/**
 * `documents-disagree`: two documents that give different amounts for the same indicator, place and period.
 * `stated-twice`: one document that states the same thing in two rows. One finding for each such question.
 * Silence in one document ("not reported") contradicts nothing.
 */
export function checkDocuments(statements: readonly Statement[]): FigureFinding[] {
  return [...groupBy(amountsIn(statements), ({ statement }) => questionKey(statement)).values()].flatMap(
    (answers) => {
      const first = answers[0]
      if (!first || answers.length < 2) return []
      const byDocument = [...groupBy(answers, ({ statement }) => documentKey(statement)).values()]
      const repeated = byDocument
        .filter((rows) => rows.length > 1)
        .flatMap((rows) => (rows[0] ? statedTwice(rows[0], rows) : []))
      return disagree(byDocument) ? [...repeated, documentsDisagree(first, answers)] : repeated
    },
  )
}

const differ = (a: Amount, b: Amount) => !sameButForRounding(a, b)

/** Whether two documents answer, and the lowest and highest answer are not one amount rounded. */
function disagree(byDocument: readonly Amount[][]): boolean {
  const [first, ...more] = byDocument.flat()
  if (!first || byDocument.length < 2) return false
  const low = more.reduce((a, b) => (compare(b.base, a.base) < 0 ? b : a), first)
  const high = more.reduce((a, b) => (compare(b.base, a.base) > 0 ? b : a), first)
  return differ(low, high)
}

const answerLabel = ({ statement, base }: Amount): Bilingual => {
  const [amount, document] = [amountLabel(base, statement.unit), documentLabel(statement.document)]
  return { en: `${amount.en} (${document.en})`, ur: `${amount.ur} (${document.ur})` }
}

function documentsDisagree({ statement: first }: Amount, answers: readonly Amount[]): FigureFinding {
  const statements = answers.map(({ statement }) => statement)
  const said = listed(answers, answerLabel, semicolon)
  const distinct = answers.filter((answer, i) => !answers.slice(0, i).some((other) => !differ(answer, other)))
  const [a, b] = distinct
  const explanation = a && b && distinct.length === 2 ? explanationOf(a.base, b.base) : undefined
  const [subject, slip] = [subjectOf(first), slipSentence(explanation)]
  return {
    code: 'documents-disagree',
    severity: 'error',
    row: first.row,
    rows: rowsOf(statements),
    column: 'value',
    messages: {
      en: `${subject.en}: the documents disagree: ${said.en}.${slip.en}`,
      ur: `${subject.ur}: دستاویزات میں اختلاف ہے: ${said.ur}۔${slip.ur}`,
    },
    hint: {
      en: 'Both figures stay. A named officer resolves the discrepancy and writes the reason.',
      ur: 'دونوں اعداد برقرار رہیں گے۔ ایک نامزد افسر اختلاف کا فیصلہ کرے گا اور اس کی وجہ درج کرے گا۔',
    },
    ...(explanation ? { explanation } : {}),
  }
}

function statedTwice(first: Amount, rows: readonly Amount[]): FigureFinding {
  const statements = rows.map(({ statement }) => statement)
  const conflicting = rows.some((row) => differ(first, row))
  const subject = subjectOf(first.statement)
  const amounts = listed(rows, ({ base, statement }) => amountLabel(base, statement.unit), semicolon)
  return {
    code: 'stated-twice',
    severity: conflicting ? 'error' : 'warning',
    row: first.statement.row,
    rows: rowsOf(statements),
    column: 'value',
    messages: {
      en: `${subject.en}: one document states this in ${rows.length} rows: ${amounts.en}. Only the first was added to totals.`,
      ur: `${subject.ur}: ایک ہی دستاویز نے یہ بات ${rows.length} سطروں میں درج کی ہے: ${amounts.ur}۔ مجموعوں میں صرف پہلی سطر شامل کی گئی۔`,
    },
    hint: conflicting ? askTheOffice : { en: 'Delete the repeated row.', ur: 'دہرائی گئی سطر حذف کریں۔' },
  }
}
