import { ActionIcon, Button, Card, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { groupedDigits } from '#kernel/pure/decimal.ts'
import { unitOf } from '#kernel/pure/units.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { NamedOffice } from '../forms/use-offices.ts'
import { client } from '../shown.ts'
import { jointOperationPageWords as words } from './joint-operation-page-words.ts'

/** A result as it is typed: what is counted, and of it each office's own. */
export interface ResultTyped {
  readonly indicator: string | null
  readonly shares: Readonly<Record<string, string>>
}

export const emptyResult: ResultTyped = { indicator: null, shares: {} }

interface SharesFieldsProps {
  readonly strategy: string
  readonly offices: readonly NamedOffice[]
  readonly results: readonly ResultTyped[]
  /** The sum of the shares; null while one cannot be read. */
  readonly wholeOf: (result: ResultTyped) => string | null
  readonly isNumber: (text: string) => boolean
  readonly checked: boolean
  readonly onChange: (results: readonly ResultTyped[]) => void
}

export function SharesFields(props: SharesFieldsProps) {
  const { strategy, offices, results, wholeOf, isNumber, checked, onChange } = props
  const { say } = useWords()
  const { data } = useQuery({
    queryKey: ['indicators', strategy],
    queryFn: () => client.listIndicators({ strategy }),
  })
  const countable = (data?.indicators ?? []).filter(
    ({ measure, unit }) => measure === 'number' && unitOf(unit).addable,
  )
  const change = (at: number, changed: Partial<ResultTyped>) =>
    onChange(results.map((one, other) => (other === at ? { ...one, ...changed } : one)))
  return (
    <Stack gap="sm">
      {results.map((result, at) => (
        <Card key={at} withBorder padding="sm">
          <Stack gap="sm">
            <Group gap="sm" wrap="nowrap" align="flex-end">
              <Select
                label={say(words.indicator)}
                flex={1}
                data={countable.map(({ id, code, name }) => ({ value: id, label: `${code} · ${say(name)}` }))}
                searchable
                limit={60}
                required
                value={result.indicator}
                error={checked && result.indicator === null ? say(words.choose) : null}
                onChange={(indicator) => change(at, { indicator })}
              />
              {results.length > 1 ? (
                <ActionIcon
                  variant="subtle"
                  size="lg"
                  aria-label={say(words.removeResult, { row: at + 1 })}
                  onClick={() => onChange(results.filter((_, other) => other !== at))}
                >
                  <IconTrash size={18} aria-hidden />
                </ActionIcon>
              ) : null}
            </Group>
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
              {offices.map(({ id, name }) => (
                <TextInput
                  key={id}
                  label={say(words.share, { office: say(name) })}
                  dir="ltr"
                  inputMode="decimal"
                  value={result.shares[id] ?? ''}
                  error={isNumber(result.shares[id] ?? '') ? null : say(words.number)}
                  onChange={(event) =>
                    change(at, { shares: { ...result.shares, [id]: event.currentTarget.value } })
                  }
                />
              ))}
            </SimpleGrid>
            <Text size="sm" role="status">
              {say(words.whole, { total: groupedDigits(wholeOf(result) ?? '0') })}
            </Text>
          </Stack>
        </Card>
      ))}
      <Group>
        <Button variant="default" size="xs" onClick={() => onChange([...results, emptyResult])}>
          {say(words.addResult)}
        </Button>
      </Group>
    </Stack>
  )
}
