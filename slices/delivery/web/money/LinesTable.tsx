import { Button, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Ability } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { MoneyLine } from '../../contract.ts'
import { lineStandingNames, moneySourceNames, moneyStateNames } from '../../contract/money/words.ts'
import { LetterOf } from '../StandingMarks.tsx'
import { AmountShown, type Saying } from './AmountShown.tsx'
import { moneyPageWords as words } from './money-words.ts'

interface LinesTableProps {
  readonly lines: readonly MoneyLine[]
  readonly fiscalStartMonth: number
  readonly may: Ability
  readonly onReplace: (line: MoneyLine) => void
  readonly empty: ReactNode
}

/** Every line, newest first: what no longer counts stays, and says so. */
export function LinesTable({ lines, fiscalStartMonth, may, onReplace, empty }: LinesTableProps) {
  const saying = useWords()
  const { say } = saying
  const replacing: Column<MoneyLine> = {
    key: 'replace',
    header: words.replace,
    cell: (line) =>
      line.stands === 'counts' ? (
        <Button variant="subtle" size="compact-sm" onClick={() => onReplace(line)}>
          {say(words.replace)}
        </Button>
      ) : null,
  }
  return (
    <DataTable
      caption={words.history}
      columns={[...columnsOf(saying, fiscalStartMonth), ...(may.ok ? [replacing] : [])]}
      rows={lines}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}

const columnsOf = ({ say, formats }: Saying, fiscalStartMonth: number): readonly Column<MoneyLine>[] => [
  {
    key: 'year',
    header: words.year,
    names: true,
    cell: ({ year }) => <bdi>{formats.period(year, fiscalStartMonth)}</bdi>,
    sortBy: ({ year }) => year.from,
  },
  {
    key: 'amount',
    header: words.amount,
    numeric: true,
    cell: ({ money, stands }) => (
      <Text span inherit td={stands === 'counts' ? undefined : 'line-through'}>
        <AmountShown money={money} />
      </Text>
    ),
  },
  {
    key: 'state',
    header: words.state,
    cell: ({ state, stands }) => (
      <>
        {say(moneyStateNames[state])}
        {stands === 'counts' ? null : (
          <Text size="sm" c="dimmed">
            {say(lineStandingNames[stands])}
          </Text>
        )}
      </>
    ),
    sortBy: ({ state }) => state,
  },
  {
    key: 'source',
    header: words.source,
    cell: ({ source, payer }) => (
      <>
        {say(moneySourceNames[source])}
        {payer === null ? null : (
          <Text size="sm">
            <bdi>{payer}</bdi>
          </Text>
        )}
      </>
    ),
    sortBy: ({ source }) => source,
  },
  {
    key: 'document',
    header: words.document,
    width: '30%',
    cell: ({ document, reason, illustrative }) => (
      <Stack gap={2}>
        <Text size="sm" dir="auto">
          {document}
        </Text>
        {reason === null ? null : (
          <Text size="sm" c="dimmed" dir="auto">
            {reason}
          </Text>
        )}
        {illustrative ? (
          <Text size="sm" fs="italic">
            {say(words.illustrative)}
          </Text>
        ) : null}
      </Stack>
    ),
  },
  {
    key: 'says',
    header: words.says,
    cell: ({ office, enteredOn, byLetter }) => (
      <Stack gap={2}>
        <Text size="sm">
          <bdi>{say(office?.name ?? words.bySecretariat)}</bdi>
        </Text>
        <Text size="sm" c="dimmed">
          {say(words.enteredOn, { day: formats.date(enteredOn) })}
        </Text>
        <LetterOf letter={byLetter} />
      </Stack>
    ),
  },
]
