import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { PrintedLetter } from '#slices/correspondence/index.ts'
import type { ConsultationRows } from '../../database/rows.ts'

export interface PrintedAnswers {
  readonly strategy: string
  readonly kind: 'answers' | 'workshop' | 'sheet' | 'form' | 'tracker'
  readonly madeAt: Date
  /** Whether an answer was given since; of a report also whether a group concluded something; of a sheet, whether its round closed; of a tracker, whether more was said. */
  readonly movedOn: boolean
}

/** A paper of a round by the code that is printed on it; anybody who holds it may ask. */
export const answersByCode = door(
  'consultation',
  async (tx: Transaction<ConsultationRows>, code: string): Promise<PrintedAnswers | null> => {
    const { rows } = await tx.query<PrintedAnswers>(
      `select strategy, kind, made_at as "madeAt", moved_on as "movedOn" from consultation.paper_by_code($1)`,
      [code],
    )
    return rows[0] ?? null
  },
)

/** A reply by the code at its foot; anybody who holds it may ask. */
export const replyByCode = door(
  'consultation',
  async (tx: Transaction<ConsultationRows>, code: string): Promise<PrintedLetter | null> => {
    const { rows } = await tx.query<PrintedLetter>(
      `select strategy, made_at as "madeAt", standing, sent_on::text as "sentOn", diary_number as "diaryNumber"
         from consultation.reply_by_code($1)`,
      [code],
    )
    return rows[0] ?? null
  },
)

export interface PrintedAttendanceSheet {
  readonly strategy: string
  readonly madeAt: Date
  /** Which of the sheets of its event it is. */
  readonly sheet: number
  readonly stands: 'stands' | 'replaced' | 'list changed' | 'cancelled'
}

/** An attendance sheet by the code on its pages; anybody who holds it may ask. */
export const attendanceSheetByCode = door(
  'consultation',
  async (tx: Transaction<ConsultationRows>, code: string): Promise<PrintedAttendanceSheet | null> => {
    const { rows } = await tx.query<PrintedAttendanceSheet>(
      `select strategy, made_at as "madeAt", number as sheet, standing as stands
         from consultation.attendance_print_by_code($1)`,
      [code],
    )
    return rows[0] ?? null
  },
)
