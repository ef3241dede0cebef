import { Select, SimpleGrid, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { bothOf, client, typedOf } from './calls.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { officeWords as words } from './office-words.ts'

const blank = {
  organisation: '',
  code: '',
  name: { en: '', ur: '' },
  existsFrom: '',
  source: '',
}

/** Enters an office of a known organisation in the register. */
export function RegisterOfficeForm(props: { readonly onDone: () => void; readonly onClose: () => void }) {
  const { say } = useWords()
  const form = useForm({ initialValues: blank })
  const { data } = useQuery({ queryKey: ['organisations'], queryFn: () => client.listOrganisations({}) })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ existsFrom, source, name, code, organisation }: typeof blank) =>
      client.registerOffice({
        organisation,
        code: code.trim().toUpperCase(),
        name: typedOf(name),
        ...(existsFrom === '' ? {} : { existsFrom }),
        ...(source.trim() === '' ? {} : { source }),
      }),
    onSuccess: props.onDone,
  })
  const organisations = (data?.organisations ?? []).map(({ id, name }) => ({
    value: id,
    label: say(bothOf(name)),
  }))
  return (
    <FormDialog
      title={words.register}
      confirm={words.register}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={props.onClose}
    >
      <Select
        label={say(words.organisation)}
        data={organisations}
        searchable
        required
        {...form.getInputProps('organisation')}
      />
      <BilingualField label={words.name} hint={words.nameHint} required {...form.getInputProps('name')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          label={say(words.code)}
          description={say(words.codeHint)}
          dir="ltr"
          required
          {...form.getInputProps('code')}
        />
        <TextInput
          label={say(words.existsFrom)}
          description={say(words.existsFromHint)}
          type="date"
          dir="ltr"
          {...form.getInputProps('existsFrom')}
        />
      </SimpleGrid>
      <TextInput
        label={say(words.source)}
        description={say(words.sourceHint)}
        dir="auto"
        {...form.getInputProps('source')}
      />
    </FormDialog>
  )
}
