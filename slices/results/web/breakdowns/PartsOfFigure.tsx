import { Text, Title } from '@mantine/core'
import { groupedDigits } from '#kernel/pure/decimal.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DataTable } from '#web/ui/table/DataTable.tsx'
import type { PartSaid } from '../../contract.ts'
import { breakdownWords as words } from './breakdown-words.ts'

/** What one figure says by sex and age. */
export function PartsOfFigure({ parts }: { readonly parts: readonly PartSaid[] }) {
  const { say } = useWords()
  if (parts.length === 0) return null
  return (
    <section>
      <Title order={2} size="h3">
        {say(words.title)}
      </Title>
      <Text size="sm" c="dimmed" mb="sm">
        {say(words.purpose)}
      </Text>
      <DataTable
        caption={words.title}
        columns={[
          { key: 'who', header: words.who, names: true, cell: ({ name }) => say(name) },
          {
            ...{ key: 'value', header: words.value, numeric: true },
            cell: ({ kind, value }) =>
              kind === 'value' ? (
                <bdi>{groupedDigits(value ?? '')}</bdi>
              ) : (
                <Text c="dimmed">{say(kind === 'nil' ? words.nil : words.silent)}</Text>
              ),
          },
        ]}
        rows={parts}
        rowKey={({ name }) => name.en}
        empty={null}
      />
    </section>
  )
}
