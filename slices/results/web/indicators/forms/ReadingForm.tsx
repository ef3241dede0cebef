import { Button, Group, Stack } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Indicator } from '../../../contract.ts'
import { PeriodFields } from '../../forms/PeriodFields.tsx'
import { client } from '../../shown.ts'
import { actWords as words } from './act-words.ts'

export interface FormOfIndicatorProps {
  readonly indicator: Indicator
  readonly onDone: () => void
}

/** What the figures of a period mean, in both languages: an officer's word where arithmetic has none. */
export function ReadingForm({ indicator, onDone }: FormOfIndicatorProps) {
  const { say } = useWords()
  const [period, setPeriod] = useState(indicator.latest?.period ?? { from: '', to: '' })
  const [text, setText] = useState({ en: '', ur: '' })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.writeReading({ indicator: indicator.id, period, text }),
    onSuccess: onDone,
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        mutate()
      }}
    >
      <Stack>
        <PeriodFields value={period} onChange={setPeriod} />
        <BilingualField label={words.reading} value={text} onChange={setText} rows={3} required />
        <Problem error={error} />
        <Group>
          <Button type="submit" loading={isPending}>
            {say(words.writeReading)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
