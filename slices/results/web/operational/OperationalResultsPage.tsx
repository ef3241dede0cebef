import { Group, Select, Stack, Text } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../shown.ts'
import { subjectTitles } from '../../rules/operational/the-standard-indicators.ts'
import { AsGiven } from './AsGiven.tsx'
import { CountsShown, FunnelShown } from './FunnelShown.tsx'
import { operationalPageWords as words } from './operational-page-words.ts'

/** The funnels of a year, each drawn and written out, with what stands behind every number. */
export function OperationalResultsPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const go = useNavigate()
  const id = strategy?.id ?? ''
  const [year, setYear] = useState<number | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['operational-results', id, year],
    queryFn: () => client.readOperationalResults({ strategy: id, ...(year !== null && { year }) }),
    enabled: strategy !== null,
    placeholderData: (before) => before,
  })
  const shown = year ?? data?.years[0] ?? null
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={
          data?.may.adopt.ok ? (
            <AbilityButton may={data.may.adopt} onClick={() => void go({ to: '/operational-results/adopt' })}>
              {say(words.adopt)}
            </AbilityButton>
          ) : null
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={3} height={220} />}
      {data && data.funnels.length + data.counts.length === 0 ? (
        <EmptyState icon={IconFilter} title={words.none} next={words.noneNext} />
      ) : null}
      {data && data.funnels.length + data.counts.length > 0 ? (
        <Stack gap="xl">
          {data.years.length > 0 ? (
            <Group>
              <Select
                label={say(words.year)}
                w="10rem"
                data={data.years.map(String)}
                value={shown === null ? null : String(shown)}
                allowDeselect={false}
                onChange={(chosen) => setYear(chosen === null ? null : Number(chosen))}
              />
            </Group>
          ) : (
            <EmptyState icon={IconFilter} title={words.noFigures} next={words.noFiguresNext} />
          )}
          <Text size="sm" c="dimmed" maw="46rem">
            {say(words.how)}
          </Text>
          {data.funnels.map((funnel) => (
            <FunnelShown key={funnel.id} funnel={funnel} period={data.period} />
          ))}
          {data.counts.map(({ subject, kind, name, rows }) => (
            <CountsShown
              key={subject}
              name={{
                en: `${subjectTitles[kind].en}: ${name.en}`,
                ur: `${subjectTitles[kind].ur}: ${name.ur}`,
              }}
              rows={rows}
              period={data.period}
            />
          ))}
          {data.asGiven.length > 0 ? <AsGiven given={data.asGiven} /> : null}
        </Stack>
      ) : null}
    </>
  )
}
