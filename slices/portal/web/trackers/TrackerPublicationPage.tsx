import { Anchor, Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { TrackerPreview } from '../../contract/trackers.ts'
import { bothOf, client } from '../calls.ts'
import { PointsLeaving } from './PointsLeaving.tsx'
import { words } from './words.ts'

/** What leaves of a tracker and what stays, in words, and the acts that publish it and take it down. */
export function TrackerPublicationPage() {
  const { declaration = '' }: { declaration?: string } = useParams({ strict: false })
  const { say } = useWords()
  const [isNamed, setNamed] = useState(false)
  const sender = isNamed ? 'named' : 'not named'
  const { data, error, refetch, isPlaceholderData } = useQuery({
    queryKey: ['tracker-preview', declaration, sender],
    queryFn: () => client.previewTracker({ declaration, sender }),
    // The box is ticked while one reads: the page stays where it is until the other preview is here.
    placeholderData: (before) => before,
  })
  if (!data) {
    if (!error) return <LoadingBlocks count={4} height={200} />
    return (
      <>
        <PageHeader title={words.title} purpose={words.publishMeans} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  const title = bothOf(data.title)
  const purpose = {
    en: words.purpose.en.replace('{title}', title.en),
    ur: words.purpose.ur.replace('{title}', title.ur),
  }
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={purpose}
        above={
          <Anchor component={Link} to={`/submissions/${data.declaration}/tracker`}>
            {say(words.toTracker)}
          </Anchor>
        }
      />
      <Stack gap="lg">
        <Standing preview={data} />
        <Stack gap="xs">
          <Checkbox
            label={say(words.nameSender, { name: say(bothOf(data.from)) })}
            description={say(words.nameSenderHint)}
            checked={isNamed}
            onChange={(event) => setNamed(event.currentTarget.checked)}
          />
          <Text>{plan(data)}</Text>
          <Text>{signatories(data)}</Text>
          <Text c="dimmed">{say(words.never)}</Text>
        </Stack>
        <Title order={2}>{say(words.leaves)}</Title>
        <Text fw={600}>{say(words.count, { points: data.points.length, answered: data.answered })}</Text>
        <PointsLeaving points={data.points} />
        <Acts preview={data} sender={sender} isRead={!isPlaceholderData} />
      </Stack>
    </>
  )

  function plan({ plan: of }: TrackerPreview) {
    return of === null ? say(words.noPlan) : say(words.fromPlan, { number: of.number })
  }

  function signatories({ named, unnamed }: TrackerPreview) {
    const names = named.map((name) => say(bothOf(name))).join(' · ')
    const said = named.length === 0 ? say(words.nobodyNamed) : say(words.named, { names })
    return unnamed === null ? said : `${said} ${say(words.unnamed, { count: unnamed })}`
  }
}

function Standing({ preview: { published, declaration } }: { readonly preview: TrackerPreview }) {
  const { say, formats, language } = useWords()
  if (published === null || !published.isShown) return <Text fw={600}>{say(words.notPublished)}</Text>
  const { edition, on } = published
  return (
    <Group gap="sm" role="status">
      <Text fw={600}>{say(words.publishedAs, { edition, day: formats.date(on) })}</Text>
      <Anchor href={`/trackers/${declaration}?lang=${language}`}>{say(words.openPage)}</Anchor>
    </Group>
  )
}

interface ActsProps {
  readonly preview: TrackerPreview
  readonly sender: 'named' | 'not named'
  /** The preview that stands here is of this choice: only that is published. */
  readonly isRead: boolean
}

function Acts({ preview, sender, isRead }: ActsProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<'publish' | 'take down' | null>(null)
  const { declaration, digest, may, published } = preview
  const acting = useMutation({
    mutationFn: (what: 'publish' | 'take down') =>
      what === 'publish'
        ? client.publishTracker({ declaration, sender, digest })
        : client.takeTrackerDown({ declaration }),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['tracker-preview', declaration] })
      setAsked(null)
    },
  })
  const isPublic = published?.isShown === true
  const publish = isPublic ? words.publishAgain : words.publish
  const takesDown = asked === 'take down'
  return (
    <Stack gap="sm">
      <Problem error={acting.error} />
      <Group align="flex-start">
        <AbilityButton may={isRead ? may.publish : null} onClick={() => setAsked('publish')}>
          {say(publish)}
        </AbilityButton>
        {isPublic ? (
          <AbilityButton variant="default" may={may.takeDown} onClick={() => setAsked('take down')}>
            {say(words.takeDown)}
          </AbilityButton>
        ) : null}
      </Group>
      <ConfirmDialog
        opened={asked !== null}
        title={takesDown ? words.takeDown : publish}
        confirm={takesDown ? words.takeDown : publish}
        tone={takesDown ? 'bad' : 'accent'}
        busy={acting.isPending}
        onConfirm={() => asked !== null && acting.mutate(asked)}
        onClose={() => setAsked(null)}
      >
        {say(takesDown ? words.takeDownMeans : words.publishMeans)}
      </ConfirmDialog>
    </Stack>
  )
}
