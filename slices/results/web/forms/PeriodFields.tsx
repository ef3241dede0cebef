import { SimpleGrid, TextInput } from '@mantine/core'
import type { Period } from '#kernel/pure/periods.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { formWords } from './form-words.ts'

export interface PeriodFieldsProps {
  readonly value: Period
  readonly onChange: (period: Period) => void
}

/** The first and the last day of what is reported. */
export function PeriodFields({ value, onChange }: PeriodFieldsProps) {
  const { say } = useWords()
  const day = (end: 'from' | 'to') => ({
    type: 'date',
    dir: 'ltr',
    required: true,
    value: value[end],
    onChange: (event: { currentTarget: { value: string } }) =>
      onChange({ ...value, [end]: event.currentTarget.value }),
  })
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
      <TextInput label={say(formWords.firstDay)} {...day('from')} />
      <TextInput label={say(formWords.lastDay)} {...day('to')} />
    </SimpleGrid>
  )
}
