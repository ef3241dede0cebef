import { Group, Stack } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../calls.ts'
import { AboveVersion } from '../version/AboveVersion.tsx'
import { VersionPages } from '../version/VersionPages.tsx'
import { RiskCard } from './RiskCard.tsx'
import { RiskForm } from './RiskForm.tsx'
import { RiskMatrix } from './RiskMatrix.tsx'
import { riskWords as words } from './risk-words.ts'
import { ScaleForm } from './ScaleForm.tsx'

/** The risk register beside a version. */
export function RisksPage() {
  const { version = '' }: { version?: string } = useParams({ strict: false })
  const { say } = useWords()
  const [open, setOpen] = useState<'risk' | 'scale' | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['risks', version],
    queryFn: () => client.listRisks({ version }),
  })
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={<AboveVersion version={version} />}
        action={
          <AbilityButton may={data?.may.record ?? null} onClick={() => setOpen('risk')}>
            {say(words.add)}
          </AbilityButton>
        }
      />
      <VersionPages version={version} here="risks" />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={4} height={110} />}
      {data ? (
        <Stack gap="lg">
          {data.risks.length === 0 ? (
            <EmptyState icon={IconAlertTriangle} title={words.none} next={words.noneNext} />
          ) : (
            <RiskMatrix risks={data.risks} scales={data.scales} />
          )}
          {data.risks.map((risk) => (
            <RiskCard key={risk.id} {...{ risk, version }} scales={data.scales} may={data.may.record} />
          ))}
          {data.may.setScale.ok ? (
            <Group>
              <AbilityButton may={data.may.setScale} variant="default" onClick={() => setOpen('scale')}>
                {say(words.scale)}
              </AbilityButton>
            </Group>
          ) : null}
        </Stack>
      ) : null}
      {data && open === 'risk' ? (
        <RiskForm version={version} scales={data.scales} onClose={() => setOpen(null)} />
      ) : null}
      {data && open === 'scale' ? (
        <ScaleForm version={version} scales={data.scales} onClose={() => setOpen(null)} />
      ) : null}
    </>
  )
}
