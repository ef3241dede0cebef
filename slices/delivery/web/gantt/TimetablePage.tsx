import { Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconTimeline } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { levelNames } from '#slices/strategy/contract.ts'
import { holdsMandate } from '#web/me.ts'
import { useStrategy } from '#web/strategy.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { PapersOfPage } from '#web/ui/papers/PapersOfPage.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { useMe } from '#web/use-me.ts'
import type { ActivityInTime } from '../../contract.ts'
import { timetableWords } from '../../contract/work/timetable-words.ts'
import { client, key } from '../calls.ts'
import { ganttWords as words } from './gantt-words.ts'
import { Timetable } from './Timetable.tsx'

const kinds = {
  late: ({ milestones }: ActivityInTime) => milestones.some(({ state }) => state === 'late'),
  blocked: ({ isBlocked }: ActivityInTime) => isBlocked,
  withMilestones: ({ milestones }: ActivityInTime) => milestones.length > 0,
} as const
type Kind = keyof typeof kinds
const kindNames = Object.keys(kinds) as readonly Kind[]

/** The activities of the version in force in time. */
export function TimetablePage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const mayMake = holdsMandate(useMe(), 'secretariat', 'approving authority', 'focal person', 'oversight')
  const [pillar, setPillar] = useState<string | null>(null)
  const [office, setOffice] = useState<string | null>(null)
  const [kind, setKind] = useState<Kind | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'gantt', strategy?.id],
    queryFn: () => client.readGantt({ strategy: strategy?.id ?? '' }),
    enabled: strategy !== null,
  })
  const all = data?.activities ?? []
  const shown = all.filter(
    (one) =>
      (pillar === null || one.pillar === pillar) &&
      (office === null || one.office?.id === office) &&
      (kind === null || kinds[kind](one)),
  )
  const offices = new Map(
    all.flatMap((one) => (one.office === null ? [] : [[one.office.id, one.office.name]])),
  )
  const pillars = [...new Set(all.flatMap((one) => one.pillar ?? []))]
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} />
      <Stack gap="md">
        <Problem error={error} again={() => void refetch()} />
        <SimpleGrid cols={{ base: 1, sm: 3 }}>
          <Select
            label={say(words.pillar)}
            placeholder={say(words.all)}
            data={pillars}
            value={pillar}
            onChange={setPillar}
            clearable
          />
          <Select
            label={say(words.office)}
            placeholder={say(words.all)}
            data={[...offices].map(([value, name]) => ({ value, label: say(name) }))}
            value={office}
            onChange={setOffice}
            searchable
            clearable
          />
          <Select<Kind>
            label={say(words.only)}
            placeholder={say(words.all)}
            data={kindNames.map((value) => ({ value, label: say(words[value]) }))}
            value={kind}
            onChange={setKind}
            clearable
          />
        </SimpleGrid>
        {data || error ? null : <LoadingBlocks count={6} height={64} />}
        {data ? (
          <Text size="sm">
            {say(words.count, { count: shown.length })} · {say(words.marks)}
          </Text>
        ) : null}
        {data && shown.length > 0 ? (
          <Timetable activities={shown} span={data.span} today={data.today} />
        ) : null}
        {data && shown.length === 0 ? (
          <EmptyState icon={IconTimeline} title={words.none} next={words.noneNext} />
        ) : null}
        {all.length > 0 && strategy !== null && mayMake ? (
          <PapersOfPage
            slice="delivery"
            name={timetableWords.paper}
            formats={['pdf']}
            of={[strategy.id, 'timetable', '']}
            list={() => client.listPapers({ strategy: strategy.id, kind: 'timetable' })}
            make={({ language }) => client.makeTimetable({ strategy: strategy.id, language })}
            markingNames={levelNames}
          />
        ) : null}
      </Stack>
    </>
  )
}
