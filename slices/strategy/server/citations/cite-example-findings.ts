import { door } from '#kernel/database/door.ts'
import type { Transaction } from '#kernel/database/transaction.ts'
import { recordRows } from '#kernel/ledger/record.ts'
import type { StrategyRows } from '../../database/rows.ts'
import { insertRows } from '../insert-rows.ts'
import type { ExampleLoaded } from '../load-example.ts'
import type { ExampleStrategy } from '../nodes-of-example.ts'

export interface ExampleCitationsAsked {
  readonly strategy: string
  readonly content: Pick<ExampleStrategy, 'pillars'>
  readonly nodes: ExampleLoaded['nodes']
  /** By the codes that the objectives name; a code that is not there is an error. */
  readonly findings: ReadonlyMap<string, { readonly id: string; readonly openness: string }>
}

/** Lets the objectives of the example cite the findings that they answer. Only for its machine identity. */
export const citeExampleFindings = door(
  'strategy',
  async (tx: Transaction<StrategyRows>, asked: ExampleCitationsAsked): Promise<void> => {
    const { strategy, content, nodes, findings } = asked
    const cited = content.pillars
      .flatMap(({ objectives }) => objectives)
      .flatMap(({ code, answers = [] }) =>
        answers.map((answer) => {
          const finding = findings.get(answer)
          const lineage = nodes.get(code)?.lineage
          if (finding === undefined || lineage === undefined) {
            throw new Error(`${code} answers ${answer}, and one of the two is not in the example.`)
          }
          return { lineage, finding }
        }),
      )
    const rows = cited.map(({ lineage, finding }) => ({ lineage, finding: finding.id, why: null }))
    const recorded = await recordRows(tx, { act: 'strategy.citeFinding', subject: strategy, rows })
    await insertRows(
      tx,
      'strategy.citations',
      cited.map(({ lineage, finding }, at) => ({
        ...{ strategy, lineage, finding: finding.id, finding_level: finding.openness },
        ...{ ledger_entry: recorded.ledger_entry, ledger_salt: recorded.rows[at]?.salt, ledger_row: at },
      })),
    )
  },
)
