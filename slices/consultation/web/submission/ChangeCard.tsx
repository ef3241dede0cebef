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
import { words } from './submission-words.ts'

export interface ChangeCardProps {
  readonly submission: string
  readonly version: string
  readonly change: SubmissionChange
}

type Asked = 'place' | 'propose' | 'leave out' | null

/** A change with what became of it, or what can be decided on it. */
export function ChangeCard({ submission, version, change }: ChangeCardProps) {
  const { say } = useWords()
  const [asked, setAsked] = useState<Asked>(null)
  const { proposal, leftOut, collidesWith, may } = change
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
        {leftOut === null ? null : (
          <Text>
            {say(words.leftOut)}: <bdi>{leftOut}</bdi>
          </Text>
        )}
        {proposal === null ? null : (
          <Anchor component={Link} to={`/proposals/${proposal.id}`}>
            {say(roundWords.number, { number: proposal.number })}
          </Anchor>
        )}
        {may.place.ok ? (
          <Group gap="sm" align="flex-start">
            <AbilityButton size="sm" may={may.propose} onClick={() => setAsked('propose')}>
              {say(words.propose)}
            </AbilityButton>
            <Button size="sm" variant="default" onClick={() => setAsked('place')}>
              {say(words.place)}
            </Button>
            <Button size="sm" variant="default" onClick={() => setAsked('leave out')}>
              {say(words.leaveOut)}
            </Button>
          </Group>
        ) : null}
        {asked === 'place' ? <PlaceDialog {...deciding} version={version} /> : null}
        {asked === 'propose' ? <ProposeDialog {...deciding} version={version} /> : null}
        {asked === 'leave out' ? <LeaveOutDialog {...deciding} /> : null}
      </Stack>
    </Card>
  )
}
