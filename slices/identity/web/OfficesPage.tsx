import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { IconBuildingBank, IconSearch } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { useMe } from '#web/use-me.ts'
import type { Office } from '../contract/offices.ts'
import { bothOf, client } from './calls.ts'
import { EndOfficeForm } from './EndOfficeForm.tsx'
import { OfficeDates } from './OfficeDates.tsx'
import { officeWords as words, sectorNames } from './office-words.ts'
import { RegisterPages } from './organisations/RegisterPages.tsx'
import { RegisterOfficeForm } from './RegisterOfficeForm.tsx'

const key = ['offices']

/** The register of offices: what exists, since when, and into what an office ended. */
export function OfficesPage() {
  const { say } = useWords()
  const queries = useQueryClient()
  const [wanted, setWanted] = useState('')
  const [ending, setEnding] = useState<Office | null>(null)
  const [registering, setRegistering] = useState(false)
  const { data, error, refetch } = useQuery({ queryKey: key, queryFn: () => client.listOffices({}) })
  const offices = useMemo(() => matching(data?.offices ?? [], wanted), [data, wanted])
  const changed = () => {
    setEnding(null)
    setRegistering(false)
    void queries.invalidateQueries({ queryKey: key })
  }
  const mayRegister = data?.mayRegister === true
  const willRegister = holdsMandate(useMe(), 'administrator', 'secretariat')
  const registerButton = (data ? mayRegister : willRegister) ? (
    <AbilityButton may={data ? { ok: true } : null} onClick={() => setRegistering(true)}>
      {say(words.register)}
    </AbilityButton>
  ) : null
  return (
    <>
      <RegisterPages here="/offices" />
      <PageHeader title={words.title} purpose={words.purpose} action={registerButton} />
      <Stack gap="lg">
        <Group align="flex-end" justify="space-between" gap="md">
          <TextInput
            label={say(words.find)}
            placeholder={say(words.findHint)}
            leftSection={<IconSearch size={16} aria-hidden />}
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value)}
            flex={1}
            maw={420}
          />
          {data ? (
            <Text size="sm" c="dimmed" role="status">
              {say(words.shown, { count: offices.length })}
            </Text>
          ) : null}
        </Group>
        <Problem error={error} again={() => void refetch()} />
        {data ? (
          <DataTable
            caption={words.title}
            columns={columnsFor(say, mayRegister ? setEnding : null)}
            rows={offices}
            rowKey={(row) => row.id}
            sorted={{ key: 'office', direction: 'up' }}
            empty={<EmptyState icon={IconBuildingBank} title={words.none} next={words.noneNext} />}
          />
        ) : null}
        {data || error ? null : <LoadingBlocks count={8} height={64} />}
      </Stack>
      {ending ? (
        <EndOfficeForm
          office={ending}
          offices={data?.offices ?? []}
          onDone={changed}
          onClose={() => setEnding(null)}
        />
      ) : null}
      {registering ? <RegisterOfficeForm onDone={changed} onClose={() => setRegistering(false)} /> : null}
    </>
  )
}

function matching(offices: readonly Office[], wanted: string): readonly Office[] {
  const text = wanted.trim().toLowerCase()
  if (text === '') return offices
  return offices.filter(({ code, name, organisation }) =>
    [code, name.en, name.ur, organisation.name.en, organisation.name.ur].some((part) =>
      part?.toLowerCase().includes(text),
    ),
  )
}

type Say = ReturnType<typeof useWords>['say']

function columnsFor(say: Say, end: ((office: Office) => void) | null): readonly Column<Office>[] {
  return [
    {
      key: 'office',
      header: words.office,
      names: true,
      cell: ({ name, code }) => (
        <>
          <div>
            <bdi>{say(bothOf(name))}</bdi>
          </div>
          <Text size="sm" c="dimmed" fw={400}>
            <Code>{code}</Code>
          </Text>
        </>
      ),
      sortBy: ({ name }) => say(bothOf(name)),
    },
    {
      key: 'organisation',
      header: words.organisation,
      cell: ({ organisation }) => <bdi>{say(bothOf(organisation.name))}</bdi>,
      sortBy: ({ organisation }) => say(bothOf(organisation.name)),
    },
    {
      key: 'sector',
      header: words.sector,
      cell: ({ organisation }) => say(sectorNames[organisation.sector]),
      sortBy: ({ organisation }) => say(sectorNames[organisation.sector]),
    },
    {
      key: 'dates',
      header: words.dates,
      cell: (office) => <OfficeDates office={office} />,
      sortBy: ({ existsFrom }) => existsFrom,
    },
    {
      key: 'status',
      header: words.status,
      width: '8rem',
      cell: (office) => <StatusMark status={statusOf(office)} />,
    },
    ...(end === null
      ? []
      : [
          {
            key: 'end',
            header: words.action,
            cell: (office: Office) =>
              office.existsUntil === null ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`${say(words.end)}: ${say(bothOf(office.name))}`}
                  onClick={() => end(office)}
                >
                  {say(words.end)}
                </Button>
              ) : null,
          },
        ]),
  ]
}

function statusOf({ existsToday, existsUntil }: Office) {
  if (existsToday) return { label: words.exists, tone: 'good' as const }
  if (existsUntil !== null) return { label: words.ended, tone: 'plain' as const }
  return { label: words.notYet, tone: 'warn' as const }
}
