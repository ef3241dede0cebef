import { Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Letter } from '#kernel/contract/shapes.ts'
import { ByLetterFields } from '#web/ui/ByLetterFields.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { emptyLetter, letterOf } from '#web/ui/letter-draft.ts'
import type { FiscalYearShown, MoneyLine } from '../../contract.ts'
import { moneySourceNames, moneyStateNames } from '../../contract/money/words.ts'
import { moneySources, moneyStates } from '../../rules/money/money-has-a-source-and-a-state.ts'
import { client } from '../calls.ts'
import { moneyPageWords as words } from './money-words.ts'

interface EnterMoneyFormProps {
  readonly version: string
  readonly lineage: string
  readonly years: readonly FiscalYearShown[]
  readonly fiscalStartMonth: number
  readonly currency: string
  /** The line whose place is taken; null for one more. */
  readonly replaces: MoneyLine | null
  /** The office whose letter says it; null where the one who acts does. */
  readonly byLetterOf: string | null
  readonly onDone: () => void
  readonly onClose: () => void
}

/** One amount, with its year, source, state and document. */
export function EnterMoneyForm(props: EnterMoneyFormProps) {
  const { version, lineage, years, replaces, byLetterOf, onDone, onClose } = props
  const { say, formats } = useWords()
  const form = useForm({
    initialValues: {
      year: replaces === null ? '' : String(replaces.year.year),
      source: replaces?.source ?? (null as MoneyLine['source'] | null),
      payer: replaces?.payer ?? '',
      state: replaces?.state ?? (null as MoneyLine['state'] | null),
      currency: replaces?.money.currency ?? props.currency,
      amount: replaces?.money.amount ?? '',
      document: '',
      reason: '',
    },
  })
  const [letter, setLetter] = useState(emptyLetter)
  const [checked, setChecked] = useState(false)
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ typed, letter }: { typed: typeof form.values; letter: Letter | null }) =>
      client.enterMoney({
        ...{ version, lineage, year: Number(typed.year) },
        ...{ source: typed.source ?? 'unfunded', state: typed.state ?? 'estimated' },
        currency: typed.currency.trim().toUpperCase(),
        ...{ amount: typed.amount, document: typed.document },
        ...(typed.source === 'donor project' && typed.payer.trim() !== '' ? { payer: typed.payer } : {}),
        ...(replaces === null ? {} : { replaces: replaces.id, reason: typed.reason }),
        ...(letter === null ? {} : { letter }),
      }),
    onSuccess: onDone,
  })
  const submit = (typed: typeof form.values) => {
    setChecked(true)
    const missing = { year: typed.year === '', source: typed.source === null, state: typed.state === null }
    for (const [field, isMissing] of Object.entries(missing))
      if (isMissing) form.setFieldError(field, say(words.choose))
    const entered = byLetterOf === null ? null : letterOf({ ...letter, office: byLetterOf })
    if (Object.values(missing).includes(true) || (byLetterOf !== null && entered === null)) return
    mutate({ typed, letter: entered })
  }
  const title =
    replaces !== null ? words.replaceTitle : byLetterOf === null ? words.enter : words.enterByLetter
  return (
    <FormDialog
      title={title}
      means={replaces === null ? words.enterMeans : words.replaceMeans}
      confirm={replaces === null ? words.enter : words.replace}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(submit)}
      onClose={onClose}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <Select
          label={say(words.year)}
          data={years.map((year) => ({
            value: String(year.year),
            label: formats.period(year, props.fiscalStartMonth),
          }))}
          required
          {...form.getInputProps('year')}
        />
        <Select
          label={say(words.state)}
          data={moneyStates.map((value) => ({ value, label: say(moneyStateNames[value]) }))}
          required
          {...form.getInputProps('state')}
        />
        <Select
          label={say(words.source)}
          data={moneySources.map((value) => ({ value, label: say(moneySourceNames[value]) }))}
          required
          {...form.getInputProps('source')}
        />
        {form.values.source === 'donor project' ? (
          <TextInput label={say(words.payer)} dir="auto" required {...form.getInputProps('payer')} />
        ) : null}
        <TextInput
          label={say(words.amount)}
          description={say(words.amountHint)}
          dir="ltr"
          inputMode="decimal"
          required
          {...form.getInputProps('amount')}
        />
        <TextInput
          label={say(words.currency)}
          description={props.currency}
          dir="ltr"
          maxLength={3}
          required
          {...form.getInputProps('currency')}
        />
      </SimpleGrid>
      <TextInput
        label={say(words.document)}
        description={say(words.documentHint)}
        dir="auto"
        required
        {...form.getInputProps('document')}
      />
      {replaces === null ? null : (
        <Textarea
          label={say(words.reason)}
          dir="auto"
          autosize
          minRows={2}
          required
          {...form.getInputProps('reason')}
        />
      )}
      {byLetterOf === null ? null : <ByLetterFields value={letter} onChange={setLetter} checked={checked} />}
    </FormDialog>
  )
}
