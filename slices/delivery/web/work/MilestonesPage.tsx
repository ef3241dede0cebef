import { Select, Stack } from '@mantine/core'
import { IconFlag } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { useMe } from '#web/use-me.ts'
import type { Milestone } from '../../contract.ts'
import { client, key } from '../calls.ts'
import { MilestonesTable } from './MilestonesTable.tsx'
import { workPageWords as words } from './work-page-words.ts'

const kinds = {
  all: () => true,
  late: ({ state }: Milestone) => state === 'late',
  blocked: ({ isBlocked, state }: Milestone) => isBlocked && state !== 'reached',
  unseen: ({ state }: Milestone) => state === 'reported',
} as const
type Kind = keyof typeof kinds
const names = Object.keys(kinds) as readonly Kind[]

/** All milestones of the version in force, by their day. */
export function MilestonesPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const mayFollow = holdsMandate(useMe(), 'secretariat')
  const [kind, setKind] = useState<Kind>('all')
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'milestones', strategy?.id],
    queryFn: () => client.listMilestones({ strategy: strategy?.id ?? '' }),
    enabled: strategy !== null,
  })
  const all = data?.milestones ?? []
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} />
      <Stack gap="md">
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={5} height={88} />}
        {all.length === 0 ? null : (
          <Select<Kind>
            label={say(words.show)}
            data={names.map((value) => ({
              value,
              label: say(words[value], { count: all.filter(kinds[value]).length }),
            }))}
            value={kind}
            allowDeselect={false}
            w={320}
            maw="100%"
            onChange={(chosen) => setKind(chosen ?? 'all')}
          />
        )}
        {data ? (
          <MilestonesTable
            milestones={all.filter(kinds[kind])}
            among={all}
            ofMany
            mayFollow={mayFollow}
            empty={
              all.length === 0 ? (
                <EmptyState icon={IconFlag} title={words.none} next={words.noneNext} />
              ) : (
                <EmptyState icon={IconFlag} title={words.noneMatch} next={words.noneMatchNext} />
              )
            }
            onDone={() => void queries.invalidateQueries({ queryKey: [key] })}
          />
        ) : null}
      </Stack>
    </>
  )
}
