import { Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { dayAt } from '#kernel/pure/calendar.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { DisruptionSeen } from '../../contract.ts'
import { gradeMeanings, gradeNames, gradingNames } from '../../contract/disruptions/disruption-words.ts'
import { type Grade, type GradingKind, grades } from '../../rules/disruptions/where-a-disruption-stands.ts'
import { client } from '../shown.ts'
import { disruptionPageWords as words } from './disruption-page-words.ts'

interface GradeFormProps {
  readonly disruption: DisruptionSeen
  readonly kind: GradingKind
  readonly onDone: () => void
  readonly onClose: () => void
}

/** What a panel decided, with its minutes; or what a review after six months found. */
export function GradeForm({ disruption, kind, onDone, onClose }: GradeFormProps) {
  const { say } = useWords()
  const form = useForm<{ grade: Grade; reason: string; minutes: string; decidedOn: string }>({
    initialValues: {
      ...{ grade: disruption.grade ?? disruption.proposed, reason: '', minutes: '' },
      decidedOn: dayAt(new Date()),
    },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: typeof form.values) =>
      client.gradeDisruption({ disruption: disruption.id, kind, ...values }),
    onSuccess: onDone,
  })
  const given = form.getInputProps
  return (
    <FormDialog
      title={gradingNames[kind]}
      confirm={gradingNames[kind]}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <Select
        label={say(words.grade)}
        data={grades.map((value) => ({
          value,
          label: `${say(gradeNames[value])}: ${say(gradeMeanings[value])}`,
        }))}
        allowDeselect={false}
        {...given('grade')}
      />
      <Textarea label={say(words.reason)} dir="auto" autosize minRows={2} required {...given('reason')} />
      <TextInput
        label={say(words.minutes)}
        description={say(words.minutesHint)}
        dir="auto"
        required
        {...given('minutes')}
      />
      <TextInput label={say(words.decidedOn)} type="date" dir="ltr" required {...given('decidedOn')} />
    </FormDialog>
  )
}
