import { Accordion, Button, SimpleGrid, Stack, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { directionOf, languages } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { LetterKind } from '../../rules/a-letter-template-names-known-placeholders.ts'
import { client } from '../calls.ts'
import type { TemplateWords } from './template-words.ts'
import { words } from './words.ts'

export interface TemplateEditionsProps {
  readonly strategy: string
  readonly kind: LetterKind
  readonly onTake: (text: TemplateWords) => void
}

/** What was kept before, newest first; any of it can be begun from again. */
export function TemplateEditions({ strategy, kind, onTake }: TemplateEditionsProps) {
  const { say, formats, language } = useWords()
  const { data, error } = useQuery({
    queryKey: ['letter-templates', strategy, kind],
    queryFn: () => client.listTemplateEditions({ strategy, kind }),
  })
  const order = language === 'en' ? languages : languages.toReversed()
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {say(words.editions)}
      </Title>
      <Problem error={error} />
      {data?.editions.length === 0 ? <Text c="dimmed">{say(words.noEditions)}</Text> : null}
      <Accordion variant="contained" chevronPosition="left">
        {data?.editions.map(({ edition, keptAt, subject, body }) => (
          <Accordion.Item key={edition} value={String(edition)}>
            <Accordion.Control>
              {say(words.editionOn, { edition, day: formats.date(keptAt.slice(0, 10)) })}
            </Accordion.Control>
            <Accordion.Panel>
              <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
                {order.map((one) => (
                  <div key={one} lang={one} dir={directionOf(one)}>
                    <Text fw={700}>{subject[one]}</Text>
                    <Text style={{ whiteSpace: 'pre-line' }}>{body[one]}</Text>
                  </div>
                ))}
              </SimpleGrid>
              <Button mt="sm" size="xs" variant="default" onClick={() => onTake({ subject, body })}>
                {say(words.takeEdition)}
              </Button>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Stack>
  )
}
