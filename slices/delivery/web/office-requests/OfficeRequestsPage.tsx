import { Anchor, Text } from '@mantine/core'
import { IconBuildingBridge } from '@tabler/icons-react'
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
import { NumbersApart } from '#web/ui/text/NumbersApart.tsx'
import type { OfficeRequest } from '../../contract.ts'
import { officeRequestStateNames } from '../../contract/office-requests/words.ts'
import { client, key } from '../calls.ts'
import { LetterOf } from '../StandingMarks.tsx'
import { officeRequestPageWords as words } from './page-words.ts'
import { SendForm } from './SendForm.tsx'

/** What offices ask of one another; who may read it are the two and those who oversee. */
export function OfficeRequestsPage() {
  const all = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const id = strategy?.id ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'office-requests', id],
    queryFn: () => client.listOfficeRequests({ strategy: id }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={
          <AbilityButton may={data?.may.send ?? null} onClick={() => setAsking(true)}>
            {all.say(data?.may.isByLetter === true ? words.enterSend : words.send)}
          </AbilityButton>
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={4} height={72} />}
      {data ? (
        <DataTable
          caption={words.title}
          columns={columnsOf(all)}
          rows={data.requests}
          rowKey={(request) => request.id}
          empty={<EmptyState icon={IconBuildingBridge} title={words.none} next={words.noneNext} />}
        />
      ) : null}
      {isAsking && data ? (
        <SendForm
          strategy={id}
          offices={data.offices}
          others={data.others}
          byLetter={data.may.isByLetter}
          onClose={() => setAsking(false)}
          onDone={() => {
            setAsking(false)
            void queries.invalidateQueries({ queryKey: [key] })
          }}
        />
      ) : null}
    </>
  )
}

export function DueOf({ request: { dueOn, daysLate } }: { readonly request: OfficeRequest }) {
  const { say, formats } = useWords()
  if (dueOn === null) return null
  return (
    <>
      <NumbersApart>{formats.date(dueOn)}</NumbersApart>
      {daysLate > 0 ? (
        <Text size="sm" fw={600}>
          {say(words.late, { days: daysLate })}
        </Text>
      ) : null}
    </>
  )
}

function columnsOf({ say }: Pick<Words, 'say'>): readonly Column<OfficeRequest>[] {
  return [
    {
      ...{ key: 'what', header: words.what, names: true, width: '34%' },
      cell: ({ id, reference, asks, byLetter, illustrative }) => (
        <>
          <Anchor component={Link} to={`/office-requests/${id}`} lineClamp={3}>
            <Code>{reference}</Code> <bdi>{asks}</bdi>
          </Anchor>
          {illustrative ? (
            <Text size="sm" c="dimmed">
              {say(words.illustrative)}
            </Text>
          ) : null}
          <LetterOf letter={byLetter} />
        </>
      ),
    },
    {
      ...{ key: 'asking', header: words.asking },
      cell: ({ asking }) => <bdi>{say(asking?.name ?? words.nobody)}</bdi>,
    },
    {
      ...{ key: 'asked', header: words.asked },
      cell: ({ asked }) => <bdi>{say(asked?.name ?? words.nobody)}</bdi>,
    },
    {
      ...{ key: 'by', header: words.by, width: '10rem', sortBy: ({ dueOn }) => dueOn },
      cell: (request) => <DueOf request={request} />,
    },
    {
      ...{ key: 'state', header: words.state, width: '12rem' },
      cell: ({ state }) => say(officeRequestStateNames[state]),
    },
  ]
}
