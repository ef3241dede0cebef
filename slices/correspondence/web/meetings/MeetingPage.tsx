import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { askAgain, MadePapers } from '#web/ui/papers/MadePapers.tsx'
import { OrderPaper, type PaperOrdered } from '#web/ui/papers/OrderPaper.tsx'
import { formatNames } from '#web/ui/papers/words.ts'
import type { MeetingPaper } from '../../contract/meetings/meetings.ts'
import { markingNames, paperKindNames } from '../../contract/meetings/words.ts'
import { client } from '../calls.ts'
import { meetingQuery } from './calls.ts'
import { Decisions } from './Decisions.tsx'
import { PaperCard } from './PaperCard.tsx'
import { words } from './words.ts'
import { WritePaper } from './WritePaper.tsx'

/** Everything that is written for one meeting, and what came of it. */
export function MeetingPage() {
  const { meeting = '' }: { meeting?: string } = useParams({ strict: false })
  const { say, formats } = useWords()
  const [writes, setWrites] = useState(false)
  const { data, error, refetch } = useQuery(meetingQuery(meeting))
  if (!data) {
    if (!error) return <LoadingBlocks count={4} height={120} />
    return (
      <>
        <PageHeader title={words.title} purpose={words.purpose} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  const { title, place, startsOn, endsOn, about } = data.meeting
  const days = formats.period({ from: startsOn, to: endsOn })
  return (
    <>
      <PageHeader
        title={title}
        purpose={words.purpose}
        above={
          <Text>
            <Anchor component={Link} to="/meetings" underline="always">
              {say(words.back)}
            </Anchor>{' '}
            · {say(place)} · {days}
            {about === null ? null : (
              <>
                {' · '}
                <Anchor component={Link} to={about.path} underline="always">
                  <bdi>{say(about.title)}</bdi>
                </Anchor>
              </>
            )}
          </Text>
        }
        action={
          <AbilityButton may={data.may.write} onClick={() => setWrites(true)}>
            {say(words.write)}
          </AbilityButton>
        }
      />
      <Stack gap="xl">
        <Stack component="section" gap="md">
          <Title order={2} size="h3">
            {say(words.papers)}
          </Title>
          {data.papers.length === 0 ? <Text c="dimmed">{say(words.noPapers)}</Text> : null}
          {data.papers.map((paper) => (
            <PaperCard key={paper.id} meeting={meeting} paper={paper} isWriter={data.may.write.ok} />
          ))}
        </Stack>
        <Decisions meeting={meeting} decisions={data.decisions} may={data.may.write} />
        <Prints meeting={meeting} papers={data.papers} hasDecisions={data.decisions.length > 0} />
      </Stack>
      {writes ? <WritePaper meeting={meeting} onClose={() => setWrites(false)} /> : null}
    </>
  )
}

const list = 'actions'
const formats = { pdf: formatNames.pdf, docx: formatNames.docx, html: formatNames.html }

interface PrintsProps {
  readonly meeting: string
  readonly papers: readonly MeetingPaper[]
  readonly hasDecisions: boolean
}

function Prints({ meeting, papers, hasDecisions }: PrintsProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const key = ['meetings', 'prints', meeting]
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => client.listMeetingPrints({ meeting }),
    refetchInterval: ({ state }) => askAgain(state.data?.papers),
  })
  const nameOf = ({
    kind,
    number,
  }: {
    readonly kind: keyof typeof paperKindNames
    readonly number: number | null
  }) =>
    number === null
      ? say(paperKindNames[kind])
      : say(words.numbered, { kind: say(paperKindNames[kind]), number })
  const order = useMutation({
    mutationFn: ({ paper, language, format }: PaperOrdered) =>
      client.printMeeting({
        ...{ meeting, language, format: format === 'docx' || format === 'html' ? format : 'pdf' },
        ...(paper === list ? {} : { paper }),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  })
  return (
    <Group component="section" grow>
      <Stack gap="lg">
        <OrderPaper
          offers={[
            ...papers.map((paper) => ({ key: paper.id, name: nameOf(paper), formats })),
            ...(hasDecisions ? [{ key: list, name: say(paperKindNames.actions), formats }] : []),
          ]}
          isPending={order.isPending}
          error={order.error}
          onOrder={order.mutate}
        />
        <MadePapers
          papers={data?.papers}
          error={error}
          again={() => void refetch()}
          nameOf={nameOf}
          markingOf={({ marking }) => markingNames[marking]}
          addressOf={({ id }) => `/api/correspondence/meeting-prints/${id}/file`}
        />
      </Stack>
    </Group>
  )
}
