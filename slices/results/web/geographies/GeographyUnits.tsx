import { Stack, Text, Title } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DataTable } from '#web/ui/table/DataTable.tsx'
import { qualityNames } from '../../contract/geographies/geography-words.ts'
import type { GeographySeen } from '../../contract.ts'
import { geographyPageWords as words } from './geography-page-words.ts'

interface GeographyUnitsProps {
  readonly geography: GeographySeen
  /** Of its heading, below that of the page or of a part of it. */
  readonly order: 2 | 3
}

/** A version of a geography: its units, and which provinces or districts they are. */
export function GeographyUnits({ geography, order }: GeographyUnitsProps) {
  const { say, formats } = useWords()
  const { name, agency, from, source, units } = geography
  return (
    <Stack gap="xs">
      <Title order={order} size="h4">
        {say(name)}
      </Title>
      <Text size="sm">
        <bdi>{agency}</bdi> · {say(words.since, { day: formats.date(from) })} · {say(words.source)}:{' '}
        <bdi>{source}</bdi>
      </Text>
      <DataTable
        caption={name}
        columns={[
          {
            ...{ key: 'unit', header: words.unit, names: true },
            cell: (unit) => <bdi>{unit.name}</bdi>,
          },
          { ...{ key: 'place', header: words.is }, cell: ({ place }) => <bdi>{place ?? '—'}</bdi> },
          {
            ...{ key: 'quality', header: words.quality },
            cell: ({ quality }) => say(qualityNames[quality]),
            sortBy: ({ quality }) => quality,
          },
          { ...{ key: 'note', header: words.note }, cell: ({ note }) => <bdi>{note ?? ''}</bdi> },
        ]}
        rows={units}
        rowKey={(unit) => unit.name}
        empty={null}
      />
    </Stack>
  )
}
