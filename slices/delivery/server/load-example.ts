import { type Database, actAs } from '#kernel/database/act-as.ts'
import { recordRows } from '#kernel/ledger/record.ts'
import type { DeliveryRows } from '../database/rows.ts'
import { insertRequests, requestsFor } from './requests/ask-for-concurrence.ts'
import { readStandings } from './standings/read-standings.ts'

export interface ExampleConcurrence {
  readonly version: string
  /** Days as `2026-11-02`. */
  readonly askedOn: string
  readonly dueOn: string
  /** A pillar whose last day lies earlier, so that silence can be seen. */
  readonly earlier?: { readonly pillar: string; readonly askedOn: string; readonly dueOn: string }
}

/**
 * Asks the offices of an example version for concurrence, marked as illustrative. Nobody's answer is invented: the
 * requests name real institutions, so every one of them waits. Returns how many offices were asked.
 */
export function loadExampleConcurrence(database: Database, example: ExampleConcurrence): Promise<number> {
  return actAs<DeliveryRows, number>(
    database,
    { kind: 'machine', name: 'example' },
    'delivery',
    async (tx) => {
      const { stood } = await readStandings(tx, example.version)
      const { earlier } = example
      const first = stood.filter(({ pillar }) => earlier !== undefined && pillar === earlier.pillar)
      const requests = [
        ...(earlier === undefined ? [] : requestsFor(first, earlier)),
        ...requestsFor(
          stood.filter((one) => !first.includes(one)),
          example,
        ),
      ]
      if (requests.length === 0) return 0
      const act = { act: 'delivery.askForConcurrence', subject: example.version, rows: requests }
      await insertRequests(tx, requests, await recordRows(tx, act), true)
      return requests.length
    },
  )
}
