import { Card, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { directionOf, languages } from '#kernel/pure/bilingual.ts'
import { fillPlaceholders } from '#kernel/pure/words/placeholders.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { LetterTemplate } from '../../contract/letter-templates.ts'
import type { TemplateWords } from './template-words.ts'
import { words } from './words.ts'

export interface TemplatePreviewProps {
  readonly template: LetterTemplate
  readonly text: TemplateWords
}

/** The letter as it would go out, in both languages, filled as the last one of its kind was. */
export function TemplatePreview({ template, text }: TemplatePreviewProps) {
  const { say, language } = useWords()
  const { filled } = template
  const order = language === 'en' ? languages : languages.toReversed()
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {say(words.preview)}
      </Title>
      <Text size="sm" c="dimmed">
        {say(filled.isOfALetter ? words.ofALetter : words.ofExample)}
      </Text>
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md" dir={directionOf(language)}>
        {order.map((one) => (
          <Card key={one} withBorder lang={one} dir={directionOf(one)}>
            <Text fw={700}>{fillPlaceholders(text.subject[one], filled[one])}</Text>
            {text.body[one]
              .split('\n')
              .filter((line) => line.trim() !== '')
              .map((line, at) => (
                <Text key={at} mt="xs">
                  {fillPlaceholders(line, filled[one])}
                </Text>
              ))}
          </Card>
        ))}
      </SimpleGrid>
    </Stack>
  )
}
