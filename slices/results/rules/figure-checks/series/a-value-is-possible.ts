import { compare, integer, shortest } from '#kernel/pure/decimal.ts'
import { type FigureFinding, amountLabel, askTheOffice, subjectOf } from '../finding.ts'
import { type Statement, amountIn } from '../statement.ts'

const hundred = integer(100)

/** `impossible-value`: a share outside 0 to 100 per cent, less than nothing, or a part of a thing that is counted whole. */
export function checkPossible(statements: readonly Statement[]): readonly FigureFinding[] {
  return statements.flatMap((statement) => {
    const why = whyImpossible(statement)
    return why === null ? [] : [finding(statement, why)]
  })
}

const reasons = {
  'below nothing': { en: 'is less than nothing', ur: 'صفر سے کم ہے' },
  'over the whole': { en: 'is more than the whole', ur: 'کُل سے زیادہ ہے' },
  'part of one': { en: 'is a part of what is counted whole', ur: 'ایسی چیز کا حصہ ہے جو پوری گنی جاتی ہے' },
} as const
type Reason = keyof typeof reasons

/** Kinds of unit of which there is no half. */
const countedWhole = new Set(['count', 'persons', 'cases'])

function whyImpossible(statement: Statement): Reason | null {
  const amount = amountIn(statement)
  if (amount === undefined) return null
  const { kind } = statement.unit
  if (amount.base.digits < 0n) return kind.startsWith('currency') ? null : 'below nothing'
  if (kind === 'percentage' && compare(amount.base, hundred) > 0) return 'over the whole'
  return countedWhole.has(kind) && shortest(amount.base).scale > 0 ? 'part of one' : null
}

function finding(statement: Statement, why: Reason): FigureFinding {
  const [subject, reason] = [subjectOf(statement), reasons[why]]
  const amount = amountIn(statement)
  const label = amount === undefined ? { en: '', ur: '' } : amountLabel(amount.base, statement.unit)
  return {
    code: 'impossible-value',
    severity: 'error',
    ...{ row: statement.row, rows: [statement.row], column: 'value' },
    messages: {
      en: `${subject.en}: ${label.en} ${reason.en}.`,
      ur: `${subject.ur}: ${label.ur} ${reason.ur}۔`,
    },
    hint: askTheOffice,
  }
}
