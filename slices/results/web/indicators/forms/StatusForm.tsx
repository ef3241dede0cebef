import { Button, Group, Select, Stack, Text, Textarea } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Letter } from '#kernel/contract/shapes.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { LetterPart, useLetter } from '../../forms/LetterPart.tsx'
import { OfficeSelect } from '../../forms/OfficeSelect.tsx'
import { useReportingOffices } from '../../forms/use-offices.ts'
import { client } from '../../shown.ts'

import { actWords as words } from './act-words.ts'
import { statusNames } from '../../../contract/figure-names.ts'
import type { FormOfIndicatorProps } from './ReadingForm.tsx'

const statuses = ['met', 'on track', 'behind', 'off track'] as const

/** How the office itself sees an indicator: at its screen, or as its letter says. */
export function StatusForm({ indicator, onDone }: FormOfIndicatorProps) {
  const { say } = useWords()
  const { isSecretariat, offices } = useReportingOffices(indicator.strategy)
  const letter = useLetter(isSecretariat)
  const [chosen, setOffice] = useState<string | null>(null)
  const office = chosen ?? (offices.length === 1 ? (offices[0]?.id ?? null) : null)
  const [status, setStatus] = useState<(typeof statuses)[number] | null>(null)
  const [reason, setReason] = useState('')
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: {
      office: string
      status: (typeof statuses)[number]
      entered: { readonly letter?: Letter }
    }) =>
      client.reportStatus({
        ...{ indicator: indicator.id, office: input.office, status: input.status, reason },
        ...input.entered,
      }),
    onSuccess: onDone,
  })
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const entered = letter.read(office)
        if (entered !== null && office !== null && status !== null) mutate({ office, status, entered })
      }}
    >
      <Stack>
        <Text>{say(words.statusSays)}</Text>
        {offices.length === 1 ? null : (
          <OfficeSelect offices={offices} value={office} onChange={setOffice} required />
        )}
        <Select
          label={say(words.status)}
          data={statuses.map((one) => ({ value: one, label: say(statusNames[one]) }))}
          value={status}
          onChange={(value) => setStatus(statuses.find((one) => one === value) ?? null)}
          required
          allowDeselect={false}
        />
        <Textarea
          label={say(words.reason)}
          dir="auto"
          required
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {isSecretariat ? <LetterPart of={letter} /> : null}
        <Problem error={error} />
        <Group>
          <Button type="submit" loading={isPending}>
            {say(isSecretariat ? words.enterStatus : words.reportStatus)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
