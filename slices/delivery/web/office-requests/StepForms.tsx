import { Radio, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { OfficeRequest } from '../../contract.ts'
import { officeRequestStateNames, refusalReasonNames } from '../../contract/office-requests/words.ts'
import { refusalReasons } from '../../rules/office-requests/where-a-request-between-offices-stands.ts'
import { client } from '../calls.ts'
import { useLetterChoice } from '../work/LetterChoice.tsx'
import { officeRequestPageWords as words } from './page-words.ts'

export interface StepFormProps {
  readonly request: OfficeRequest
  readonly title: Bilingual
  readonly byLetter: boolean
  readonly onDone: () => void
  readonly onClose: () => void
}

const answers = ['answered', 'partly answered', 'refused'] as const

/** What the asked office says: all of it, a part, or why not. */
export function AnswerForm({ request, title, byLetter, onDone, onClose }: StepFormProps) {
  const { say } = useWords()
  const form = useForm<{
    kind: (typeof answers)[number]
    says: string
    reason: (typeof refusalReasons)[number]
  }>({
    initialValues: { kind: 'answered', says: '', reason: 'no legal basis' },
  })
  const letter = useLetterChoice(request.asked?.id ?? '', byLetter ? 'always' : 'never')
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: object) => {
      const { kind, says, reason } = form.values
      const why = kind === 'refused' ? { reason } : {}
      return client.answerOfficeRequest({ request: request.id, kind, says, ...why, ...given })
    },
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={title}
      confirm={title}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => {
        const given = letter.given()
        if (given !== undefined) mutate(given)
      })}
      onClose={onClose}
    >
      <Radio.Group label={say(words.kind)} {...form.getInputProps('kind')}>
        <Stack gap="xs" mt="xs">
          {answers.map((value) => (
            <Radio key={value} value={value} label={say(officeRequestStateNames[value])} />
          ))}
        </Stack>
      </Radio.Group>
      {form.values.kind === 'refused' ? (
        <Select
          label={say(words.reason)}
          data={refusalReasons.map((value) => ({ value, label: say(refusalReasonNames[value]) }))}
          allowDeselect={false}
          required
          {...form.getInputProps('reason')}
        />
      ) : null}
      <Textarea
        label={say(words.says)}
        dir="auto"
        autosize
        minRows={3}
        required
        {...form.getInputProps('says')}
      />
      {letter.fields}
    </FormDialog>
  )
}

interface PursueFormProps extends StepFormProps {
  readonly kind: 'withdrawn' | 'escalated'
  readonly bodies: readonly { readonly id: string; readonly name: Bilingual }[]
}

/** The asking office withdraws, or takes it to a coordinating body with a day. */
export function PursueForm({ request, title, byLetter, kind, bodies, onDone, onClose }: PursueFormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: { says: '', body: '', dueOn: '' } })
  const letter = useLetterChoice(request.asking?.id ?? '', byLetter ? 'always' : 'never')
  const { mutate, isPending, error } = useMutation({
    mutationFn: (given: object) => {
      const { says, body, dueOn } = form.values
      const where = kind === 'escalated' && body !== '' && dueOn !== '' ? { body, dueOn } : {}
      return client.pursueOfficeRequest({ request: request.id, kind, says, ...where, ...given })
    },
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={title}
      confirm={title}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => {
        const given = letter.given()
        if (given !== undefined) mutate(given)
      })}
      onClose={onClose}
    >
      {kind === 'escalated' ? (
        <>
          <Select
            label={say(words.body)}
            data={bodies.map(({ id, name }) => ({ value: id, label: say(name) }))}
            required
            {...form.getInputProps('body')}
          />
          <TextInput
            label={say(words.decisionBy)}
            type="date"
            dir="ltr"
            required
            {...form.getInputProps('dueOn')}
          />
        </>
      ) : null}
      <Textarea
        label={say(words.says)}
        dir="auto"
        autosize
        minRows={3}
        required
        {...form.getInputProps('says')}
      />
      {letter.fields}
    </FormDialog>
  )
}

/** What a body decided, with its minutes. */
export function DecideForm({ request, title, onDone, onClose }: StepFormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: { says: '', minutes: '' } })
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.decideOfficeRequest({ request: request.id, ...form.values }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={title}
      confirm={title}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(() => mutate())}
      onClose={onClose}
    >
      <Textarea
        label={say(words.says)}
        dir="auto"
        autosize
        minRows={3}
        required
        {...form.getInputProps('says')}
      />
      <TextInput label={say(words.minutes)} dir="auto" required {...form.getInputProps('minutes')} />
    </FormDialog>
  )
}
