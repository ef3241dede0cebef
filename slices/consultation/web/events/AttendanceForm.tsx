import { Checkbox, Select, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { EventRead } from '../../contract/events/events.ts'
import type { Nomination } from '../../contract/events/participants.ts'
import { client } from '../calls.ts'
import { nomineeName } from './nominee-name.ts'
import { isWhole as isWholeLine, type LineDraft, WrittenLines } from './spare/WrittenLines.tsx'
import { words } from './words.ts'

const accepted = ['.pdf', '.png', '.jpg', '.jpeg']

export interface AttendanceFormProps {
  readonly read: EventRead
  readonly nominations: readonly Nomination[]
  readonly onClose: () => void
}

/** Who signed on a day, with the scan that shows it. */
export function AttendanceForm({ read, nominations, onClose }: AttendanceFormProps) {
  const { say, formats } = useWords()
  const queries = useQueryClient()
  const [day, setDay] = useState<string | null>(read.event.startsOn)
  const [came, setCame] = useState<string[]>([])
  const [file, setFile] = useState<File | null>(null)
  const [lines, setLines] = useState<readonly LineDraft[]>([])
  const [checked, setChecked] = useState(false)
  const written = lines.filter(isWholeLine)
  const isAnybody = came.length + written.length > 0
  const isWhole = day !== null && file !== null && isAnybody && written.length === lines.length
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      if (day === null || file === null) return
      const scan = await sendFile(file)
      await client.recordAttendance({ event: read.event.id, day, scan, came, written })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  return (
    <FormDialog
      title={words.recordAttendance}
      means={words.recordMeans}
      confirm={words.recordAttendance}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (isWhole) mutate()
      }}
      onClose={onClose}
    >
      <Select
        label={say(words.day)}
        data={[
          ...new Set([read.event.startsOn, ...read.agenda.items.map((one) => one.day), read.event.endsOn]),
        ]
          .toSorted()
          .map((value) => ({ value, label: formats.date(value) }))}
        value={day}
        onChange={setDay}
      />
      {nominations.length === 0 ? null : (
        <Checkbox.Group label={say(words.signature)} value={came} onChange={setCame}>
          <Stack gap="xs" mt="xs">
            {nominations.map((one) => (
              <Checkbox
                key={one.nomination}
                value={one.nomination}
                label={`${say(nomineeName(one))} · ${say(one.organisation)}`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      )}
      <WrittenLines value={lines} onChange={setLines} checked={checked} />
      <FilePicker label={words.scan} accept={accepted} limitMegabytes={25} value={file} onChange={setFile} />
      {checked && !isWhole ? (
        <Text c="bad" role="alert">
          {say(words.needScan)}
        </Text>
      ) : null}
    </FormDialog>
  )
}
