import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { OutputOf } from '#kernel/contract/act.ts'
import { inBoth } from '#kernel/pure/bilingual.ts'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { results } from '../../contract.ts'
import { evaluationKindNames, evaluationScopeNames } from '../../contract/evaluations/evaluation-words.ts'
import {
  type EvaluationKind,
  evaluationKinds,
  type EvaluationScope,
  evaluationScopes,
} from '../../rules/evaluations/where-an-evaluation-stands.ts'
import { client } from '../shown.ts'
import { evaluationPageWords as words } from './evaluation-page-words.ts'

interface PlanProps {
  readonly strategy: string
  readonly parts: OutputOf<(typeof results)['acts']['listEvaluations']>['parts']
  readonly onDone: () => void
  readonly onClose: () => void
}

interface Values {
  readonly kind: EvaluationKind
  readonly scope: EvaluationScope
  readonly lineage: string | null
  readonly title: { en: string; ur: string }
  readonly evaluator: string
  readonly isInside: boolean
  readonly terms: string
  readonly startsOn: string
  readonly endsOn: string
}

const nothing: Values = {
  ...{ kind: 'mid-term', scope: 'strategy', lineage: null, title: { en: '', ur: '' }, evaluator: '' },
  ...{ isInside: false, terms: '', startsOn: '', endsOn: '' },
}

/** What stands in a language, without what was left empty. */
export const filled = ({ en, ur }: { readonly en: string; readonly ur: string }) => ({
  ...(en.trim() === '' ? {} : { en }),
  ...(ur.trim() === '' ? {} : { ur }),
})

export function PlanForm({ strategy, parts, onDone, onClose }: PlanProps) {
  const { say } = useWords()
  const form = useForm<Values>({ initialValues: nothing })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ title, lineage, ...values }: Values) =>
      client.planEvaluation({
        ...{ strategy, ...values, title: filled(title) },
        ...(lineage === null || values.scope === 'strategy' ? {} : { lineage }),
      }),
    onSuccess: onDone,
  })
  const given = form.getInputProps
  const { scope } = form.values
  return (
    <FormDialog
      title={words.plan}
      means={words.planMeans}
      confirm={words.plan}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <BilingualField label={words.titleOf} {...given('title')} />
      <Select
        label={say(words.kind)}
        data={evaluationKinds.map((value) => ({ value, label: say(evaluationKindNames[value]) }))}
        allowDeselect={false}
        {...given('kind')}
      />
      <Select
        label={say(words.of)}
        data={evaluationScopes.map((value) => ({ value, label: say(evaluationScopeNames[value]) }))}
        allowDeselect={false}
        {...given('scope')}
      />
      {scope === 'strategy' ? null : (
        <Select
          label={say(words.part)}
          data={parts
            .filter(({ kind }) => kind === scope)
            .map(({ lineage, code, title }) => ({
              value: lineage,
              label: `${code} · ${say(inBoth(title))}`,
            }))}
          searchable
          required
          {...given('lineage')}
        />
      )}
      <TextInput label={say(words.evaluator)} dir="auto" required {...given('evaluator')} />
      <Checkbox label={say(words.inside)} {...form.getInputProps('isInside', { type: 'checkbox' })} />
      <Textarea label={say(words.terms)} dir="auto" autosize minRows={3} required {...given('terms')} />
      <TextInput label={say(words.starts)} type="date" dir="ltr" required {...given('startsOn')} />
      <TextInput label={say(words.ends)} type="date" dir="ltr" required {...given('endsOn')} />
    </FormDialog>
  )
}
