import { Anchor, Group, Select, SimpleGrid, Stack, Text } from '@mantine/core'
import { IconFileDescription, IconWritingSign } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { StandingShown } from '../contract.ts'
import { concurrenceStates } from '../rules/silence-is-not-concurrence.ts'
import { AskForm } from './AskForm.tsx'
import { bothOf, client, key } from './calls.ts'
import { ConcurrenceLetters } from './letters/ConcurrenceLetters.tsx'
import { ConcurrenceShare } from './ConcurrenceShare.tsx'
import { PillarCode } from './PillarCode.tsx'
import { OfficeOf, StateOf } from './StandingMarks.tsx'
import { stateNames, words } from './words.ts'

interface Wanted {
  readonly state: string | null
  readonly office: string | null
  readonly pillar: string | null
}

/** Page one of delivery: how many offices concur, which do not, and for how long which are silent. */
export function ConcurrencePage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const [version, setVersion] = useState<string | null>(null)
  const [wanted, setWanted] = useState<Wanted>({ state: null, office: null, pillar: null })
  const [asking, setAsking] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'requests', strategy?.id, version],
    queryFn: () =>
      client.listRequests({ strategy: strategy?.id ?? '', ...(version === null ? {} : { version }) }),
    enabled: strategy !== null,
  })
  const shown = data?.version ?? null
  const rows = (data?.activities ?? []).filter((row) => fits(row, wanted))
  const pillars = [...new Set((data?.activities ?? []).flatMap(({ pillar }) => pillar ?? []))]
  const choice = (of: keyof Wanted, label: (typeof words)[keyof typeof words], options: Option[]) => (
    <Select
      label={say(label)}
      placeholder={say(words.all)}
      data={options}
      value={wanted[of]}
      onChange={(value) => setWanted({ ...wanted, [of]: value })}
      clearable
      searchable={of === 'office'}
    />
  )
  const askButton = (
    <AbilityButton may={data?.may.ask ?? null} onClick={() => setAsking(true)}>
      {say(words.ask)}
    </AbilityButton>
  )
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} action={askButton} />
      <Stack gap="lg">
        <Problem error={error} again={() => void refetch()} />
        {data || error ? null : <LoadingBlocks count={6} height={72} />}
        {data && shown === null ? (
          <EmptyState icon={IconFileDescription} title={words.noVersion} next={words.noVersionNext} />
        ) : null}
        {data && shown !== null ? (
          <>
            <ConcurrenceShare summary={data.summary} />
            <SimpleGrid cols={{ base: 1, xs: 2, lg: 4 }} spacing="md">
              <Select
                label={say(words.version)}
                data={data.versions.map(({ id, number, title }) => ({
                  value: id,
                  label: say(words.versionNumber, { number, title: say(bothOf(title)) }),
                }))}
                value={shown.id}
                allowDeselect={false}
                onChange={setVersion}
              />
              {choice(
                'state',
                words.state,
                concurrenceStates.map((state) => ({ value: state, label: say(stateNames[state].label) })),
              )}
              {choice(
                'office',
                words.office,
                data.offices.map(({ id, name }) => ({ value: id, label: say(name) })),
              )}
              {choice(
                'pillar',
                words.pillar,
                pillars.map((pillar) => ({ value: pillar, label: pillar })),
              )}
            </SimpleGrid>
            <Group justify="space-between" align="flex-start">
              <Text size="sm" c="dimmed" role="status">
                {say(words.shown, { count: rows.length })}
              </Text>
              {strategy ? <ConcurrenceLetters strategy={strategy.id} data={data} /> : null}
            </Group>
            <DataTable
              caption={words.caption}
              columns={columnsFor({ say })}
              rows={rows}
              rowKey={({ node }) => node}
              empty={<EmptyState icon={IconWritingSign} title={words.none} next={words.noneNext} />}
            />
          </>
        ) : null}
      </Stack>
      {asking && strategy && shown ? (
        <AskForm
          strategy={strategy.id}
          version={shown.id}
          pillars={pillars}
          onDone={() => {
            setAsking(false)
            void queries.invalidateQueries({ queryKey: [key] })
          }}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
}

interface Option {
  value: string
  label: string
}

const fits = (row: StandingShown, { state, office, pillar }: Wanted) =>
  (state === null || row.state === state) &&
  (office === null || row.office?.id === office) &&
  (pillar === null || row.pillar === pillar)

/** The columns of an activity's standing; the orphans' page shows the same. */
export function columnsFor({ say }: Pick<Words, 'say'>): readonly Column<StandingShown>[] {
  return [
    {
      key: 'activity',
      header: words.activity,
      names: true,
      cell: (row) => (
        <>
          <Code>{row.code}</Code>{' '}
          {row.request === null ? (
            <bdi>{say(bothOf(row.title))}</bdi>
          ) : (
            <Anchor component={Link} to={`/concurrence/${row.request}`}>
              <bdi>{say(bothOf(row.title))}</bdi>
            </Anchor>
          )}
        </>
      ),
      sortBy: ({ code }) => code,
    },
    {
      key: 'pillar',
      header: words.pillar,
      cell: ({ pillar }) => <PillarCode pillar={pillar} />,
      sortBy: ({ pillar }) => pillar,
    },
    {
      key: 'office',
      header: words.office,
      cell: (row) => <OfficeOf standing={row} />,
      sortBy: ({ office }) => (office === null ? null : say(office.name)),
    },
    {
      key: 'state',
      header: words.state,
      cell: (row) => <StateOf standing={row} />,
      width: '15rem',
      sortBy: ({ state }) => concurrenceStates.indexOf(state),
    },
    {
      key: 'since',
      header: words.since,
      cell: (row) => <Since day={row.since} />,
      width: '9rem',
      sortBy: ({ since }) => since,
    },
  ]
}

function Since({ day }: { readonly day: string | null }) {
  const { formats } = useWords()
  return day === null ? null : <bdi>{formats.date(day)}</bdi>
}
