import { randomUUID } from 'node:crypto'
import { type Database, actAs } from '#kernel/database/act-as.ts'
import { record } from '#kernel/ledger/record.ts'
import type { DeliveryRows } from '../../database/rows.ts'

export interface ExampleOfficeRequest {
  readonly strategy: string
  readonly asking: string
  readonly asked: string
  readonly asks: string
  readonly why: string
  readonly askedOn: string
  readonly dueOn: string
}

/** A request as one real office might ask another; no office has asked it, and it is marked so. */
export function loadExampleOfficeRequest(database: Database, example: ExampleOfficeRequest): Promise<void> {
  const { strategy, asking, asked, asks, why, askedOn, dueOn } = example
  return actAs<DeliveryRows, void>(database, { kind: 'machine', name: 'example' }, 'delivery', async (tx) => {
    const id = randomUUID()
    const row = { strategy, asking, asked, asks, why, made_on: askedOn, due_on: dueOn }
    const { ledger_entry, ledger_salt } = await record(tx, {
      ...{ act: 'delivery.sendOfficeRequest', subject: id, content: row },
    })
    await tx.db
      .insertInto('delivery.office_requests')
      .values({ id, ...row, is_by_letter: false, is_illustrative: true, ledger_entry, ledger_salt })
      .execute()
  })
}
