import { Card, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { changeOfValue } from '#kernel/pure/values/changed-values.ts'
import { type NamesOfEntries, shapeOf, valueInWords } from '#slices/strategy/contract.ts'
import { Written } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DifferenceValue } from '#web/ui/text/DifferenceValue.tsx'
import { isSameValue } from '../values/facts-of-node.ts'
import { namesIn, useEntries } from '../values/use-entries.ts'
import { words as valueWords } from '../values/value-words.ts'
import { ValueField } from '../values/ValueField.tsx'
import type { Draft } from './draft.ts'
import { words } from './propose-words.ts'

export interface WordingProps {
  readonly strategy: string
  readonly draft: Draft
  readonly before: string
  /** Names of what stands, where it is no words. */
  readonly standing: NamesOfEntries
  readonly onChange: (change: Partial<Draft>) => void
  readonly checked: boolean
}

/** What stands, what the author would have, and the difference while it is written or chosen. */
export function Wording({ strategy, draft, before, standing, onChange, checked }: WordingProps) {
  const { say } = useWords()
  const { field, after, language } = draft
  const entries = useEntries(strategy, field, standing)
  const names = namesIn(field, entries, [before, after])
  const shape = shapeOf(field)
  const isSame = isSameValue(field, before, after)
  const nothing = before === '' && shape === 'text' ? say(words.noText) : null
  return (
    <Card>
      <Stack gap="md">
        <Title order={2} size="h3">
          {say(words.step2)}
        </Title>
        {field === '' ? (
          <Text c="dimmed">{say(words.chooseFirst)}</Text>
        ) : (
          <>
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
              <div>
                <Text size="sm" fw={500}>
                  {say(words.stands)}
                </Text>
                <Text c={before === '' ? 'dimmed' : 'var(--su-ink)'} style={{ whiteSpace: 'pre-line' }}>
                  {nothing ??
                    (shape === 'text' ? (
                      <Written in={language}>{before}</Written>
                    ) : (
                      say(valueInWords(field, before, names))
                    ))}
                </Text>
              </div>
              <ValueField
                {...{ field, language, entries }}
                label={say(shape === 'text' ? words.after : valueWords.proposedValue)}
                value={after}
                onChange={(value) => onChange({ after: value })}
                error={checked && isSame ? say(words.afterNeeded) : null}
              />
            </SimpleGrid>
            <div>
              <Text size="sm" fw={500}>
                {say(words.difference)}
              </Text>
              {isSame ? (
                <Text c="dimmed">{say(words.same)}</Text>
              ) : (
                <DifferenceValue {...{ change: changeOfValue(shape, before, after), language, names }} />
              )}
              {shape === 'text' && !isSame && after.trim() === '' ? (
                <Text fw={600}>{say(valueWords.takenAway)}</Text>
              ) : null}
            </div>
          </>
        )}
      </Stack>
    </Card>
  )
}
