import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { clientOf } from '#kernel/contract/client.ts'
import { identity } from '#slices/identity/contract.ts'
import { type Level, levelNames, levels } from '#slices/strategy/contract.ts'
import { carry } from '#web/carry.ts'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { sourceNames } from '../../contract/recommendations/words.ts'
import { type Source, sources } from '../../rules/recommendations/where-a-recommendation-stands.ts'
import { bothOf, client, key } from '../calls.ts'
import { recommendationPageWords as words } from './page-words.ts'

const register = clientOf(identity, carry)

/** The offices that exist today, to choose from. */
export function useOffices() {
  const { say } = useWords()
  const { data } = useQuery({ queryKey: ['offices'], queryFn: () => register.listOffices({}) })
  return (data?.offices ?? [])
    .filter(({ existsToday }) => existsToday)
    .map(({ id, code, name }) => ({
      value: id,
      label: `${say(bothOf({ en: name.en ?? null, ur: name.ur ?? null }))} (${code})`,
    }))
}

interface Values {
  readonly source: Source
  readonly body: { en: string; ur: string }
  readonly document: string
  readonly dated: string
  readonly place: string
  readonly link: string
  readonly says: { en: string; ur: string }
  readonly addressee: string | null
  readonly owner: string | null
  readonly dueOn: string
  readonly lineage: string | null
  readonly level: Level
}

const nothing: Values = {
  ...{ source: 'review', body: { en: '', ur: '' }, document: '', dated: '', place: '', link: '' },
  ...{ says: { en: '', ur: '' }, addressee: null, owner: null, dueOn: '', lineage: null },
  level: 'government',
}

const filled = ({ en, ur }: { en: string; ur: string }) => ({
  ...(en.trim() === '' ? {} : { en }),
  ...(ur.trim() === '' ? {} : { ur }),
})

interface RegisterProps {
  readonly strategy: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Enters one, as its document says it. */
export function RegisterForm({ strategy, onDone, onClose }: RegisterProps) {
  const { say } = useWords()
  const offices = useOffices()
  const form = useForm<Values>({ initialValues: nothing })
  const { data } = useQuery({
    queryKey: [key, 'requests', strategy],
    queryFn: () => client.listRequests({ strategy }),
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ source, document, dated, level, ...values }: Values) =>
      client.registerRecommendation({
        ...{ strategy, source, document, dated, level, addressee: values.addressee ?? '' },
        ...{ body: filled(values.body), says: filled(values.says) },
        ...(values.place.trim() === '' ? {} : { place: values.place }),
        ...(values.link.trim() === '' ? {} : { link: values.link }),
        ...(values.owner === null ? {} : { owner: values.owner }),
        ...(values.dueOn === '' ? {} : { dueOn: values.dueOn }),
        ...(values.lineage === null ? {} : { lineage: values.lineage }),
      }),
    onSuccess: onDone,
  })
  const given = form.getInputProps
  return (
    <FormDialog
      title={words.register}
      means={words.registerMeans}
      confirm={words.register}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <Select
        label={say(words.source)}
        data={sources.map((value) => ({ value, label: say(sourceNames[value]) }))}
        allowDeselect={false}
        {...given('source')}
      />
      <BilingualField label={words.body} {...given('body')} />
      <TextInput label={say(words.documentOf)} dir="auto" required {...given('document')} />
      <TextInput label={say(words.dated)} type="date" dir="ltr" required {...given('dated')} />
      <TextInput label={say(words.place)} dir="auto" {...given('place')} />
      <TextInput label={say(words.link)} type="url" dir="ltr" {...given('link')} />
      <BilingualField label={words.what} rows={4} {...given('says')} />
      <Select label={say(words.addressee)} data={offices} searchable required {...given('addressee')} />
      <Select
        label={say(words.owner)}
        description={say(words.ownerHint)}
        data={offices}
        searchable
        clearable
        {...given('owner')}
      />
      <TextInput label={say(words.due)} type="date" dir="ltr" {...given('dueOn')} />
      <Select
        label={say(words.activity)}
        data={(data?.activities ?? []).map(({ lineage, code, title }) => ({
          ...{ value: lineage, label: `${code} · ${say(bothOf(title))}` },
        }))}
        searchable
        clearable
        {...given('lineage')}
      />
      <Select
        label={say(words.level)}
        data={levels.map((value) => ({ value, label: say(levelNames[value]) }))}
        allowDeselect={false}
        {...given('level')}
      />
    </FormDialog>
  )
}
