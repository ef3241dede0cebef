import { Card, SimpleGrid, Stack, Text, Textarea, Title } from '@mantine/core'
import { directionOf } from '#kernel/pure/bilingual.ts'
import { Written } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import type { Draft } from './draft.ts'
import { words } from './propose-words.ts'

export interface WordingProps {
  readonly draft: Draft
  readonly before: string
  readonly onChange: (change: Partial<Draft>) => void
  readonly checked: boolean
}

/** What stands, what the author would have, and the difference word by word while it is typed. */
export function Wording({ draft, before, onChange, checked }: WordingProps) {
  const { say } = useWords()
  const { after, language } = draft
  return (
    <Card>
      <Stack gap="md">
        <Title order={2} size="h3">
          {say(words.step2)}
        </Title>
        {draft.field === '' ? (
          <Text c="dimmed">{say(words.chooseFirst)}</Text>
        ) : (
          <>
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
              <div>
                <Text size="sm" fw={500}>
                  {say(words.stands)}
                </Text>
                <Text c={before === '' ? 'dimmed' : 'var(--su-ink)'}>
                  {before === '' ? say(words.noText) : <Written in={language}>{before}</Written>}
                </Text>
              </div>
              <Textarea
                label={say(words.after)}
                lang={language}
                dir={directionOf(language)}
                value={after}
                onChange={(event) => onChange({ after: event.currentTarget.value })}
                error={checked && after.trim() === '' ? say(words.afterNeeded) : null}
                autosize
                minRows={4}
                maxRows={16}
                maxLength={20_000}
                required
              />
            </SimpleGrid>
            <div>
              <Text size="sm" fw={500}>
                {say(words.difference)}
              </Text>
              {after === before ? (
                <Text c="dimmed">{say(words.same)}</Text>
              ) : (
                <DifferenceText before={before} after={after} language={language} />
              )}
            </div>
          </>
        )}
      </Stack>
    </Card>
  )
}
