import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { IconMessages } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type CallRead, callQuery, saveSheet } from './calls.ts'
import { ParticularsShown } from './ParticularsShown.tsx'
import { PublicPage } from './PublicPage.tsx'
import { SheetCameBack } from './sheet/SheetCameBack.tsx'
import { SheetPapers } from './sheet/SheetPapers.tsx'
import { VoicesShown } from './VoicesShown.tsx'
import { words } from './words.ts'

/** A round outside the hotel: what it asks, its sheets, who spoke, and what everybody reads of it. */
export function CallPage() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error, refetch } = useQuery(callQuery(round))
  const back = (
    <Anchor component={Link} to={`/rounds/${round}`}>
      {say(words.back)}
    </Anchor>
  )
  if (!data) {
    if (!error) return <LoadingBlocks count={4} height={160} />
    return (
      <>
        <PageHeader title={words.title} purpose={words.purpose} above={back} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  if (data.call === null) {
    return (
      <>
        <PageHeader title={words.title} purpose={words.purpose} above={back} />
        <EmptyState icon={IconMessages} title={words.isWorkshop} next={words.isWorkshopNext} action={back} />
      </>
    )
  }
  return (
    <>
      <PageHeader title={data.call.title} purpose={words.purpose} above={back} />
      <Stack gap="xl">
        <ParticularsShown call={data.call} />
        <Questions call={data.call} />
        <VoicesShown round={round} read={data} />
        <Sheets round={round} read={data} />
        {data.may.publish.ok ? <PublicPage round={round} read={data} /> : null}
      </Stack>
    </>
  )
}

function Questions({ call }: { readonly call: NonNullable<CallRead['call']> }) {
  const { say } = useWords()
  return (
    <section>
      <Title order={2} size="h3">
        {say(words.questions)}
      </Title>
      <Text>{say(call.asks)}</Text>
      <ol>
        {call.questions.map(({ number, words: asked, code }) => (
          <li key={number}>
            {say(asked)}
            {code === null ? null : (
              <>
                {' '}
                <Text component="span" c="dimmed">
                  (<bdi>{code}</bdi>)
                </Text>
              </>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Out as paper or Excel, and back as a file or line by line. */
function Sheets({ round, read }: { readonly round: string; readonly read: CallRead }) {
  const { say, language } = useWords()
  const save = useMutation({ mutationFn: () => saveSheet(round, language) })
  if (read.lines === null || !read.may.publish.ok) return null
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {say(words.sheets)}
      </Title>
      <Text c="dimmed">{say(words.sheetsMean)}</Text>
      <Group>
        <Button variant="default" loading={save.isPending} onClick={() => save.mutate()}>
          {say(words.asExcel)}
        </Button>
        <Button variant="default" component="a" href={`/round-sheet/${round}`}>
          {say(words.onPaper)}
        </Button>
        <Button variant="default" component={Link} to={`/rounds/${round}/type`}>
          {say(words.typeIn)}
        </Button>
      </Group>
      <Problem error={save.error} />
      <SheetPapers round={round} />
      <SheetCameBack round={round} may={read.may.takeIn} />
    </Stack>
  )
}
