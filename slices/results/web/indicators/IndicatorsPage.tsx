import { Anchor, Stack, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../shown.ts'
import { declareWords } from './forms/declare-words.ts'
import { IndicatorGroups } from './IndicatorGroups.tsx'
import { words } from '../words.ts'

/** What is measured: each indicator with the figure that speaks for it, and both statuses side by side. */
export function IndicatorsPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const go = useNavigate()
  const { measures }: { measures?: unknown } = useSearch({ strict: false })
  const lineage = typeof measures === 'string' ? measures : undefined
  const { data, error, refetch } = useQuery({
    queryKey: ['indicators', strategy?.id, lineage],
    queryFn: () => client.listIndicators({ strategy: strategy?.id ?? '', ...(lineage && { lineage }) }),
    enabled: strategy !== null,
  })
  const [sought, setSought] = useState('')
  return (
    <>
      <PageHeader
        title={words.indicators}
        purpose={words.indicatorsPurpose}
        action={
          <AbilityButton
            may={data?.may.declareIndicator ?? { ok: false }}
            onClick={() => void go({ to: '/indicators/declare' })}
          >
            {say(declareWords.declare)}
          </AbilityButton>
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <Stack>
          {lineage === undefined ? null : (
            <Anchor component={Link} to="/indicators" underline="always">
              {say(words.allIndicators)}
            </Anchor>
          )}
          {data.indicators.length > 0 && lineage === undefined ? (
            <TextInput
              type="search"
              label={say(words.search)}
              value={sought}
              dir="auto"
              onChange={(event) => setSought(event.currentTarget.value)}
            />
          ) : null}
          <IndicatorGroups indicators={data.indicators} sought={sought} isOpen={lineage !== undefined} />
        </Stack>
      ) : null}
      {data || error ? null : <LoadingBlocks count={5} height={96} />}
    </>
  )
}
