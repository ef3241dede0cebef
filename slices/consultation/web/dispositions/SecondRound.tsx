import { Button, Card, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { holdsMandate } from '#web/me.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { useMe } from '#web/use-me.ts'
import type { Proposal } from '../../contract.ts'
import { SpeakForm } from './SpeakForm.tsx'
import { words } from './words.ts'

/** What the author says of the answer: shown to whoever reads the proposal, said by its author or entered from a letter. */
export function SecondRound({ proposal }: { readonly proposal: Proposal }) {
  const { say, formats } = useWords()
  const isSecretariat = holdsMandate(useMe(), 'secretariat')
  const [way, setWay] = useState<'own' | 'by letter' | null>(null)
  const { reply, may, author } = proposal
  if (reply !== null) {
    const dissents = reply.stand === 'dissents'
    return (
      <Card>
        <Stack gap="xs">
          <Group gap="xs">
            <StatusMark
              status={{
                label: dissents ? words.dissentShown : words.confirmShown,
                tone: dissents ? 'warn' : 'good',
              }}
            />
            <Text size="sm" c="dimmed">
              {say(words.spokenOn, { day: formats.date(reply.on) })}
            </Text>
          </Group>
          {reply.said === '' ? null : (
            <Text dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
              {reply.said}
            </Text>
          )}
        </Stack>
      </Card>
    )
  }
  if (author.hidden) return <Text>{say(words.hiddenCannot)}</Text>
  const byLetter = isSecretariat && may.replyByLetter.ok
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{say(words.notSpoken)}</Text>
      <Group>
        {may.reply.ok ? <Button onClick={() => setWay('own')}>{say(words.speak)}</Button> : null}
        {byLetter ? (
          <Button variant="default" onClick={() => setWay('by letter')}>
            {say(words.speakByLetter)}
          </Button>
        ) : null}
      </Group>
      {way === null ? null : (
        <SpeakForm proposal={proposal.id} byLetter={way === 'by letter'} onClose={() => setWay(null)} />
      )}
    </Stack>
  )
}
