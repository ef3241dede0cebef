import { MultiSelect, Select, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { gradeMeanings, gradeNames, targetNames } from '../../contract/disruptions/disruption-words.ts'
import {
  type Severity,
  type TargetKind,
  severities,
  targetKinds,
} from '../../rules/disruptions/where-a-disruption-stands.ts'
import { LetterPart, useLetter } from '../forms/LetterPart.tsx'
import { OfficeSelect } from '../forms/OfficeSelect.tsx'
import { useAllOffices, useReportingOffices } from '../forms/use-offices.ts'
import { usePillars } from '../indicators/forms/use-plan-parts.ts'
import { client } from '../shown.ts'
import { disruptionPageWords as words } from './disruption-page-words.ts'

interface ReportDisruptionProps {
  readonly strategy: string
  readonly isByLetter: boolean
  readonly onDone: () => void
  readonly onClose: () => void
}

interface Typed {
  readonly office: string | null
  readonly pillar: string | null
  readonly target: TargetKind
  readonly happenedOn: string
  readonly proposed: Severity
  readonly effect: string
  readonly ownReference: string
  readonly supports: string[]
}

/** What an office says it disrupted; no field asks whom. */
export function ReportDisruptionForm({ strategy, isByLetter, onDone, onClose }: ReportDisruptionProps) {
  const { say } = useWords()
  const { offices } = useReportingOffices(strategy)
  const all = useAllOffices()
  const pillars = usePillars(strategy)
  const letter = useLetter(isByLetter)
  const form = useForm<Typed>({
    initialValues: {
      ...{ office: null, pillar: null },
      ...{
        target: 'group',
        happenedOn: '',
        proposed: 'moderate',
        effect: '',
        ownReference: '',
        supports: [],
      },
    },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (values: Parameters<typeof client.reportDisruption>[0]) => client.reportDisruption(values),
    onSuccess: onDone,
  })
  // The register of offices may come after the form: whoever acts for one office has no choice to make.
  const office = form.values.office ?? (offices.length === 1 ? (offices[0]?.id ?? null) : null)
  const send = ({ office: _, pillar, ...values }: Typed) => {
    const entered = letter.read(office)
    if (office === null) form.setFieldError('office', say(words.choose))
    if (pillar === null) form.setFieldError('pillar', say(words.choose))
    if (office === null || pillar === null || entered === null) return
    mutate({ strategy, office, pillar, ...values, ...entered })
  }
  const given = form.getInputProps
  return (
    <FormDialog
      title={words.report}
      means={words.reportMeans}
      confirm={words.report}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit(send)}
      onClose={onClose}
    >
      <OfficeSelect
        offices={offices}
        value={office}
        onChange={(chosen) => form.setFieldValue('office', chosen)}
        error={form.errors.office}
        required
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <Select
          label={say(words.pillar)}
          data={[...pillars].map(([value, title]) => ({ value, label: `${value} · ${say(title)}` }))}
          required
          {...given('pillar')}
        />
        <Select
          label={say(words.target)}
          data={targetKinds.map((value) => ({ value, label: say(targetNames[value]) }))}
          allowDeselect={false}
          {...given('target')}
        />
        <TextInput label={say(words.happenedOn)} type="date" dir="ltr" required {...given('happenedOn')} />
        <Select
          label={say(words.severityProposed)}
          description={say(gradeMeanings[form.values.proposed])}
          data={severities.map((value) => ({ value, label: say(gradeNames[value]) }))}
          allowDeselect={false}
          {...given('proposed')}
        />
      </SimpleGrid>
      <Textarea
        label={say(words.effect)}
        dir="auto"
        autosize
        minRows={2}
        maxLength={1000}
        required
        {...given('effect')}
      />
      <TextInput label={say(words.ownReference)} dir="auto" required {...given('ownReference')} />
      <MultiSelect
        label={say(words.supports)}
        data={all.filter(({ id }) => id !== office).map(({ id, name }) => ({ value: id, label: say(name) }))}
        searchable
        {...given('supports')}
      />
      {isByLetter ? <LetterPart of={letter} /> : null}
    </FormDialog>
  )
}
