import { Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { clientOf } from '#kernel/contract/client.ts'
import { inBoth } from '#kernel/pure/bilingual.ts'
import { identity } from '#slices/identity/contract.ts'
import { carry } from '#web/carry.ts'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { criterionNames, criterionQuestions } from '../../contract/evaluations/evaluation-words.ts'
import { criteria, type Criterion } from '../../rules/evaluations/where-an-evaluation-stands.ts'
import { client } from '../shown.ts'
import { evaluationPageWords as words } from './evaluation-page-words.ts'
import { filled } from './PlanForm.tsx'

interface FormProps {
  readonly evaluation: string
  readonly onDone: () => void
  readonly onClose: () => void
}

const register = clientOf(identity, carry)
const some = (text: string) => (text.trim() === '' ? null : text)

interface Finding {
  readonly criterion: Criterion
  readonly finding: { en: string; ur: string }
  readonly evidence: string
  readonly rating: string
}

export function FindForm({ evaluation, onDone, onClose }: FormProps) {
  const { say } = useWords()
  const form = useForm<Finding>({
    initialValues: { criterion: 'relevance', finding: { en: '', ur: '' }, evidence: '', rating: '' },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ criterion, finding, evidence, rating }: Finding) =>
      client.enterEvaluationFinding({
        ...{ evaluation, criterion, finding: filled(finding), evidence },
        ...(some(rating) === null ? {} : { rating }),
      }),
    onSuccess: onDone,
  })
  const given = form.getInputProps
  return (
    <FormDialog
      title={words.find}
      means={words.findMeans}
      confirm={words.find}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <Select
        label={say(words.criterion)}
        description={say(criterionQuestions[form.values.criterion])}
        data={criteria.map((value) => ({ value, label: say(criterionNames[value]) }))}
        allowDeselect={false}
        {...given('criterion')}
      />
      <BilingualField label={words.finding} rows={4} {...given('finding')} />
      <Textarea
        label={say(words.evidence)}
        description={say(words.evidenceHint)}
        dir="auto"
        autosize
        minRows={2}
        required
        {...given('evidence')}
      />
      <TextInput
        label={say(words.rating)}
        description={say(words.ratingHint)}
        dir="auto"
        {...given('rating')}
      />
    </FormDialog>
  )
}

export function ReportForm({ evaluation, onDone, onClose }: FormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: { document: '', reportedOn: '', link: '' } })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ document, reportedOn, link }: typeof form.values) =>
      client.enterEvaluationReport({
        ...{ evaluation, document, reportedOn },
        ...(some(link) === null ? {} : { link }),
      }),
    onSuccess: onDone,
  })
  const given = form.getInputProps
  return (
    <FormDialog
      title={words.report}
      means={words.reportMeans}
      confirm={words.report}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <TextInput label={say(words.document)} dir="auto" required {...given('document')} />
      <TextInput label={say(words.reportedOn)} type="date" dir="ltr" required {...given('reportedOn')} />
      <TextInput label={say(words.link)} type="url" dir="ltr" {...given('link')} />
    </FormDialog>
  )
}

interface Recommended {
  readonly says: { en: string; ur: string }
  readonly place: string
  readonly addressee: string | null
  readonly dueOn: string
}

export function RecommendForm({ evaluation, onDone, onClose }: FormProps) {
  const { say } = useWords()
  const { data } = useQuery({ queryKey: ['offices'], queryFn: () => register.listOffices({}) })
  const form = useForm<Recommended>({
    initialValues: { says: { en: '', ur: '' }, place: '', addressee: null, dueOn: '' },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ says, place, addressee, dueOn }: Recommended) =>
      client.recommendFromEvaluation({
        ...{ evaluation, says: filled(says), addressee: addressee ?? '' },
        ...(some(place) === null ? {} : { place }),
        ...(dueOn === '' ? {} : { dueOn }),
      }),
    onSuccess: onDone,
  })
  const given = form.getInputProps
  return (
    <FormDialog
      title={words.recommend}
      means={words.recommendMeans}
      confirm={words.recommend}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <BilingualField label={words.says} rows={4} {...given('says')} />
      <TextInput label={say(words.place)} dir="auto" {...given('place')} />
      <Select
        label={say(words.addressee)}
        data={(data?.offices ?? [])
          .filter(({ existsToday }) => existsToday)
          .map(({ id, code, name }) => ({ value: id, label: `${say(inBoth(name))} (${code})` }))}
        searchable
        required
        {...given('addressee')}
      />
      <TextInput label={say(words.due)} type="date" dir="ltr" {...given('dueOn')} />
    </FormDialog>
  )
}
