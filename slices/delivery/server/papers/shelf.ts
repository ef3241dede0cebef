import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { type PrintedOfShelf, shelfOf } from '#kernel/papers/shelf.ts'
import type { DeliveryRows } from '../../database/rows.ts'

/** Where the papers of this slice are kept. Every page that is given out as a paper keeps it here. */
export const shelf = shelfOf<DeliveryRows>('delivery')

/** A paper of this slice by the code that is printed on it; anybody who holds it may ask. */
export const deliveryPaperByCode = door(
  'delivery',
  (tx: Transaction<DeliveryRows>, code: string): Promise<PrintedOfShelf | null> => shelf.findByCode(tx, code),
)
