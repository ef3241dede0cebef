import { Anchor, Card, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Ability } from '#kernel/contract/act.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { ReplyLetter } from '../../contract/dispositions/reply-letters.ts'
import { client } from '../calls.ts'
import { type Answered, isAbout } from './answered.ts'
import { MakeReplyLetter } from './MakeReplyLetter.tsx'
import { words } from './words.ts'

export interface ReplyLettersProps {
  readonly round: string
  readonly answered: Answered
  readonly may: Ability
}

/** Letters in which this is answered: made here, fetched to be signed, and registered once they went out. */
export function ReplyLetters({ round, answered, may }: ReplyLettersProps) {
  const { say } = useWords()
  const [making, setMaking] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['consultation', 'reply-letters', round],
    queryFn: () => client.listReplyLetters({ round }),
  })
  const letters = (data?.letters ?? []).filter((letter) => isAbout(letter, answered))
  return (
    <Stack gap="sm" align="flex-start">
      <Text>{say('submission' in answered ? words.meansToSignatories : words.means)}</Text>
      <Problem error={error} again={() => void refetch()} />
      {letters.map((letter) => (
        <LetterCard key={letter.id} letter={letter} />
      ))}
      <AbilityButton may={may} variant="default" onClick={() => setMaking(true)}>
        {say(words.make)}
      </AbilityButton>
      {making ? <MakeReplyLetter answered={answered} onClose={() => setMaking(false)} /> : null}
    </Stack>
  )
}

function LetterCard({ letter }: { readonly letter: ReplyLetter }) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.registerReplyLetter({ reply: letter.id }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['consultation'] }),
  })
  const numbers = letter.numbers.join(', ')
  return (
    <Card w="100%">
      <Stack gap="xs">
        <Text fw={600}>
          <bdi>
            {say(letter.declaration === null && letter.submission === null ? words.of : words.ofPoints, {
              numbers,
              addressee: say(letter.addressee),
            })}
          </bdi>
        </Text>
        <Text size="sm" c="dimmed">
          {letter.sentOn === null
            ? say(words.notSent)
            : say(words.sent, { day: formats.date(letter.sentOn), diary: letter.diaryNumber ?? '' })}
        </Text>
        <Group>
          <Anchor href={`/api/consultation/reply-letters/${letter.id}/file`} download>
            {say(words.open)}
          </Anchor>
          {letter.sentOn === null ? (
            <AbilityButton
              may={letter.may.register}
              size="xs"
              variant="default"
              loading={isPending}
              onClick={() => mutate()}
            >
              {say(words.wasSent)}
            </AbilityButton>
          ) : null}
        </Group>
        {letter.sentOn !== null && letter.changed.length > 0 ? (
          <Text size="sm">{say(words.changedSince, { numbers: letter.changed.join(', ') })}</Text>
        ) : null}
        <Problem error={error} />
      </Stack>
    </Card>
  )
}
