import { Stack, Text, Title } from '@mantine/core'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DataTable } from '#web/ui/table/DataTable.tsx'
import type { WorkedOut } from '../../contract.ts'
import { passportPageWords as words } from './passport-page-words.ts'

/** What a formula gave for each place and period, with the figures it was made of, or why it gave nothing. */
export function WorkedOutTable({ rows }: { readonly rows: readonly WorkedOut[] }) {
  const { say, formats } = useWords()
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {say(words.workedOut)}
      </Title>
      <DataTable
        caption={words.workedOut}
        columns={[
          {
            ...{ key: 'place', header: words.place, names: true },
            cell: ({ place }) => <bdi>{place}</bdi>,
            sortBy: ({ place }) => place,
          },
          {
            ...{ key: 'period', header: words.period },
            cell: ({ period }) => <bdi>{formats.period(period)}</bdi>,
            sortBy: ({ period }) => period.to,
          },
          {
            ...{ key: 'value', header: words.value, numeric: true },
            cell: ({ value, silent }) =>
              value === null ? (
                <Text size="sm">
                  {silent.length > 0
                    ? say(words.partMissing, { codes: silent.join(', ') })
                    : say(words.dividesByNothing)}
                </Text>
              ) : (
                <bdi dir="ltr">{value}</bdi>
              ),
          },
          {
            ...{ key: 'from', header: words.from },
            cell: ({ references }) => <Code>{references.join(' · ')}</Code>,
          },
        ]}
        rows={rows}
        rowKey={({ place, period }) => `${place} ${period.from} ${period.to}`}
        empty={null}
      />
    </Stack>
  )
}
