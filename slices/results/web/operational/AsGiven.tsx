import { Anchor, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { OutputOf } from '#kernel/contract/act.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Source } from '#web/ui/marks/Source.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { results } from '../../contract.ts'
import { operationalPageWords as words } from './operational-page-words.ts'

type Given = OutputOf<(typeof results)['acts']['readOperationalResults']>['asGiven'][number]

/** Medians and purities, each for itself: two of them have no sum and no mean. */
export function AsGiven({ given }: { readonly given: readonly Given[] }) {
  const { say, formats } = useWords()
  const columns: readonly Column<Given>[] = [
    {
      ...{ key: 'entry', header: words.entry, names: true, width: '34%' },
      cell: ({ code, name, indicator }) => (
        <Stack gap={2}>
          <Code>{code}</Code>
          <Anchor component={Link} to={`/indicators/${indicator}`} inherit>
            {say(name)}
          </Anchor>
        </Stack>
      ),
    },
    { key: 'place', header: words.place, cell: ({ place }) => <bdi>{place}</bdi> },
    {
      ...{ key: 'value', header: words.value, numeric: true },
      cell: ({ value, unitName }) => (
        <>
          <bdi dir="ltr">{formats.number(Number(value))}</bdi> {say(unitName)}
        </>
      ),
    },
    {
      ...{ key: 'source', header: words.source },
      cell: ({ reference, document }) => (
        <Text size="sm">
          <Anchor component={Link} to={`/figures/${reference}`} inherit>
            <bdi dir="ltr">{reference}</bdi>
          </Anchor>{' '}
          <Source text={document} />
        </Text>
      ),
    },
  ]
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(words.asGiven)}
      </Title>
      <Text size="sm" c="dimmed">
        {say(words.asGivenHow)}
      </Text>
      <DataTable
        caption={words.asGiven}
        columns={columns}
        rows={given}
        rowKey={({ reference }) => reference}
        empty={null}
      />
    </Stack>
  )
}
