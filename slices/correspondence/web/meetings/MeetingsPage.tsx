import { Anchor, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { IconGavel } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Meeting } from '../../contract/meetings/meetings.ts'
import { client } from '../calls.ts'
import { words } from './words.ts'

/** Meetings for which papers are written, newest first. */
export function MeetingsPage() {
  const { say, formats } = useWords()
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const [calls, setCalls] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['meetings', id],
    queryFn: () => client.listMeetings({ strategy: id }),
    enabled: id !== '',
  })
  const columns: readonly Column<Meeting>[] = [
    {
      key: 'title',
      header: words.name,
      names: true,
      cell: (row) => (
        <Anchor component={Link} to={`/meetings/${row.id}`}>
          <bdi>{say(row.title)}</bdi>
        </Anchor>
      ),
    },
    { key: 'place', header: words.place, cell: (row) => <bdi>{say(row.place)}</bdi> },
    {
      key: 'first',
      header: words.first,
      width: '12rem',
      cell: (row) => formats.date(row.startsOn),
      sortBy: (row) => row.startsOn,
    },
  ]
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={
          <AbilityButton may={data?.may.call ?? null} onClick={() => setCalls(true)}>
            {say(words.call)}
          </AbilityButton>
        }
      />
      <Stack gap="lg">
        <Problem error={error} again={() => void refetch()} />
        {data ? (
          <DataTable
            caption={words.title}
            columns={columns}
            rows={data.meetings}
            rowKey={(row) => row.id}
            empty={<EmptyState icon={IconGavel} title={words.none} next={words.noneNext} />}
          />
        ) : error ? null : (
          <LoadingBlocks count={3} height={72} />
        )}
      </Stack>
      {calls ? <CallMeeting strategy={id} onClose={() => setCalls(false)} /> : null}
    </>
  )
}

function CallMeeting({ strategy, onClose }: { readonly strategy: string; readonly onClose: () => void }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [given, setGiven] = useState({
    ...{ title: { en: '', ur: '' }, place: { en: '', ur: '' } },
    ...{ startsOn: '', endsOn: '' },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.callMeeting({ strategy, ...given, endsOn: given.endsOn || given.startsOn }),
    onSuccess: ({ meeting }) => navigate({ to: `/meetings/${meeting}` }),
  })
  const day = (field: 'startsOn' | 'endsOn', label: { readonly en: string; readonly ur: string }) => (
    <TextInput
      label={say(label)}
      type="date"
      dir="ltr"
      required={field === 'startsOn'}
      value={given[field]}
      onChange={(event) => setGiven({ ...given, [field]: event.currentTarget.value })}
    />
  )
  return (
    <FormDialog
      title={words.call}
      means={words.callMeans}
      confirm={words.call}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <BilingualField
        label={words.name}
        required
        value={given.title}
        onChange={(title) => setGiven({ ...given, title })}
      />
      <BilingualField
        label={words.place}
        required
        value={given.place}
        onChange={(place) => setGiven({ ...given, place })}
      />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="md">
        {day('startsOn', words.first)}
        {day('endsOn', words.last)}
      </SimpleGrid>
    </FormDialog>
  )
}
