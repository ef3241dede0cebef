import { Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Recommendation } from '../../contract.ts'
import { type Judgement, judgements } from '../../rules/recommendations/where-a-recommendation-stands.ts'
import { bothOf, client } from '../calls.ts'
import { recommendationPageWords as words } from './page-words.ts'
import { useOffices } from './RegisterForm.tsx'

interface FormProps {
  readonly one: Recommendation
  readonly onDone: () => void
  readonly onClose: () => void
}

const judgementWords: Readonly<Record<Judgement, (typeof words)['isSeen' | 'isReturned' | 'isClosed']>> = {
  ...{ seen: words.isSeen, returned: words.isReturned, closed: words.isClosed },
}
const notJudged: { readonly judgement: Judgement; readonly says: string } = {
  ...{ judgement: 'seen', says: '' },
}

/** Somebody other than the owner says what they saw. */
export function JudgeForm({ one, onDone, onClose }: FormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: notJudged })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.judgeRecommendation({ recommendation: one.id, ...form.values }),
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
          {judgements
            .filter((value) => value !== 'closed' || one.state === 'reported done')
            .map((value) => (
              <Radio key={value} value={value} label={say(judgementWords[value])} />
            ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={say(words.judgeSays)}
        dir="auto"
        autosize
        minRows={2}
        required
        {...form.getInputProps('says')}
      />
    </FormDialog>
  )
}

export function ChangeForm({ one, onDone, onClose }: FormProps) {
  const { say } = useWords()
  const offices = useOffices()
  const form = useForm({
    initialValues: { owner: one.owner?.id ?? null, dueOn: one.dueOn ?? '', reason: '' },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ owner, dueOn, reason }: typeof form.values) =>
      client.changeRecommendation({
        ...{ recommendation: one.id, reason },
        ...(owner === null || owner === one.owner?.id ? {} : { owner }),
        ...(dueOn === '' ? {} : { dueOn }),
      }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.change}
      means={words.changeMeans}
      confirm={words.change}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <Select label={say(words.owner)} data={offices} searchable {...form.getInputProps('owner')} />
      <TextInput label={say(words.due)} type="date" dir="ltr" {...form.getInputProps('dueOn')} />
      <Textarea
        label={say(words.reason)}
        dir="auto"
        autosize
        minRows={2}
        required
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}

const notSaid: { readonly verdict: 'repeats' | 'differs'; readonly reason: string } = {
  ...{ verdict: 'repeats', reason: '' },
}

/** Whether it asks for the same as an earlier one. */
export function LinkForm({
  one,
  earlier,
  onDone,
  onClose,
}: FormProps & { readonly earlier: Recommendation }) {
  const { say } = useWords()
  const form = useForm({ initialValues: notSaid })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.linkRecommendation({ recommendation: one.id, earlier: earlier.id, ...form.values }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.links}
      means={words.linkMeans}
      confirm={words.links}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => mutate())}
      onClose={onClose}
    >
      {[one, earlier].map((its) => (
        <Text key={its.id} size="sm">
          <strong>{its.dated.slice(0, 4)}</strong> · <bdi>{say(bothOf(its.text))}</bdi>
        </Text>
      ))}
      <Radio.Group label={say(words.verdict)} {...form.getInputProps('verdict')}>
        <Stack gap="xs" mt="xs">
          <Radio value="repeats" label={say(words.repeats)} />
          <Radio value="differs" label={say(words.differs)} />
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
    </FormDialog>
  )
}
