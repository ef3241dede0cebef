import { TextInput, Textarea } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { dayAt } from '#kernel/pure/calendar.ts'
import { type Ability, AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { QuestionSeen } from '../../contract.ts'
import { client } from '../shown.ts'
import { deskPageWords as words } from './desk-page-words.ts'

type Step = 'check' | 'clear' | 'sendBack' | 'give'

interface StepButtonsProps {
  readonly draft: string
  readonly state: QuestionSeen['state']
  readonly may: Readonly<Record<Step, Ability>>
}

/** The next step of a draft, and the way back; each asks once more before it is done. */
export function StepButtons({ draft, state, may }: StepButtonsProps) {
  const { say } = useWords()
  const [asking, setAsking] = useState<Step | null>(null)
  const steps: readonly Step[] =
    state === 'to check'
      ? ['check', 'sendBack']
      : state === 'to clear'
        ? ['clear', 'sendBack']
        : state === 'to give'
          ? ['give']
          : []
  // Where neither may be done, one reason is enough: the way back is offered to who may also go on.
  const shown = steps.filter((step, at) => at === 0 || may[step].ok)
  return (
    <>
      {shown.map((step) => (
        <AbilityButton
          key={step}
          may={may[step]}
          variant={step === 'sendBack' ? 'default' : 'filled'}
          onClick={() => setAsking(step)}
        >
          {say(words[step])}
        </AbilityButton>
      ))}
      {asking === null ? null : <StepDialog draft={draft} step={asking} onClose={() => setAsking(null)} />}
    </>
  )
}

interface StepDialogProps {
  readonly draft: string
  readonly step: Step
  readonly onClose: () => void
}

const means = {
  ...{ check: words.checkMeans, clear: words.clearMeans, sendBack: words.sendBackMeans },
  give: words.giveMeans,
}

function StepDialog({ draft, step, onClose }: StepDialogProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [reason, setReason] = useState('')
  const [givenOn, setGivenOn] = useState(dayAt(new Date()))
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      if (step === 'give') await client.giveAnswer({ draft, givenOn })
      else if (step === 'sendBack') await client.sendDraftBack({ draft, reason })
      else await client.signDraft({ draft, step: step === 'check' ? 'checked' : 'cleared' })
    },
    onSuccess: async () => {
      onClose()
      await queries.invalidateQueries()
    },
  })
  return (
    <FormDialog
      title={words[step]}
      means={means[step]}
      confirm={words[step]}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
      onClose={onClose}
    >
      {step === 'sendBack' ? (
        <Textarea
          label={say(words.reason)}
          dir="auto"
          required
          autosize
          minRows={3}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      ) : null}
      {step === 'give' ? (
        <TextInput
          label={say(words.givenOn)}
          type="date"
          dir="ltr"
          required
          value={givenOn}
          onChange={(event) => setGivenOn(event.currentTarget.value)}
        />
      ) : null}
    </FormDialog>
  )
}
