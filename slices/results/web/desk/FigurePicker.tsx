import { Button, Card, Select, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { FigureValue } from '#web/ui/marks/FigureValue.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Figure } from '../../contract.ts'
import { client, shownFigure } from '../shown.ts'
import { deskPageWords as words } from './desk-page-words.ts'

interface FigurePickerProps {
  readonly strategy: string
  readonly onPick: (reference: string) => void
}

/** The figures of an indicator, newest first, each to be put into the text by its reference. */
export function FigurePicker({ strategy, onPick }: FigurePickerProps) {
  const all = useWords()
  const { say } = all
  const [indicator, setIndicator] = useState<string | null>(null)
  const { data: known } = useQuery({
    queryKey: ['indicators', strategy],
    queryFn: () => client.listIndicators({ strategy }),
  })
  const { data } = useQuery({
    queryKey: ['figures', strategy, indicator],
    queryFn: () => client.listFigures({ strategy, indicator: indicator ?? '' }),
    enabled: indicator !== null,
  })
  return (
    <Card withBorder padding="sm">
      <Stack gap="sm">
        <Select
          label={say(words.pick)}
          placeholder={say(words.indicator)}
          data={(known?.indicators ?? []).map(({ id, code, name }) => ({
            value: id,
            label: `${code} · ${say(name)}`,
          }))}
          value={indicator}
          onChange={setIndicator}
          searchable
          clearable
          limit={60}
        />
        {data && indicator !== null ? (
          <div
            style={{ maxHeight: '24rem', overflowY: 'auto' }}
            tabIndex={0}
            role="region"
            aria-label={say(words.pick)}
          >
            <DataTable
              caption={words.pick}
              columns={columnsOf(all, onPick)}
              rows={data.figures.filter(({ correctedBy }) => correctedBy === null)}
              rowKey={({ reference }) => reference}
              empty={<Text c="dimmed">{say(words.pickNone)}</Text>}
            />
          </div>
        ) : null}
      </Stack>
    </Card>
  )
}

const columnsOf = (
  { say }: Pick<Words, 'say'>,
  onPick: (reference: string) => void,
): readonly Column<Figure>[] => [
  {
    ...{ key: 'figure', header: words.figure, names: true },
    cell: (figure) => <FigureValue figure={shownFigure(figure)} />,
  },
  {
    ...{ key: 'insert', header: words.insert, width: '9rem' },
    cell: ({ reference }) => (
      <Button
        variant="default"
        size="xs"
        aria-label={say(words.insertIt, { reference })}
        onClick={() => onPick(reference)}
      >
        {say(words.insert)}
      </Button>
    ),
  },
]
