import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { DeskPoint } from '../../contract/dispositions/dispositions.ts'
import { mayBeAnswered } from '../../rules/dispositions/what-was-deferred-is-answered-anew.ts'
import { client } from '../calls.ts'
import { deferralGiven } from '../answer-fields/DeferralFields.tsx'
import { OutcomeFields } from '../answer-fields/OutcomeFields.tsx'
import { DeskPointCard } from '../dispositions/DeskPointCard.tsx'
import { words as deskWords } from '../dispositions/words.ts'
import { words } from './words.ts'

interface BundleCardProps {
  readonly title: string | null
  readonly points: readonly DeskPoint[]
  readonly groupOf: (point: DeskPoint) => string | null
}

/** A bundle on the desk: its proposals as one, with the one answer that they get. */
export function BundleCard({ title, points, groupOf }: BundleCardProps) {
  const { say } = useWords()
  const [asked, setAsked] = useState(false)
  const isOpen = points.some(({ outcome }) => mayBeAnswered(outcome))
  return (
    <Card component="li" padding="md">
      <Stack gap="sm">
        <Group justify="space-between" gap="sm">
          <Title order={3} size="h4">
            {title === null ? say(words.bundleUnnamed) : say(words.bundleNamed, { title })}
          </Title>
          {isOpen ? <Button onClick={() => setAsked(true)}>{say(words.answerBundle)}</Button> : null}
        </Group>
        <Text size="sm">{say(words.bundleMeans)}</Text>
        <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
          {points.map((point) => (
            <DeskPointCard key={point.proposal} point={point} group={groupOf(point)} />
          ))}
        </Stack>
      </Stack>
      {asked ? <AnswerBundle points={points} onClose={() => setAsked(false)} /> : null}
    </Card>
  )
}

const outcomes = ['accepted', 'rejected', 'deferred'] as const
type Outcome = (typeof outcomes)[number]

interface AnswerBundleProps {
  readonly points: readonly DeskPoint[]
  readonly onClose: () => void
}

function AnswerBundle({ points, onClose }: AnswerBundleProps) {
  const queries = useQueryClient()
  const [outcome, setOutcome] = useState<Outcome>('accepted')
  const [reason, setReason] = useState({ en: '', ur: '' })
  const [deferral, setDeferral] = useState({ dueOn: '', owner: '' })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.answerBundle({
        ...{ bundle: points[0]?.bundle?.id ?? '', outcome, reason },
        // What stands now, as it is shown on the cards behind this dialog.
        seen: points.flatMap(({ proposal, standing }) =>
          standing?.state === 'rebased' && standing.now !== null ? [{ proposal, now: standing.now }] : [],
        ),
        ...deferralGiven(outcome, deferral),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  const means = {
    en: words.answerBundleMeans.en.replace('{count}', String(points.length)),
    ur: words.answerBundleMeans.ur.replace('{count}', String(points.length)),
  }
  return (
    <FormDialog
      title={words.answerBundle}
      means={means}
      confirm={words.answerBundle}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <OutcomeFields
        outcomes={outcomes}
        {...{ outcome, deferral }}
        onOutcome={setOutcome}
        onDeferral={setDeferral}
      />
      <BilingualField label={deskWords.reason} rows={3} required value={reason} onChange={setReason} />
    </FormDialog>
  )
}
