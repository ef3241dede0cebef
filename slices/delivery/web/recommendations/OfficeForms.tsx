import { Radio, Select, Stack, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Recommendation } from '../../contract.ts'
import { responseNames, stageNames } from '../../contract/recommendations/words.ts'
import {
  type Response,
  responses,
  type Stage,
  stages,
} from '../../rules/recommendations/where-a-recommendation-stands.ts'
import { client } from '../calls.ts'
import { useLetterChoice } from '../work/LetterChoice.tsx'
import { recommendationPageWords as words } from './page-words.ts'

interface FormProps {
  readonly one: Recommendation
  /** Entered by the secretariat from the letter of the office. */
  readonly byLetter: boolean
  readonly onDone: () => void
  readonly onClose: () => void
}

const noResponse: { readonly response: Response; readonly reason: string } = {
  ...{ response: 'accepted', reason: '' },
}

export function RespondForm({ one, byLetter, onDone, onClose }: FormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: noResponse })
  const letter = useLetterChoice(one.addressee.id, byLetter ? 'always' : 'never')
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: object) =>
      client.respondToRecommendation({ recommendation: one.id, ...form.values, ...given }),
    onSuccess: onDone,
  })
  const title = byLetter ? words.enterResponse : words.respond
  return (
    <FormDialog
      title={title}
      means={words.respondMeans}
      confirm={title}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => {
        const given = letter.given()
        if (given !== undefined) mutate(given)
      })}
      onClose={onClose}
    >
      <Radio.Group label={say(words.response)} {...form.getInputProps('response')}>
        <Stack gap="xs" mt="xs">
          {responses.map((value) => (
            <Radio key={value} value={value} label={say(responseNames[value])} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={say(words.reason)}
        dir="auto"
        autosize
        minRows={2}
        required
        {...form.getInputProps('reason')}
      />
      {letter.fields}
    </FormDialog>
  )
}

const kinds = ['.pdf', '.png', '.jpg', '.jpeg', '.docx', '.xlsx', '.csv', '.txt'] as const

const noReport: { readonly stage: Stage; readonly says: string; readonly evidence: string } = {
  ...{ stage: 'under way', says: '', evidence: '' },
}

export function ReportForm({ one, byLetter, onDone, onClose }: FormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: noReport })
  const [file, setFile] = useState<File | null>(null)
  const letter = useLetterChoice(one.owner?.id ?? '', byLetter ? 'always' : 'never')
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (given: object) => {
      const { stage, says, evidence } = form.values
      return client.reportOnRecommendation({
        ...{ recommendation: one.id, stage, says },
        ...(evidence.trim() === '' ? {} : { evidence }),
        ...(file === null ? {} : { file: await sendFile(file) }),
        ...given,
      })
    },
    onSuccess: onDone,
  })
  const title = byLetter ? words.enterReport : words.report
  return (
    <FormDialog
      title={title}
      means={words.reportMeans}
      confirm={title}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => {
        const given = letter.given()
        if (given !== undefined) mutate(given)
      })}
      onClose={onClose}
    >
      <Select
        label={say(words.stage)}
        data={stages.map((value) => ({ value, label: say(stageNames[value]) }))}
        allowDeselect={false}
        {...form.getInputProps('stage')}
      />
      <Textarea
        label={say(words.says)}
        dir="auto"
        autosize
        minRows={2}
        required
        {...form.getInputProps('says')}
      />
      <Textarea
        label={say(words.evidenceNamed)}
        description={say(words.evidenceHint)}
        dir="auto"
        autosize
        minRows={2}
        required={form.values.stage === 'done' || file !== null}
        {...form.getInputProps('evidence')}
      />
      <FilePicker
        label={words.evidenceFile}
        accept={kinds}
        limitMegabytes={20}
        value={file}
        onChange={setFile}
      />
      {letter.fields}
    </FormDialog>
  )
}
