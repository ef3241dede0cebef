import { randomUUID } from 'node:crypto'
import type { Handler } from '#kernel/contract/handler.ts'
import { NotFound } from '#kernel/contract/refusal.ts'
import type { RecordedRows } from '#kernel/ledger/record.ts'
import { versionState } from '#slices/strategy/index.ts'
import type { delivery } from '../../contract.ts'
import type { DeliveryRows } from '../../database/rows.ts'
import { faultOfAsking } from '../../rules/concurrence-is-asked-from-submission-on.ts'
import { type Stood, type Tx, readStandings, today } from '../standings/read-standings.ts'

export const askForConcurrence: Handler<typeof delivery.acts.askForConcurrence, DeliveryRows> = async ({
  input,
  tx,
  refuse,
  recordRows,
}) => {
  const version = await versionState(tx, input.version)
  if (version === null || version.strategy !== input.strategy) throw new NotFound()
  const fault = faultOfAsking(version.status)
  if (fault !== null) return refuse(fault)
  if (input.dueOn < today()) return refuse('due-in-the-past')
  const { stood } = await readStandings(tx, version.id)
  const meant = stood.filter(({ pillar }) => input.pillar === undefined || pillar === input.pillar)
  const asking = requestsFor(meant, { askedOn: today(), dueOn: input.dueOn })
  if (asking.length === 0) return refuse('nothing-to-ask')
  const recorded = await recordRows(version.id, asking)
  await insertRequests(tx, asking, recorded, false)
  const askedBefore = meant.filter(({ isAsked }) => isAsked).length
  return {
    asked: asking.length,
    askedBefore,
    withoutOffice: meant.length - askedBefore - asking.length,
  }
}

/** A request as the ledger commits to it and the table keeps it. */
interface NewRequest {
  readonly [column: string]: string | null
}

/** One request for each activity that was not asked about and has an office today; orphans are left out. */
export function requestsFor(
  stood: readonly Stood[],
  { askedOn, dueOn }: { readonly askedOn: string; readonly dueOn: string },
): readonly NewRequest[] {
  return stood.flatMap(({ activity, isAsked, office, pillar }) =>
    isAsked || office === null
      ? []
      : [
          {
            id: randomUUID(),
            version: activity.version,
            strategy: activity.strategy,
            node: activity.node,
            lineage: activity.lineage,
            pillar,
            level: activity.level,
            office,
            asked_on: askedOn,
            due_on: dueOn,
          },
        ],
  )
}

/** A whole version in one statement: a plan may have a thousand activities. */
export async function insertRequests(
  tx: Tx,
  requests: readonly NewRequest[],
  recorded: RecordedRows,
  illustrative: boolean,
): Promise<void> {
  const rows = requests.map((request, at) => ({
    ...request,
    ledger_row: at,
    salt: recorded.rows[at]?.salt.toString('hex') ?? '',
  }))
  await tx.query(
    `insert into delivery.concurrence_requests (id, version, strategy, node, lineage, pillar, level, office, asked_on,
            due_on, is_illustrative, ledger_entry, ledger_salt, ledger_row)
     select id, version, strategy, node, lineage, pillar, level, office, asked_on, due_on, $2, $3, decode(salt, 'hex'),
            ledger_row
       from jsonb_to_recordset($1::jsonb) as r (id uuid, version uuid, strategy uuid, node uuid, lineage uuid,
            pillar text, level text, office uuid, asked_on date, due_on date, salt text, ledger_row int)`,
    [JSON.stringify(rows), illustrative, recorded.ledger_entry],
  )
}
