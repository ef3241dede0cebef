import { Radio, Select, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../calls.ts'
import { outcomeNames } from '../names.ts'
import { DeferralFields, deferralGiven } from './DeferralFields.tsx'
import type { ChosenFormProps } from './GroupChosen.tsx'
import { KeepTemplate } from './KeepTemplate.tsx'
import { words } from './words.ts'

const outcomes = ['rejected', 'deferred', 'accepted'] as const
type Outcome = (typeof outcomes)[number]

/** One answer to all that were chosen: each gets its own, with the reason filled for it. */
export function AnswerChosen({ desk, proposals, onDone, onClose }: ChosenFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [outcome, setOutcome] = useState<Outcome>('rejected')
  const [reason, setReason] = useState({ en: '', ur: '' })
  const [deferral, setDeferral] = useState({ dueOn: '', owner: '' })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.answerSeveral({
        ...{ round: desk.round.id, proposals: [...proposals], outcome, reason },
        ...deferralGiven(outcome, deferral),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onDone()
    },
  })
  return (
    <FormDialog
      title={words.answerChosen}
      means={words.answerChosenMeans}
      confirm={words.answerChosen}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <Radio.Group
        label={say(words.outcome)}
        value={outcome}
        onChange={(value) => setOutcome(outcomes.find((one) => one === value) ?? 'rejected')}
      >
        <Stack gap="xs" mt={6}>
          {outcomes.map((one) => (
            <Radio key={one} value={one} label={say(outcomeNames[one])} />
          ))}
        </Stack>
      </Radio.Group>
      {outcome === 'deferred' ? (
        <DeferralFields {...deferral} onChange={(change) => setDeferral({ ...deferral, ...change })} />
      ) : null}
      {desk.templates.length === 0 ? null : (
        <Select
          label={say(words.template)}
          placeholder={say(words.noTemplate)}
          data={desk.templates.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(id) => setReason(desk.templates.find((one) => one.id === id)?.reason ?? reason)}
        />
      )}
      <BilingualField
        label={words.reason}
        hint={words.reasonPlaceholders}
        rows={3}
        required
        value={reason}
        onChange={setReason}
      />
      <KeepTemplate strategy={desk.round.strategy} reason={reason} />
    </FormDialog>
  )
}
