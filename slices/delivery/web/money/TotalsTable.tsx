import { Text } from '@mantine/core'
import type { OutputOf } from '#kernel/contract/act.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { delivery } from '../../contract.ts'
import { moneyStateNames } from '../../contract/money/words.ts'
import { moneyStates } from '../../rules/money/money-has-a-source-and-a-state.ts'
import { AmountShown } from './AmountShown.tsx'
import { moneyPageWords as words } from './money-words.ts'

type Totals = OutputOf<typeof delivery.acts.readActivityMoney>['totals']
type Row = Totals[number]

/** A line for each fiscal year, a column for each state. A dash is no entry, which is not nothing. */
export function TotalsTable({
  totals,
  fiscalStartMonth,
}: {
  readonly totals: Totals
  readonly fiscalStartMonth: number
}) {
  const { formats } = useWords()
  const columns: readonly Column<Row>[] = [
    {
      key: 'year',
      header: words.year,
      names: true,
      cell: ({ year }) => <bdi>{formats.period(year, fiscalStartMonth)}</bdi>,
    },
    ...moneyStates.map(
      (state): Column<Row> => ({
        key: state,
        header: moneyStateNames[state],
        numeric: true,
        cell: ({ states }) => {
          const found = states.find((one) => one.state === state)
          return found === undefined ? (
            <Text span c="dimmed">
              –
            </Text>
          ) : (
            <AmountShown money={found.total} />
          )
        },
      }),
    ),
  ]
  return (
    <DataTable
      caption={words.totalsCaption}
      columns={columns}
      rows={totals}
      rowKey={({ year }) => year.from}
      empty={null}
    />
  )
}
