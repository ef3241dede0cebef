import { Alert, Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Milestone } from '../../contract.ts'
import { bothOf, client, key } from '../calls.ts'
import { type Entering, useLetterChoice } from './LetterChoice.tsx'
import { workPageWords as words } from './work-page-words.ts'

interface FormProps {
  readonly onDone: () => void
  readonly onClose: () => void
}

interface SetProps extends FormProps {
  readonly request: string
  readonly office: string
  readonly entering: Entering
}

export function SetMilestoneForm({ request, office, entering, onDone, onClose }: SetProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: { title: { en: '', ur: '' }, dueOn: '' } })
  const letter = useLetterChoice(office, entering)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: object) => {
      const { title, dueOn } = form.values
      const said = {
        ...(title.en.trim() === '' ? {} : { en: title.en }),
        ...(title.ur.trim() === '' ? {} : { ur: title.ur }),
      }
      return client.setMilestone({ request, title: said, dueOn, ...given })
    },
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.set}
      means={words.setMeans}
      confirm={words.set}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => {
        const given = letter.given()
        if (given !== undefined) mutate(given)
      })}
      onClose={onClose}
    >
      <BilingualField label={words.what} {...form.getInputProps('title')} />
      <TextInput label={say(words.by)} type="date" dir="ltr" required {...form.getInputProps('dueOn')} />
      {letter.fields}
    </FormDialog>
  )
}

interface OfMilestone extends FormProps {
  readonly milestone: Milestone
  readonly entering: Entering
}

export function MoveForm({ milestone, entering, onDone, onClose }: OfMilestone) {
  const { say } = useWords()
  const form = useForm({ initialValues: { dueOn: '', reason: '' } })
  const letter = useLetterChoice(milestone.office?.id ?? '', entering)
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: object) =>
      client.moveMilestone({ milestone: milestone.id, ...form.values, ...given }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.move}
      means={words.moveMeans}
      confirm={words.move}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => {
        const given = letter.given()
        if (given !== undefined) mutate(given)
      })}
      onClose={onClose}
    >
      <TextInput label={say(words.by)} type="date" dir="ltr" required {...form.getInputProps('dueOn')} />
      <Slips milestone={milestone.id} dueOn={form.values.dueOn} />
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

/** What the day that is being typed would do to others, before anything is done. */
function Slips({ milestone, dueOn }: { readonly milestone: string; readonly dueOn: string }) {
  const { say, formats } = useWords()
  const { data } = useQuery({
    queryKey: [key, 'slips', milestone, dueOn],
    queryFn: () => client.previewMove({ milestone, dueOn }),
    enabled: /^\d{4}-\d{2}-\d{2}$/.test(dueOn),
  })
  if (data === undefined) return null
  if (data.slips.length === 0) return <Text size="sm">{say(words.noSlips)}</Text>
  return (
    <Alert color="warn" title={say(words.slips)} role="status">
      <Stack gap="xs">
        {data.slips.map((slip) => (
          <Text key={slip.milestone} size="sm">
            <Code>{slip.code}</Code>{' '}
            {say(words.slip, {
              title: say(bothOf(slip.title)),
              day: formats.date(slip.dueOn),
              notBefore: formats.date(slip.notBefore),
              days: slip.days,
            })}
          </Text>
        ))}
      </Stack>
    </Alert>
  )
}

const kinds = ['.pdf', '.png', '.jpg', '.jpeg', '.docx', '.xlsx', '.csv', '.txt'] as const

export function ReachedForm({ milestone, entering, onDone, onClose }: OfMilestone) {
  const { say } = useWords()
  const form = useForm({ initialValues: { reachedOn: '', evidence: '' } })
  const [file, setFile] = useState<File | null>(null)
  const letter = useLetterChoice(milestone.office?.id ?? '', entering)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (given: object) => {
      const sent = file === null ? {} : { file: await sendFile(file) }
      return client.reportMilestone({ milestone: milestone.id, ...form.values, ...sent, ...given })
    },
    onSuccess: onDone,
  })
  const title = entering === 'always' ? words.enterReport : words.report
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
      <TextInput
        label={say(words.reachedOn)}
        type="date"
        dir="ltr"
        required
        {...form.getInputProps('reachedOn')}
      />
      <Textarea
        label={say(words.evidenceNamed)}
        dir="auto"
        autosize
        minRows={2}
        required
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

const notJudged: { readonly judgement: 'seen' | 'returned'; readonly says: string } = {
  ...{ judgement: 'seen', says: '' },
}

export function JudgeForm({ milestone, onDone, onClose }: Omit<OfMilestone, 'entering'>) {
  const { say } = useWords()
  const form = useForm({ initialValues: notJudged })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.judgeMilestone({ milestone: milestone.id, ...form.values }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.judge}
      means={words.judgeMeans}
      confirm={words.judge}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => mutate())}
      onClose={onClose}
    >
      <Radio.Group label={say(words.judgement)} {...form.getInputProps('judgement')}>
        <Stack gap="xs" mt="xs">
          <Radio value="seen" label={say(words.isSeen)} />
          <Radio value="returned" label={say(words.isReturned)} />
        </Stack>
      </Radio.Group>
      <Textarea
        label={say(words.says)}
        dir="auto"
        autosize
        minRows={2}
        required
        {...form.getInputProps('says')}
      />
    </FormDialog>
  )
}

interface FollowProps extends Omit<OfMilestone, 'entering'> {
  readonly others: readonly Milestone[]
}

export function FollowForm({ milestone, others, onDone, onClose }: FollowProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: { first: null as string | null } })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.sayWhatFollows({ milestone: milestone.id, first: form.values.first ?? '' }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.follow}
      means={words.followMeans}
      confirm={words.follow}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => mutate())}
      onClose={onClose}
    >
      <Select
        label={say(words.first)}
        data={others
          .filter(({ id }) => id !== milestone.id)
          .map(({ id, code, title }) => ({ value: id, label: `${code} · ${say(bothOf(title))}` }))}
        searchable
        required
        {...form.getInputProps('first')}
      />
    </FormDialog>
  )
}
