import { MultiSelect, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { decimalText, shortest, sum } from '#kernel/pure/decimal.ts'
import { parseNumber } from '#kernel/pure/digits.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LetterPart, useLetter } from '../forms/LetterPart.tsx'
import { OfficeSelect } from '../forms/OfficeSelect.tsx'
import { useAllOffices, useReportingOffices } from '../forms/use-offices.ts'
import { client } from '../shown.ts'
import { jointOperationPageWords as words } from './joint-operation-page-words.ts'
import { emptyResult, type ResultTyped, SharesFields } from './SharesFields.tsx'

interface ReportJointOperationProps {
  readonly strategy: string
  readonly isByLetter: boolean
  readonly onDone: () => void
  readonly onClose: () => void
}

const read = (text: string) => {
  const number = parseNumber(text === '' ? '0' : text)
  return number.ok ? shortest(number.value) : null
}

/** One result as it is sent: every office with its share, and the whole that they make up; null while it cannot be read. */
function resultOf({ indicator, shares }: ResultTyped, offices: readonly string[]) {
  const values = offices.map((office) => ({ office, value: read(shares[office] ?? '') }))
  const known = values.flatMap(({ office, value }) => (value === null ? [] : [{ office, value }]))
  if (indicator === null || known.length < values.length) return null
  return {
    indicator,
    total: decimalText(sum(known.map(({ value }) => value))),
    shares: known.map(({ office, value }) => ({ office, value: decimalText(value) })),
  }
}

/** An operation with all its shares; the whole of each result adds itself, so that it cannot be another. */
export function ReportJointOperationForm(props: ReportJointOperationProps) {
  const { strategy, isByLetter, onDone, onClose } = props
  const { say } = useWords()
  const { offices } = useReportingOffices(strategy)
  const all = useAllOffices()
  const letter = useLetter(isByLetter)
  const [results, setResults] = useState<readonly ResultTyped[]>([emptyResult])
  const [checked, setChecked] = useState(false)
  const form = useForm<{
    office: string | null
    others: string[]
    name: string
    beganOn: string
    endedOn: string
    document: string
  }>({
    initialValues: { office: null, others: [], name: '', beganOn: '', endedOn: '', document: '' },
  })
  const office = form.values.office ?? (offices.length === 1 ? (offices[0]?.id ?? null) : null)
  const taking = [...(office === null ? [] : [office]), ...form.values.others.filter((one) => one !== office)]
  const { mutate, isPending, error } = useMutation({
    mutationFn: (said: Parameters<typeof client.reportJointOperation>[0]) =>
      client.reportJointOperation(said),
    onSuccess: onDone,
  })
  const send = ({ name, beganOn, endedOn, document }: typeof form.values) => {
    setChecked(true)
    const entered = letter.read(office)
    const said = results.flatMap((one) => resultOf(one, taking) ?? [])
    if (office === null) form.setFieldError('office', say(words.choose))
    if (office === null || entered === null || said.length < results.length) return
    mutate({ strategy, office, name, beganOn, endedOn, document, results: said, ...entered })
  }
  const given = form.getInputProps
  return (
    <FormDialog
      title={words.report}
      means={words.reportMeans}
      confirm={words.report}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(send)}
      onClose={onClose}
    >
      <OfficeSelect
        offices={offices}
        value={office}
        onChange={(chosen) => form.setFieldValue('office', chosen)}
        error={form.errors.office}
        required
      />
      <MultiSelect
        label={say(words.offices)}
        data={all.filter(({ id }) => id !== office).map(({ id, name }) => ({ value: id, label: say(name) }))}
        searchable
        required
        {...given('others')}
      />
      <TextInput label={say(words.name)} dir="auto" maxLength={120} required {...given('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput label={say(words.beganOn)} type="date" dir="ltr" required {...given('beganOn')} />
        <TextInput label={say(words.endedOn)} type="date" dir="ltr" required {...given('endedOn')} />
      </SimpleGrid>
      <SharesFields
        strategy={strategy}
        offices={taking.flatMap((id) => all.find((one) => one.id === id) ?? [])}
        results={results}
        wholeOf={(one) => resultOf(one, taking)?.total ?? null}
        isNumber={(text) => read(text) !== null}
        checked={checked}
        onChange={setResults}
      />
      <TextInput
        label={say(words.document)}
        description={say(words.documentHint)}
        dir="auto"
        required
        {...given('document')}
      />
      {isByLetter ? <LetterPart of={letter} /> : null}
    </FormDialog>
  )
}
