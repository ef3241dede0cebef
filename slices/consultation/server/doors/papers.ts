import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import type { ConsultationRows } from '../../database/rows.ts'

export interface PrintedAnswers {
  readonly strategy: string
  readonly kind: 'answers' | 'workshop' | 'sheet' | 'form'
  readonly madeAt: Date
  /** Whether an answer was given since; of a report also whether a group concluded something; of a sheet, whether its round closed. */
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
