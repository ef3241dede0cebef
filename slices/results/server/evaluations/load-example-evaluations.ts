import type { AnyTransaction } from '#kernel/database/door.ts'
import { record } from '#kernel/ledger/record.ts'
import type { ResultsRows } from '../../database/rows.ts'
import type { EvaluationKind } from '../../rules/evaluations/where-an-evaluation-stands.ts'

export interface ExampleEvaluation {
  readonly strategy: string
  readonly kind: EvaluationKind
  readonly title: { readonly en: string; readonly ur: string }
  readonly evaluator: string
  readonly terms: string
  readonly startsOn: string
  readonly endsOn: string
}

/** Plans an illustrative evaluation of the whole strategy, so that the calendar is seen; nothing is found. */
export async function loadExampleEvaluation(open: AnyTransaction, one: ExampleEvaluation): Promise<void> {
  const tx = open.seenBy<ResultsRows>('results')
  const row = {
    ...{ strategy: one.strategy, kind: one.kind, scope: 'strategy', title_en: one.title.en },
    ...{ title_ur: one.title.ur, evaluator: one.evaluator, is_inside: false, terms: one.terms },
    ...{ starts_on: one.startsOn, ends_on: one.endsOn, is_illustrative: true },
  }
  const { ledger_entry, ledger_salt } = await record(tx, {
    ...{ act: 'results.planEvaluation', subject: one.strategy, content: row },
  })
  await tx.db
    .insertInto('results.evaluations')
    .values({ ...row, ledger_entry, ledger_salt })
    .execute()
}
