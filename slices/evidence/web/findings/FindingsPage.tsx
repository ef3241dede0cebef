import { IconFileSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../calls.ts'
import { RoomLinks } from '../RoomLinks.tsx'
import { words } from '../words.ts'
import { findingWords } from './finding-words.ts'
import { FindingsTable } from './FindingsTable.tsx'

/** What is known: the findings that stand, newest first. */
export function FindingsPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const go = useNavigate()
  const { data, error, refetch } = useQuery({
    queryKey: ['findings', strategy?.id],
    queryFn: () => client.listFindings({ strategy: strategy?.id ?? '' }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader
        title={words.findings}
        purpose={findingWords.purpose}
        action={
          <AbilityButton
            may={data?.may.recordFinding ?? null}
            onClick={() => void go({ to: '/evidence/record' })}
          >
            {say(findingWords.record)}
          </AbilityButton>
        }
      />
      <RoomLinks here="/evidence" />
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <FindingsTable
          findings={data.findings}
          empty={<EmptyState icon={IconFileSearch} title={findingWords.none} next={findingWords.noneNext} />}
        />
      ) : null}
      {data || error ? null : <LoadingBlocks count={5} height={96} />}
    </>
  )
}
