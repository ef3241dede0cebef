import { ActionIcon, Button, Card, Group, Select, Stack, Text, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { WrittenLine } from '../../../contract/events/spare-lines.ts'
import { sectorKeys, sectorName } from '../../plain-names.ts'
import { words } from './words.ts'

/** A line while it is typed. */
export type LineDraft = Omit<WrittenLine, 'sector'> & { readonly sector: WrittenLine['sector'] | null }

export const isWhole = (line: LineDraft): line is WrittenLine =>
  line.name.trim() !== '' && line.organisation.trim() !== '' && line.sector !== null

interface WrittenLinesProps {
  readonly value: readonly LineDraft[]
  readonly onChange: (lines: readonly LineDraft[]) => void
  readonly checked: boolean
}

/** Names that stand by hand on the sheet, line by line. */
export function WrittenLines({ value, onChange, checked }: WrittenLinesProps) {
  const { say, formats } = useWords()
  const change = (at: number, more: Partial<LineDraft>) =>
    onChange(value.map((line, place) => (place === at ? { ...line, ...more } : line)))
  return (
    <Stack gap="sm" component="fieldset" p={0} m={0} style={{ border: 0 }}>
      <Text component="legend" fw={600} p={0}>
        {say(words.written)}
      </Text>
      <Text size="sm" c="dimmed">
        {say(words.writtenMeans)}
      </Text>
      {value.map((line, at) => (
        <Card key={at} padding="sm">
          <Stack gap="xs">
            <Group align="flex-end" wrap="nowrap">
              <TextInput
                flex={1}
                label={say(words.name)}
                value={line.name}
                onChange={({ currentTarget }) => change(at, { name: currentTarget.value })}
                dir="auto"
                maxLength={200}
              />
              <ActionIcon
                variant="subtle"
                size="lg"
                aria-label={say(words.remove, { number: formats.number(at + 1, 0) })}
                onClick={() => onChange(value.filter((_, place) => place !== at))}
              >
                <IconX size={18} aria-hidden />
              </ActionIcon>
            </Group>
            <TextInput
              label={say(words.organisation)}
              value={line.organisation}
              onChange={({ currentTarget }) => change(at, { organisation: currentTarget.value })}
              dir="auto"
              maxLength={200}
            />
            <Select
              label={say(words.sector)}
              data={sectorKeys.map((key) => ({ value: key, label: say(sectorName(key)) }))}
              value={line.sector}
              onChange={(chosen) => change(at, { sector: sectorKeys.find((key) => key === chosen) ?? null })}
            />
            {checked && !isWhole(line) ? (
              <Text c="bad" size="sm" role="alert">
                {say(words.incomplete)}
              </Text>
            ) : null}
          </Stack>
        </Card>
      ))}
      <Group>
        <Button
          variant="default"
          disabled={value.length >= 200}
          onClick={() => onChange([...value, { name: '', organisation: '', sector: null }])}
        >
          {say(words.add)}
        </Button>
      </Group>
    </Stack>
  )
}
