import { Select, Text } from '@mantine/core'
import { IconScale } from '@tabler/icons-react'
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
import { declareWords } from '../indicators/forms/declare-words.ts'
import { Discrepancies } from './Discrepancies.tsx'
import { client } from '../shown.ts'
import { words } from '../words.ts'

/** Where stored figures cannot all be true, with the documents side by side, and how much was looked at. */
export function ChecksPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const go = useNavigate()
  const id = strategy?.id ?? ''
  const [indicator, setIndicator] = useState<string | null>(null)
  const { data: known, error: unknown } = useQuery({
    queryKey: ['indicators', id],
    queryFn: () => client.listIndicators({ strategy: id }),
    enabled: strategy !== null,
  })
  const { data, error, refetch } = useQuery({
    queryKey: ['checks', id, indicator],
    queryFn: () => client.checkFigures({ strategy: id, ...(indicator ? { indicator } : {}) }),
    enabled: strategy !== null,
  })
  const checked = data?.checked
  // The head says what may be done here: it comes whole, so that nothing moves below it.
  if (!known) return unknown ? <Problem error={unknown} /> : <LoadingBlocks count={4} height={140} />
  return (
    <>
      <PageHeader
        title={words.checks}
        purpose={words.checksPurpose}
        action={
          <AbilityButton
            variant="default"
            may={known.may.declareFunnel}
            onClick={() => void go({ to: '/indicators/funnel' })}
          >
            {say(declareWords.funnel)}
          </AbilityButton>
        }
      />
      <Select
        mb="md"
        label={say(words.ofIndicator)}
        placeholder={say(words.all)}
        data={known.indicators.map((one) => ({ value: one.id, label: say(one.name) }))}
        value={indicator}
        onChange={setIndicator}
        searchable
        clearable
        w={{ base: '100%', sm: 420 }}
      />
      <Problem error={error} again={() => void refetch()} />
      {checked ? (
        <Text size="sm" c="dimmed" mb="md">
          {say(words.checked, {
            figures: checked.figures,
            documents: checked.documents,
            totals: checked.totals,
            complete: checked.totalsWithAllParts,
            funnels: checked.funnels,
          })}
        </Text>
      ) : null}
      {data && data.discrepancies.length > 0 ? (
        <Discrepancies strategy={id} found={data.discrepancies} />
      ) : null}
      {data?.discrepancies.length === 0 ? (
        <EmptyState icon={IconScale} title={words.clean} next={words.cleanNext} />
      ) : null}
      {data || error ? null : <LoadingBlocks count={4} height={140} />}
    </>
  )
}
