import { Anchor, Button, Card, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { SubmissionChange } from '../../contract/intake-shapes.ts'
import { named } from '../intake/intake-calls.ts'
import { words as roundWords } from '../words.ts'
import { ChangeShown } from './ChangeShown.tsx'
import { LeaveOutDialog } from './LeaveOutDialog.tsx'
import { PlaceDialog } from './PlaceDialog.tsx'
import { ProposeDialog } from './ProposeDialog.tsx'
import { MakePoints } from '../undecided/DecideMany.tsx'
import { words as undecidedWords } from '../undecided/undecided-words.ts'
import { words } from './submission-words.ts'

export interface ChangeCardProps {
  readonly submission: string
  readonly version: string
  readonly change: SubmissionChange
}

type Asked = 'place' | 'propose' | 'point' | 'leave out' | null

/** Why it was not taken up; by whom and when, where that is known. */
function LeftOutShown({ leftOut }: { readonly leftOut: NonNullable<SubmissionChange['leftOut']> }) {
  const { say, formats } = useWords()
  const { reason, by, on } = leftOut
  return (
    <div>
      <Text>
        {say(words.leftOut)}: <bdi>{say(reason)}</bdi>
      </Text>
      {by === null || on === null ? null : (
        <Text size="sm" c="dimmed">
          {say(undecidedWords.leftOutBy, { name: say(by), day: formats.date(on) })}
        </Text>
      )}
    </div>
  )
}

/** A change with what became of it, or what can be decided on it. */
export function ChangeCard({ submission, version, change }: ChangeCardProps) {
  const { say } = useWords()
  const [asked, setAsked] = useState<Asked>(null)
  const { number, proposal, point, leftOut, collidesWith, may } = change
  const deciding = { submission, change, onClose: () => setAsked(null) }
  return (
    <Card component="li">
      <Stack gap="sm">
        <ChangeShown change={change} />
        {collidesWith.length === 0 ? null : (
          <Text size="sm" fw={600}>
            {say(words.collides)}:{' '}
            {collidesWith.map((other, at) => (
              <span key={`${other.submission} ${other.number}`}>
                {at > 0 ? ' · ' : ''}
                <Anchor component={Link} to={`/submissions/${other.submission}`} inherit underline="always">
                  {say(named(other.title))}
                </Anchor>
                {other.author === '' ? null : <bdi> ({other.author})</bdi>}
              </span>
            ))}
          </Text>
        )}
        {leftOut === null ? null : <LeftOutShown leftOut={leftOut} />}
        {point === null ? null : (
          <Anchor component={Link} to={`/submissions/${submission}/points`}>
            {say(undecidedWords.isPoint)}
          </Anchor>
        )}
        {proposal === null ? null : (
          <Anchor component={Link} to={`/proposals/${proposal.id}`}>
            {say(roundWords.number, { number: proposal.number })}
          </Anchor>
        )}
        {may.place.ok ? (
          <Group gap="sm" align="flex-start">
            {may.makePoint.ok ? (
              <Button size="sm" onClick={() => setAsked('point')}>
                {say(undecidedWords.makePoint)}
              </Button>
            ) : null}
            <AbilityButton
              size="sm"
              variant={may.makePoint.ok ? 'default' : 'filled'}
              may={may.propose}
              onClick={() => setAsked('propose')}
            >
              {say(words.propose)}
            </AbilityButton>
            <Button size="sm" variant="default" onClick={() => setAsked('place')}>
              {say(words.place)}
            </Button>
            {may.leaveOut.ok ? (
              <Button size="sm" variant="default" onClick={() => setAsked('leave out')}>
                {say(words.leaveOut)}
              </Button>
            ) : null}
          </Group>
        ) : null}
        {asked === 'place' ? <PlaceDialog {...deciding} version={version} /> : null}
        {asked === 'propose' ? <ProposeDialog {...deciding} version={version} /> : null}
        {asked === 'point' ? (
          <MakePoints submission={submission} numbers={[number]} onClose={deciding.onClose} />
        ) : null}
        {asked === 'leave out' ? (
          <LeaveOutDialog
            submission={submission}
            numbers={[number]}
            onClose={deciding.onClose}
            {...(leftOut === null ? {} : { before: leftOut.reason })}
          />
        ) : null}
      </Stack>
    </Card>
  )
}
