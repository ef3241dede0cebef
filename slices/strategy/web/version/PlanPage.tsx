import { IconListTree } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client, versionsQuery } from '../calls.ts'
import { VersionPage } from './VersionPage.tsx'
import { words } from './version-words.ts'

/** The version that matters now: the one on its way, else the one in force, else the newest. */
export function PlanPage() {
  const { strategy } = useStrategy()
  if (strategy === null) return <EmptyState icon={IconListTree} title={words.none} next={words.noneNext} />
  return <NewestVersion strategy={strategy} />
}

function NewestVersion({ strategy }: { strategy: { id: string; name: { en: string; ur: string } } }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const { data, error, refetch } = useQuery(versionsQuery(strategy.id))
  const start = useMutation({
    mutationFn: () => client.startVersion({ strategy: strategy.id, title: strategy.name }),
    onSuccess: ({ version }) => navigate({ to: `/plan/${version}` }),
  })
  if (error) return <Problem error={error} again={() => void refetch()} />
  if (!data) return <LoadingBlocks count={5} height={90} />
  const living = ['submitted', 'in consultation', 'approved', 'draft'] as const
  const shown = living
    .map((status) => data.versions.find((version) => version.status === status))
    .find((version) => version !== undefined)
  const newest = shown ?? data.versions[0]
  if (newest) return <VersionPage version={newest.id} />
  return (
    <>
      <EmptyState
        icon={IconListTree}
        title={words.none}
        next={words.noneNext}
        action={
          data.may.start.ok ? (
            <AbilityButton may={data.may.start} onClick={() => start.mutate()} loading={start.isPending}>
              {say(words.startFirst)}
            </AbilityButton>
          ) : null
        }
      />
      <Problem error={start.error} />
    </>
  )
}

export function VersionOfPath() {
  const { version = '' }: { version?: string } = useParams({ strict: false })
  return <VersionPage key={version} version={version} />
}
