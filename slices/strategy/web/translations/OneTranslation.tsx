import { Anchor, Card, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { directionOf } from '#kernel/pure/bilingual.ts'
import { type Ability, AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Translation } from '../../contract/governance/translations.ts'
import { fieldNames } from '../../rules/fields-of-a-node.ts'
import { client } from '../calls.ts'
import { translationWords as words } from './translation-words.ts'

export interface OneTranslationProps {
  readonly translation: Translation
  readonly may: Ability
}

/** A text and its other language side by side; what is marked reviewed is what was read here. */
export function OneTranslation({ translation, may }: OneTranslationProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { node, code, field, language, state, text, other } = translation
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.reviewTranslation({ node, field, language, text }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const otherLanguage = language === 'en' ? 'ur' : 'en'
  return (
    <Card withBorder component="article">
      <Stack gap="sm">
        <Group gap="sm">
          <Anchor component={Link} to={`/nodes/${node}`}>
            <Code>{code}</Code>
          </Anchor>
          <Text size="sm" c="dimmed">
            {say(fieldNames[field])}
          </Text>
        </Group>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
          <Text lang={otherLanguage} dir={directionOf(otherLanguage)}>
            {other}
          </Text>
          {text === '' ? (
            <Text c="dimmed">{say(words.notThere)}</Text>
          ) : (
            <Text lang={language} dir={directionOf(language)}>
              {text}
            </Text>
          )}
        </SimpleGrid>
        <Problem error={error} />
        <Group gap="sm">
          {may.ok && (state === 'stale' || state === 'draft') ? (
            <AbilityButton may={may} size="xs" variant="default" loading={isPending} onClick={() => mutate()}>
              {say(words.review)}
            </AbilityButton>
          ) : null}
          {may.ok ? (
            <Anchor component={Link} to={`/nodes/${node}`} size="sm">
              {say(words.write)}
            </Anchor>
          ) : null}
        </Group>
      </Stack>
    </Card>
  )
}
