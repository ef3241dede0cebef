import { Group, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Translation } from '../../contract/governance/translations.ts'
import { client } from '../calls.ts'
import { AboveVersion } from '../version/AboveVersion.tsx'
import { VersionPages } from '../version/VersionPages.tsx'
import { OneTranslation } from './OneTranslation.tsx'
import { translationStateNames, translationWords as words } from './translation-words.ts'

const states = ['stale', 'draft', 'missing', 'reviewed'] as const satisfies readonly Translation['state'][]

/** What is stale, unreviewed or missing in the other language, side by side, to be worked through. */
export function TranslationsPage() {
  const { version = '' }: { version?: string } = useParams({ strict: false })
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const [state, setState] = useState<Translation['state']>('stale')
  const { data, error, refetch } = useQuery({
    queryKey: ['translations', version, state],
    queryFn: () => client.listTranslations({ version, state }),
  })
  const turn = useMutation({
    mutationFn: (language: 'en' | 'ur') => client.setPrevailing({ version, language }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const isEnglish = data?.prevailing === 'en'
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} above={<AboveVersion version={version} />} />
      <VersionPages version={version} here="translations" />
      <Stack gap="lg">
        {data ? (
          <Group gap="md">
            <Text>{say(isEnglish ? words.prevails : words.prevailsUrdu)}</Text>
            {data.may.setPrevailing.ok ? (
              <AbilityButton
                may={data.may.setPrevailing}
                size="xs"
                variant="default"
                loading={turn.isPending}
                onClick={() => turn.mutate(isEnglish ? 'ur' : 'en')}
              >
                {say(isEnglish ? words.setUrdu : words.setEnglish)}
              </AbilityButton>
            ) : null}
          </Group>
        ) : null}
        <Problem error={turn.error} />
        <SegmentedControl
          aria-label={say(words.states)}
          value={state}
          fullWidth
          onChange={(chosen) => setState(states.find((one) => one === chosen) ?? state)}
          data={states.map((value) => ({
            value,
            label: `${say(translationStateNames[value])}${data ? ` ${formats.number(data.counts[value], 0)}` : ''}`,
          }))}
        />
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={4} height={120} />}
        {data?.translations.length === 0 ? (
          <EmptyState icon={IconLanguage} title={words.none} next={words.noneNext} />
        ) : null}
        {data && data.translations.length < data.counts[state] ? (
          <Text size="sm" c="dimmed">
            {say(words.shown, { shown: data.translations.length, count: data.counts[state] })}
          </Text>
        ) : null}
        {data?.translations.map((translation) => (
          <OneTranslation
            key={`${translation.node} ${translation.field} ${translation.language}`}
            translation={translation}
            may={data.may.review}
          />
        ))}
      </Stack>
    </>
  )
}
