import { Radio, Stack, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Letter } from '#kernel/contract/shapes.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { HolderSeen } from '../../../contract.ts'
import { LetterPart, useLetter } from '../../forms/LetterPart.tsx'
import { useReportingOffices } from '../../forms/use-offices.ts'
import { client } from '../../shown.ts'
import { passportPageWords as words } from '../passport-page-words.ts'
import type { FormOfPassportProps } from './form-of-passport.ts'

export interface FormOfHolderProps extends FormOfPassportProps {
  readonly holder: HolderSeen
}

/** Whether the office will supply the data: at its screen, or as its letter says. */
export function AnswerForm({ indicator, holder, onDone, onClose }: FormOfHolderProps) {
  const { say } = useWords()
  const { isSecretariat } = useReportingOffices(indicator.strategy)
  const letter = useLetter(isSecretariat)
  const [answer, setAnswer] = useState<'agrees' | 'declines'>('agrees')
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: (entered: { readonly letter?: Letter }) =>
      client.answerAsDataHolder({
        ...{ holder: holder.id, agrees: answer === 'agrees' },
        ...(reason.trim() === '' ? {} : { reason }),
        ...entered,
      }),
    onSuccess: onDone,
  })
  const act = isSecretariat ? words.enterAnswer : words.answer
  return (
    <FormDialog
      title={act}
      means={words.answerMeans}
      confirm={act}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        const entered = letter.read(holder.office.id)
        if (entered !== null) mutate(entered)
      }}
      onClose={onClose}
    >
      <Radio.Group
        label={say(holder.office.name)}
        value={answer}
        onChange={(value) => setAnswer(value === 'agrees' ? 'agrees' : 'declines')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="agrees" label={say(words.agrees)} />
          <Radio value="declines" label={say(words.declines)} />
        </Stack>
      </Radio.Group>
      <Textarea
        label={say(words.reason)}
        dir="auto"
        autosize
        minRows={2}
        required={answer === 'declines'}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {isSecretariat ? <LetterPart of={letter} /> : null}
    </FormDialog>
  )
}
