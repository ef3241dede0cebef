import { Anchor, Card, Stack, Text, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Proposal } from '../../contract.ts'
import { EarlierAnswers } from '../dispositions/EarlierAnswers.tsx'
import { words as deskWords } from '../dispositions/words.ts'
import { PictureOfProposal } from '../pictures/PictureOfProposal.tsx'
import { OutcomeMark } from './OutcomeMark.tsx'
import { ProposedChange } from './ProposedChange.tsx'
import { words } from './proposal-words.ts'

export interface AnswerShownProps {
  readonly proposal: Proposal
  readonly disposition: NonNullable<Proposal['disposition']>
}

/** What the secretariat answered, with its reason and, accepted in part, the words that were agreed. */
export function AnswerShown({ proposal, disposition }: AnswerShownProps) {
  const { say, formats } = useWords()
  const { outcome, reason, appliedText, appliedChange, appliedTo, decidedOn, deferred, earlier } = disposition
  return (
    <Card>
      <Stack gap="sm">
        <div>
          <OutcomeMark disposition={disposition} />
        </div>
        <Text style={{ whiteSpace: 'pre-wrap' }}>
          <bdi>{say(reason)}</bdi>
        </Text>
        {deferred === null ? null : (
          <Text fw={600}>
            {say(deskWords.promisedTo, {
              day: formats.date(deferred.to),
              office: deferred.office === null ? '' : say(deferred.office),
            })}
          </Text>
        )}
        {outcome === 'partly' && appliedText !== null ? (
          <>
            <Title order={3} size="h4">
              {say(words.agreedText)}
            </Title>
            {appliedChange === null ? (
              <ProposedChange proposal={{ ...proposal, after: appliedText }} />
            ) : (
              <PictureOfProposal proposal={proposal} change={appliedChange} />
            )}
          </>
        ) : null}
        <Text size="sm" c="dimmed">
          {say(words.answeredOn, { day: formats.date(decidedOn) })}
        </Text>
        {appliedTo === null ? null : (
          <Anchor component={Link} to={`/plan/${appliedTo}`}>
            {say(words.applied)}
          </Anchor>
        )}
        <EarlierAnswers
          answers={earlier.map((one) => ({
            ...one,
            until: one.deferred?.to ?? null,
            office: one.deferred?.office ?? null,
          }))}
        />
      </Stack>
    </Card>
  )
}
