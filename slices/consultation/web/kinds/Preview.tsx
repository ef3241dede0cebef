import { Button, Card, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { groundNames } from '../../contract/kinds/kept-back-words.ts'
import { client } from '../calls.ts'
import { outcomeNames } from '../plain-names.ts'
import type { CallRead } from './calls.ts'
import { KeepBackDialog } from './KeepBackDialog.tsx'
import { words } from './words.ts'

interface PreviewProps {
  readonly round: string
  readonly read: CallRead
}

/** Every line as it would be published, each with the way to keep it back, and those that are kept back. */
export function Preview({ round, read }: PreviewProps) {
  const { say } = useWords()
  const [asked, setAsked] = useState<{ readonly point: string; readonly said: string } | null>(null)
  const voices = read.preview?.voices ?? []
  const points = read.preview?.points ?? []
  return (
    <>
      {voices.length === 0 ? null : (
        <Card component="details">
          <summary>{say(words.preview)}</summary>
          <ul>
            {voices.map(({ question, words: said, district, answer }, at) => {
              const point = points[at] ?? ''
              return (
                <li key={point}>
                  {question}. {district === null ? null : <bdi>{district}: </bdi>}
                  <bdi>{said}</bdi> — {`${say(outcomeNames[answer.outcome])}. ${say(answer.reason)}`}{' '}
                  <Button variant="subtle" size="compact-sm" onClick={() => setAsked({ point, said })}>
                    {say(words.keepBack)}
                  </Button>
                </li>
              )
            })}
          </ul>
        </Card>
      )}
      <KeptBack round={round} read={read} />
      {asked === null ? null : <KeepBackDialog round={round} {...asked} onClose={() => setAsked(null)} />}
    </>
  )
}

function KeptBack({ round, read }: PreviewProps) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const print = useMutation({
    mutationFn: (point: string) => client.printLineAgain({ round, point }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['consultation', 'call', round] }),
  })
  const lines = (read.lines ?? []).flatMap(({ keptBack, ...line }) =>
    keptBack === null ? [] : { ...line, keptBack },
  )
  if (lines.length === 0) return null
  return (
    <Card component="details" open>
      <summary>{say(words.keptBackLines, { count: lines.length })}</summary>
      <Stack gap="sm" mt="sm">
        {lines.map(({ point, question, words: said, keptBack }) => (
          <Group key={point} justify="space-between" align="flex-start" wrap="nowrap">
            <div>
              <Text>
                {question}. <bdi>{said}</bdi>
              </Text>
              <Text size="sm" c="dimmed">
                {say(groundNames[keptBack.ground])} · <bdi>{keptBack.reason}</bdi> ·{' '}
                {formats.date(keptBack.on)}
              </Text>
            </div>
            <Button
              variant="subtle"
              size="compact-sm"
              flex="none"
              loading={print.isPending && print.variables === point}
              onClick={() => print.mutate(point)}
            >
              {say(words.printAgain)}
            </Button>
          </Group>
        ))}
        <Problem error={print.error} />
      </Stack>
    </Card>
  )
}
