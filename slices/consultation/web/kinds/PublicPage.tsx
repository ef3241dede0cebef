import { Alert, Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ConfirmDialog } from '#web/ui/forms/ConfirmDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../calls.ts'
import type { CallRead } from './calls.ts'
import { Preview } from './Preview.tsx'
import { words } from './words.ts'

type Shows = 'call' | 'answers' | 'nothing'
const shown = { call: words.showsCall, answers: words.showsAnswers, nothing: words.showsNothing } as const
const does = { call: words.publishCall, answers: words.publishAnswers, nothing: words.takeDown } as const

/** What everybody reads: published by an act, with a look at every line before. */
export function PublicPage({ round, read }: { readonly round: string; readonly read: CallRead }) {
  const { say, formats, language } = useWords()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Shows | null>(null)
  const publish = useMutation({
    mutationFn: (shows: Shows) => client.publishCall({ round, shows, digest: read.preview?.digest ?? null }),
    onSettled: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation', 'call', round] })
      setAsked(null)
    },
  })
  const { published } = read
  const isPublic = published !== null && published.shows !== 'nothing'
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {say(words.publicPage)}
      </Title>
      <Text c="dimmed">{say(words.publicMeans)}</Text>
      <Group>
        <Text fw={600}>
          {published === null
            ? say(words.notPublished)
            : say(words.publishedAs, {
                ...{ edition: published.edition, day: formats.date(published.on) },
                shows: say(shown[published.shows]),
              })}
        </Text>
        {isPublic ? <Anchor href={`/calls/${round}?lang=${language}`}>{say(words.openPage)}</Anchor> : null}
      </Group>
      {published !== null && published.stillPrints > 0 ? (
        <Alert color="warn" role="status">
          {say(words.stillPrints, { count: published.stillPrints })}
        </Alert>
      ) : null}
      <Preview round={round} read={read} />
      <Problem error={publish.error} />
      <Group>
        <Button variant="default" onClick={() => setAsked('call')}>
          {say(words.publishCall)}
        </Button>
        <Button onClick={() => setAsked('answers')}>{say(words.publishAnswers)}</Button>
        {isPublic ? (
          <Button variant="subtle" color="red" onClick={() => setAsked('nothing')}>
            {say(words.takeDown)}
          </Button>
        ) : null}
      </Group>
      <ConfirmDialog
        opened={asked !== null}
        title={does[asked ?? 'call']}
        confirm={does[asked ?? 'call']}
        tone={asked === 'nothing' ? 'bad' : 'accent'}
        busy={publish.isPending}
        onConfirm={() => asked && publish.mutate(asked)}
        onClose={() => setAsked(null)}
      >
        {say(words.publicMeans)}
      </ConfirmDialog>
    </Stack>
  )
}
