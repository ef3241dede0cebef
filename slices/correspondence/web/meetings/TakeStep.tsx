import { Button, Card, Stack, TextInput } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { MeetingPaper } from '../../contract/meetings/meetings.ts'
import { stepNames } from '../../contract/meetings/words.ts'
import type { PaperStep } from '../../rules/meetings/a-paper-goes-its-way.ts'
import { client } from '../calls.ts'
import { words } from './words.ts'

type Correction = MeetingPaper['corrections'][number]

export interface TakeStepProps {
  readonly paper: MeetingPaper
  readonly step: PaperStep
  readonly onClose: () => void
}

/** What the step means before it is taken; for a confirmation also by whom, and with what corrections. */
export function TakeStep({ paper, step, onClose }: TakeStepProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [said, setSaid] = useState('')
  const [corrections, setCorrections] = useState<readonly Correction[]>([])
  const isConfirmation = step === 'confirmed'
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.takePaperStep({
        ...{ paper: paper.id, step, edition: paper.edition },
        ...(isConfirmation && said.trim() !== '' ? { said } : {}),
        corrections: corrections.map((one) => ({ ...one })),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['meetings'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={stepNames[step]}
      means={words.stepMeans[step]}
      confirm={stepNames[step]}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      {isConfirmation ? (
        <Stack gap="md">
          <TextInput
            label={say(words.said)}
            description={say(words.saidHint)}
            dir="auto"
            required
            value={said}
            onChange={(event) => setSaid(event.currentTarget.value)}
          />
          {corrections.map((one, at) => (
            <CorrectionFields
              key={at}
              value={one}
              onChange={(next) => setCorrections(corrections.with(at, next))}
              onRemove={() => setCorrections(corrections.filter((_, place) => place !== at))}
            />
          ))}
          <Button
            variant="default"
            onClick={() => setCorrections([...corrections, { passage: '', corrected: '', askedBy: '' }])}
          >
            {say(words.addCorrection)}
          </Button>
        </Stack>
      ) : null}
    </FormDialog>
  )
}

interface CorrectionFieldsProps {
  readonly value: Correction
  readonly onChange: (value: Correction) => void
  readonly onRemove: () => void
}

function CorrectionFields({ value, onChange, onRemove }: CorrectionFieldsProps) {
  const { say } = useWords()
  return (
    <Card withBorder>
      <Stack gap="xs">
        {(['passage', 'corrected', 'askedBy'] as const).map((field) => (
          <TextInput
            key={field}
            label={say(words[field])}
            dir="auto"
            required
            value={value[field]}
            onChange={(event) => onChange({ ...value, [field]: event.currentTarget.value })}
          />
        ))}
        <Button variant="subtle" onClick={onRemove}>
          {say(words.takeAway)}
        </Button>
      </Stack>
    </Card>
  )
}
