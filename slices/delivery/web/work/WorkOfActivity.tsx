import { Card, Group, Stack, Text, Title } from '@mantine/core'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client, key } from '../calls.ts'
import { BlockForm } from './BlockForms.tsx'
import { BlocksTable } from './BlocksTable.tsx'
import { SetMilestoneForm } from './MilestoneForms.tsx'
import { MilestonesTable } from './MilestonesTable.tsx'
import { workPageWords as words } from './work-page-words.ts'

export const workQuery = (request: string) =>
  queryOptions({ queryKey: [key, 'work', request], queryFn: () => client.readWork({ request }) })

/** On the page of an activity: what its office will have reached by when, and what stands in the way. */
export function WorkOfActivity({ request, office }: { readonly request: string; readonly office: string }) {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const [open, setOpen] = useState<'set' | 'block' | null>(null)
  const { data, error, refetch } = useQuery(workQuery(request))
  const all = useQuery({
    queryKey: [key, 'milestones', strategy?.id],
    queryFn: () => client.listMilestones({ strategy: strategy?.id ?? '' }),
    enabled: strategy !== null && (data?.milestones.length ?? 0) > 0,
  })
  if (error) return <Problem error={error} again={() => void refetch()} />
  if (!data) return null
  const { milestones, blocks, bodies, may } = data
  const refresh = () => void queries.invalidateQueries({ queryKey: [key] })
  const form = {
    ...{ request, office, entering: may.enterSet.ok ? ('may be' as const) : ('never' as const) },
    onClose: () => setOpen(null),
    onDone: () => {
      setOpen(null)
      refresh()
    },
  }
  if (milestones.length === 0 && blocks.length === 0 && !may.set.ok) return null
  return (
    <Card withBorder padding="lg">
      <Stack gap="md">
        <Title order={2} size="h3">
          {say(words.work)}
        </Title>
        <MilestonesTable
          milestones={milestones}
          among={all.data?.milestones ?? milestones}
          ofMany={false}
          mayFollow={may.follow.ok}
          empty={<Text c="dimmed">{say(words.none)}</Text>}
          onDone={refresh}
        />
        {blocks.length === 0 ? null : (
          <BlocksTable caption={words.blocks} blocks={blocks} ofMany={false} onDone={refresh} />
        )}
        {may.set.ok ? (
          <Group gap="sm">
            <AbilityButton may={may.set} variant="default" onClick={() => setOpen('set')}>
              {say(words.set)}
            </AbilityButton>
            <AbilityButton may={may.block} variant="default" onClick={() => setOpen('block')}>
              {say(words.block)}
            </AbilityButton>
          </Group>
        ) : null}
      </Stack>
      {open === 'set' ? <SetMilestoneForm {...form} /> : null}
      {open === 'block' ? <BlockForm {...form} milestones={milestones} bodies={bodies} /> : null}
    </Card>
  )
}
