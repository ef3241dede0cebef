import { Select } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../calls.ts'
import { deferralGiven } from '../answer-fields/DeferralFields.tsx'
import { OutcomeFields } from '../answer-fields/OutcomeFields.tsx'
import { words as pointWords } from '../desk-points/words.ts'
import type { ChosenFormProps } from './GroupChosen.tsx'
import { KeepTemplate } from './KeepTemplate.tsx'
import { words } from './words.ts'

/** What is accepted in part needs words of its own for each proposal; a point changes no words by its answer. */
const ofProposals = ['rejected', 'deferred', 'accepted'] as const
const ofPoints = ['rejected', 'deferred', 'partly', 'accepted'] as const

/** One answer to all that were chosen: each gets its own, with the reason filled for it. */
export function AnswerChosen({ desk, chosen, onDone, onClose }: ChosenFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [outcome, setOutcome] = useState<(typeof ofPoints)[number]>('rejected')
  const [reason, setReason] = useState({ en: '', ur: '' })
  const [deferral, setDeferral] = useState({ dueOn: '', owner: '' })
  const arePoints = chosen.kind === 'points'
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => {
      const answer = { round: desk.round.id, reason, ...deferralGiven(outcome, deferral) }
      const ids = [...chosen.ids]
      if (arePoints) return client.answerSeveralPoints({ ...answer, points: ids, outcome })
      const given = ofProposals.find((one) => one === outcome) ?? 'rejected'
      return client.answerSeveral({ ...answer, proposals: ids, outcome: given })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onDone()
    },
  })
  return (
    <FormDialog
      title={words.answerChosen}
      means={arePoints ? pointWords.answerMeans : words.answerChosenMeans}
      confirm={words.answerChosen}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      <OutcomeFields
        outcomes={arePoints ? ofPoints : ofProposals}
        {...{ outcome, deferral }}
        onOutcome={setOutcome}
        onDeferral={setDeferral}
      />
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
        hint={arePoints ? pointWords.placeholders : words.reasonPlaceholders}
        rows={3}
        required
        value={reason}
        onChange={setReason}
      />
      <KeepTemplate strategy={desk.round.strategy} reason={reason} />
    </FormDialog>
  )
}
