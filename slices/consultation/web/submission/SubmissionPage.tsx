import { Anchor, Button, Card, Chip, Group, List, Stack, Text, Title } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { holdsMandate } from '#web/me.ts'
import { useMe } from '#web/use-me.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { consultation } from '../../contract.ts'
import type { SubmissionChange } from '../../contract/intake-shapes.ts'
import { client } from '../calls.ts'
import { fileAddress, named, submissionQuery } from '../intake/intake-calls.ts'
import { kindNames, words as intakeWords } from '../intake/intake-words.ts'
import { ProgressShown } from '../intake/ProgressShown.tsx'
import { ToPoints } from '../declarations/ToPoints.tsx'
import { DecideMany } from '../undecided/DecideMany.tsx'
import { RepliesToFile } from '../undecided/RepliesToFile.tsx'
import { UndecidedPanel } from '../undecided/UndecidedPanel.tsx'
import { ChangeCard } from './ChangeCard.tsx'
import { words } from './submission-words.ts'

type Read = OutputOf<(typeof consultation)['acts']['readSubmission']>

const shows = ['open', 'remarks', 'nowhereOnes', 'colliding', 'settled', 'all'] as const
type Shows = (typeof shows)[number]

const fits: Readonly<Record<Shows, (change: SubmissionChange) => boolean>> = {
  open: ({ isUndecided }) => isUndecided,
  remarks: ({ isUndecided, may }) => isUndecided && may.makePoint.ok,
  nowhereOnes: ({ isUndecided, place }) => isUndecided && place.at === null,
  colliding: ({ collidesWith }) => collidesWith.length > 0,
  settled: ({ isUndecided }) => !isUndecided,
  all: () => true,
}

/** At most so many at once: a file may hold a thousand. */
const atOnce = 40

function ProposeAll({ read }: { readonly read: Read }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [asked, setAsked] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.proposeAllPlaced({ submission: read.submission.id }),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      setAsked(false)
    },
  })
  return (
    <>
      <AbilityButton may={read.may.proposeAll} onClick={() => setAsked(true)}>
        {say(words.proposeAll)}
      </AbilityButton>
      <Problem error={error} />
      <ConfirmDialog
        opened={asked}
        title={words.proposeAll}
        confirm={words.proposeAll}
        busy={isPending}
        onConfirm={() => mutate()}
        onClose={() => setAsked(false)}
      >
        {say(words.proposeAllMeans)}
      </ConfirmDialog>
    </>
  )
}

function Facts({ read: { submission } }: { readonly read: Read }) {
  const { say } = useWords()
  const { id, from, kind, theirReference, file, found, paragraphs, earlier, summary } = submission
  return (
    <Card>
      <Stack gap="sm">
        <Text>
          <bdi>{say(named(from))}</bdi> · {say(kindNames[kind])}
          {theirReference === null ? null : (
            <>
              {' · '}
              <bdi>{theirReference}</bdi>
            </>
          )}
        </Text>
        {paragraphs > 0 ? <Text>{say(intakeWords.foundBase, { found, paragraphs })}</Text> : null}
        {summary === null ? null : (
          <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
            {summary}
          </Text>
        )}
        <ProgressShown progress={submission.progress} />
        <Group gap="md">
          <Anchor href={fileAddress(id)} download>
            {say(words.openFile)} (<bdi>{file.name}</bdi>)
          </Anchor>
          {earlier === null ? null : (
            <Anchor component={Link} to={`/submissions/${id}/editions`}>
              {say(words.compare)}
            </Anchor>
          )}
        </Group>
      </Stack>
    </Card>
  )
}

function Changes({ read }: { readonly read: Read }) {
  const { say } = useWords()
  const [show, setShow] = useState<Shows>('all')
  const [many, setMany] = useState(atOnce)
  const shown = read.changes.filter(fits[show])
  return (
    <>
      <Chip.Group value={show} onChange={(value) => setShow(shows.find((one) => one === value) ?? 'all')}>
        <Group gap="xs" role="radiogroup" aria-label={say(words.show)}>
          {shows.map((value) => (
            <Chip key={value} value={value} size="md">
              {say(words[value])} ({read.changes.filter(fits[value]).length})
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <DecideMany submission={read.submission.id} shown={shown} />
      {shown.length === 0 ? (
        <EmptyState icon={IconFilterOff} title={words.nothingSo} next={words.nothingSoNext} />
      ) : null}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {shown.slice(0, many).map((change) => (
          <ChangeCard
            key={change.number}
            submission={read.submission.id}
            version={read.roundVersion}
            change={change}
          />
        ))}
      </Stack>
      {shown.length > many ? (
        <Group>
          <Button variant="default" onClick={() => setMany(many + atOnce)}>
            {say(words.more)}
          </Button>
        </Group>
      ) : null}
    </>
  )
}

/** One submission: what was found in it, what collides, what could not be read, and what becomes of each change. */
export function SubmissionPage() {
  const { submission = '' }: { submission?: string } = useParams({ strict: false })
  const { say } = useWords()
  const isSecretariat = holdsMandate(useMe(), 'secretariat')
  const { data, error, refetch } = useQuery(submissionQuery(submission))
  if (!data) {
    if (!error) return <LoadingBlocks count={5} height={160} />
    return (
      <>
        <PageHeader title={words.oneSubmission} purpose={words.purpose} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  return (
    <>
      <PageHeader
        title={named(data.submission.title)}
        purpose={words.purpose}
        action={
          data.submission.kind === 'declaration' ? (
            <ToPoints submission={data.submission} />
          ) : (
            <ProposeAll read={data} />
          )
        }
        above={
          <Anchor component={Link} to={`/rounds/${data.submission.round}/submissions`}>
            {say(data.roundTitle)}
          </Anchor>
        }
      />
      <Stack gap="lg">
        <UndecidedPanel submission={data.submission} />
        <Facts read={data} />
        {data.unread.length === 0 ? null : (
          <Card component="section">
            <Title order={2} size="h4">
              {say(words.notRead)}
            </Title>
            <List size="sm">
              {data.unread.map(({ said }) => (
                <List.Item key={said.en}>{say(said)}</List.Item>
              ))}
            </List>
          </Card>
        )}
        <Changes read={data} />
        {isSecretariat ? <RepliesToFile submission={data.submission} /> : null}
      </Stack>
    </>
  )
}
