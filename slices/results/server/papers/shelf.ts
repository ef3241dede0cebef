import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { type PrintedOfShelf, shelfOf } from '#kernel/papers/shelf.ts'
import type { ResultsRows } from '../../database/rows.ts'

/** Where the papers of this slice are kept. Every page that is given out as a paper keeps it here. */
export const shelf = shelfOf<ResultsRows>('results')

/** A paper of this slice by the code that is printed on it; anybody who holds it may ask. */
export const resultsPaperByCode = door(
  'results',
  (tx: Transaction<ResultsRows>, code: string): Promise<PrintedOfShelf | null> => shelf.findByCode(tx, code),
)
