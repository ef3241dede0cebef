import { Group, Stack, Text } from '@mantine/core'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Point } from '../../contract/points/point-shapes.ts'
import { EarlierAnswers } from '../dispositions/EarlierAnswers.tsx'
import { AnswerMark } from '../proposal/OutcomeMark.tsx'
import { words } from './point-words.ts'

/** What was answered to a point, why, by whom, and until when it waits. */
export function PointAnswer({ answer }: Pick<Point, 'answer'>) {
  const { say, formats } = useWords()
  if (answer === null) {
    return (
      <Group>
        <AnswerMark outcome={null} />
      </Group>
    )
  }
  const { outcome, reason, deferredTo, owner, decidedBy, decidedOn, earlier } = answer
  const day = formats.date(decidedOn)
  return (
    <Stack gap="xs">
      <Group>
        <AnswerMark outcome={outcome} />
      </Group>
      <Text style={{ whiteSpace: 'pre-wrap' }}>
        <bdi>{say(reason)}</bdi>
      </Text>
      {deferredTo === null ? null : (
        <Text>
          {say(words.deferredWith, {
            day: formats.date(deferredTo),
            office: owner === null ? '–' : say(owner),
          })}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {decidedBy === null
          ? say(words.decidedOn, { day })
          : say(words.decided, { name: say(decidedBy), day })}
      </Text>
      <EarlierAnswers
        answers={earlier.map(({ reason, decidedOn, deferredTo, owner }) => ({
          ...{ reason, decidedOn, until: deferredTo, office: owner, reply: null },
        }))}
      />
    </Stack>
  )
}
