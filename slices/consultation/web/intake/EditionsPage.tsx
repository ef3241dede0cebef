import { Anchor, Card, Group, Stack, Switch, Text } from '@mantine/core'
import { IconEqual } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark, type StatusTone } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import { editionsQuery, named } from './intake-calls.ts'
import { words } from './intake-words.ts'

const tones: Readonly<Record<'same' | 'added' | 'removed' | 'changed', StatusTone>> = {
  ...{ same: 'plain', added: 'good', removed: 'bad', changed: 'warn' },
}

/** Two editions of one submission, paragraph by paragraph. */
export function EditionsPage() {
  const { submission = '' }: { submission?: string } = useParams({ strict: false })
  const { say, formats } = useWords()
  const [onlyChanged, setOnlyChanged] = useState(true)
  const { data, error, refetch } = useQuery(editionsQuery(submission))
  const shown = (data?.paragraphs ?? []).filter(({ kind }) => !onlyChanged || kind !== 'same')
  const place = (at: number | null) => (at === null ? '—' : formats.number(at, 0))
  return (
    <>
      <PageHeader
        title={words.editions}
        purpose={words.editionsPurpose}
        above={
          data ? (
            <Group gap="xs">
              {[data.earlier, data.later].map(({ id, title, receivedOn }) => (
                <Anchor key={id} component={Link} to={`/submissions/${id}`}>
                  {say(named(title))} ({formats.date(receivedOn)})
                </Anchor>
              ))}
            </Group>
          ) : null
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={5} height={80} />}
      {data ? (
        <Stack gap="md">
          <Switch
            label={say(words.onlyChanged)}
            checked={onlyChanged}
            onChange={(event) => setOnlyChanged(event.currentTarget.checked)}
          />
          {shown.length === 0 ? (
            <EmptyState icon={IconEqual} title={words.nothingDiffers} next={words.nothingDiffersNext} />
          ) : null}
          <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
            {shown.map(({ kind, earlier, later, before, after, language }) => (
              <Card component="li" key={`${earlier} ${later}`}>
                <Group gap="md">
                  <StatusMark status={{ label: words[kind], tone: tones[kind] }} />
                  <Text size="sm" c="dimmed" dir="ltr">
                    ¶ {place(earlier)} → {place(later)}
                  </Text>
                </Group>
                <DifferenceText before={kind === 'same' ? after : before} after={after} language={language} />
              </Card>
            ))}
          </Stack>
        </Stack>
      ) : null}
    </>
  )
}
