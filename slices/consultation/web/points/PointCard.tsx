import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Point } from '../../contract/points/point-shapes.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import { client } from '../calls.ts'
import { words as deskWords } from '../dispositions/words.ts'
import { MakeReplyLetter } from '../reply-letters/MakeReplyLetter.tsx'
import { words as letterWords } from '../reply-letters/words.ts'
import { AnswerDialog } from './AnswerDialog.tsx'
import { EntryLinks } from './EntryLinks.tsx'
import { MapDialog } from './MapDialog.tsx'
import { PointAnswer } from './PointAnswer.tsx'
import { PointWords } from './PointWords.tsx'
import { words } from './point-words.ts'

function Claim({ point }: { readonly point: Point }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { claim, may } = point
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      claim === null ? client.claimPoint({ point: point.id }) : client.releasePoint({ point: point.id }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['consultation'] }),
  })
  return (
    <>
      <Button
        size="sm"
        variant="default"
        loading={isPending}
        disabled={!(claim === null ? may.claim : may.release).ok}
        onClick={() => mutate()}
      >
        {say(claim === null ? words.claim : words.release)}
      </Button>
      <Problem error={error} />
    </>
  )
}

export interface PointCardProps {
  readonly point: Point
  readonly version: string
  readonly declaration: string
}

/** A point with what it touches, who writes its answer, and the answer once it is given. */
export function PointCard({ point, version, declaration }: PointCardProps) {
  const { say } = useWords()
  const [asked, setAsked] = useState<'map' | 'answer' | 'letter' | null>(null)
  const { claim, answer, proposals, may } = point
  const deciding = { point, version, onClose: () => setAsked(null) }
  return (
    <Card component="li">
      <Stack gap="sm">
        <PointWords point={point} />
        <div>
          <Text size="sm" fw={600}>
            {say(words.touches)}
          </Text>
          <EntryLinks entries={point.entries} none={words.nothingTouched} />
        </div>
        {proposals.length === 0 ? null : (
          <Group gap="sm">
            {proposals.map(({ id, number }) => (
              <Anchor key={id} component={Link} to={`/proposals/${id}`}>
                {say(words.proposal, { number })}
              </Anchor>
            ))}
          </Group>
        )}
        <PointAnswer answer={answer} />
        {claim === null ? null : (
          <Text size="sm" fw={600}>
            {claim.mine
              ? say(words.takenByMe)
              : say(words.takenBy, { name: claim.by === null ? '–' : say(claim.by) })}
          </Text>
        )}
        {may.map.ok ? (
          <Group gap="sm" align="flex-start">
            {mayBeAnswered(answer?.outcome ?? null) ? (
              <>
                <AbilityButton size="sm" may={may.answer} onClick={() => setAsked('answer')}>
                  {say(answer === null ? words.answer : deskWords.answerAnew)}
                </AbilityButton>
                <Claim point={point} />
              </>
            ) : null}
            <Button size="sm" variant="default" onClick={() => setAsked('map')}>
              {say(words.map)}
            </Button>
            {answer === null ? null : (
              <Button size="sm" variant="default" onClick={() => setAsked('letter')}>
                {say(letterWords.letterOfPoint)}
              </Button>
            )}
          </Group>
        ) : null}
        {asked === 'map' ? <MapDialog {...deciding} /> : null}
        {asked === 'letter' ? (
          <MakeReplyLetter
            answered={{ submission: declaration, point: point.id }}
            onClose={() => setAsked(null)}
          />
        ) : null}
        {asked === 'answer' ? <AnswerDialog {...deciding} /> : null}
      </Stack>
    </Card>
  )
}
