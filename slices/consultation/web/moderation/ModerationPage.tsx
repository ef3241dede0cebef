import { Anchor, Button, Chip, Group, Stack, Text } from '@mantine/core'
import { IconFlag } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { ModerationCase } from '../../contract/moderation/moderation.ts'
import { queueQuery, saveLog } from './calls.ts'
import { CaseCard } from './CaseCard.tsx'
import { PolicyForm } from './PolicyForm.tsx'
import { words } from './words.ts'

const shows = ['open', 'decided', 'all'] as const
type Shows = (typeof shows)[number]

const fits: Readonly<Record<Shows, (one: ModerationCase) => boolean>> = {
  open: ({ stage }) => stage !== 'decided',
  decided: ({ stage }) => stage === 'decided',
  all: () => true,
}

/** The queue of flagged words: what waits, whose it is, what was decided, and the log to take away. */
export function ModerationPage() {
  const { strategy = '' }: { strategy?: string } = useParams({ strict: false })
  const { say } = useWords()
  const [show, setShow] = useState<Shows>('open')
  const { data, error, refetch } = useQuery(queueQuery(strategy))
  const shown = (data?.cases ?? []).filter(fits[show])
  return (
    <>
      <PageHeader title={words.queue} purpose={words.queuePurpose} />
      {data ? (
        <Stack gap="lg">
          <Chip.Group
            value={show}
            onChange={(value) => setShow(shows.find((one) => one === value) ?? 'open')}
          >
            <Group gap="xs" role="radiogroup" aria-label={say(words.show)}>
              {shows.map((value) => (
                <Chip key={value} value={value} size="md">
                  {say(words[value])}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
          {shown.length === 0 ? (
            <EmptyState icon={IconFlag} title={words.nothingWaits} next={words.nothingWaitsNext} />
          ) : (
            <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {shown.map((one) => (
                <CaseCard key={one.case} one={one} policy={data.policy} />
              ))}
            </Stack>
          )}
          <Log strategy={strategy} />
          <Group gap="sm">
            <Anchor href={`/moderation-policy/${strategy}`} fw={600}>
              {say(words.toPolicy)}
            </Anchor>
            {data.may.publish.ok ? <PolicyForm strategy={strategy} policy={data.policy} /> : null}
          </Group>
        </Stack>
      ) : error ? (
        <Problem error={error} again={() => void refetch()} />
      ) : (
        <LoadingBlocks count={4} height={160} />
      )}
    </>
  )
}

function Log({ strategy }: { readonly strategy: string }) {
  const { say, language } = useWords()
  const { mutate, isPending, error } = useMutation({
    mutationFn: (format: 'csv' | 'xlsx') => saveLog(strategy, language, format),
  })
  return (
    <Stack gap="xs">
      <Text fw={600}>{say(words.log)}</Text>
      <Text c="dimmed">{say(words.logMeans)}</Text>
      <Group gap="sm">
        {(['csv', 'xlsx'] as const).map((format) => (
          <Button key={format} variant="default" loading={isPending} onClick={() => mutate(format)}>
            {say(format === 'csv' ? words.logCsv : words.logXlsx)}
          </Button>
        ))}
      </Group>
      <Problem error={error} />
    </Stack>
  )
}
