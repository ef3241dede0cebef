import { Checkbox, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Letter } from '#kernel/contract/shapes.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { isSaidInWords } from '../../../rules/indicators/what-an-indicator-says.ts'
import { LetterPart, useLetter } from '../../forms/LetterPart.tsx'
import { PeriodFields } from '../../forms/PeriodFields.tsx'
import { useReportingOffices } from '../../forms/use-offices.ts'
import { client } from '../../shown.ts'
import { passportPageWords as words } from '../passport-page-words.ts'
import type { FormOfHolderProps } from './AnswerForm.tsx'

/** A first value by which an office shows that it can supply the data. */
export function DryRunForm({ indicator, holder, onDone, onClose }: FormOfHolderProps) {
  const { say } = useWords()
  const { isSecretariat } = useReportingOffices(indicator.strategy)
  const letter = useLetter(isSecretariat)
  const [period, setPeriod] = useState({ from: '', to: '' })
  const [isNil, setIsNil] = useState(false)
  const [said, setSaid] = useState('')
  const [unit, setUnit] = useState(indicator.unit)
  const [document, setDocument] = useState('')
  const inWords = isSaidInWords(indicator.measure)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (entered: { readonly letter?: Letter }) =>
      client.supplyDryRun({
        ...{ holder: holder.id, kind: isNil ? 'nil' : 'value', period, document, unit },
        ...(isNil || said.trim() === '' ? {} : inWords ? { words: said } : { value: said.trim() }),
        ...entered,
      }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.supply}
      means={words.supplyMeans}
      confirm={words.supply}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        const entered = letter.read(holder.office.id)
        if (entered !== null) mutate(entered)
      }}
      onClose={onClose}
    >
      <PeriodFields value={period} onChange={setPeriod} />
      <Checkbox
        label={say(words.isNil)}
        checked={isNil}
        onChange={(event) => setIsNil(event.currentTarget.checked)}
      />
      {isNil ? null : (
        <TextInput
          label={say(words.value)}
          dir={inWords ? 'auto' : 'ltr'}
          inputMode={inWords ? 'text' : 'decimal'}
          required
          value={said}
          onChange={(event) => setSaid(event.currentTarget.value)}
        />
      )}
      {inWords ? null : (
        <TextInput
          label={say(words.unit)}
          dir="auto"
          required
          value={unit}
          onChange={(event) => setUnit(event.currentTarget.value)}
        />
      )}
      <TextInput
        label={say(words.document)}
        dir="auto"
        required
        value={document}
        onChange={(event) => setDocument(event.currentTarget.value)}
      />
      {isSecretariat ? <LetterPart of={letter} /> : null}
    </FormDialog>
  )
}
