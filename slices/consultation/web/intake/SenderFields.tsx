import { SegmentedControl, Select, Stack, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { officesQuery } from '../calls.ts'
import { named, organisationsQuery } from './intake-calls.ts'
import { words } from './intake-words.ts'
import type { SentIn } from './sent-in-form.ts'

/** From whom: an office or organisation of the register, or a name as written. */
export function SenderFields({ form }: { readonly form: UseFormReturnType<SentIn> }) {
  const { say } = useWords()
  const offices = useQuery(officesQuery).data?.offices ?? []
  const organisations = useQuery(organisationsQuery).data?.organisations ?? []
  const choices = (list: readonly { id: string; code: string; name: Parameters<typeof named>[0] }[]) =>
    list.map(({ id, code, name }) => ({ value: id, label: `${code} · ${say(named(name))}` }))
  const { by } = form.values
  return (
    <Stack gap="xs">
      <Text size="sm" fw={500}>
        {say(words.sentBy)}
      </Text>
      <SegmentedControl
        aria-label={say(words.sentBy)}
        data={[
          { value: 'office', label: say(words.byOffice) },
          { value: 'organisation', label: say(words.byOrganisation) },
          { value: 'name', label: say(words.byName) },
        ]}
        {...form.getInputProps('by')}
      />
      {by === 'office' ? (
        <Select
          label={say(words.office)}
          data={choices(offices)}
          searchable
          limit={60}
          required
          {...form.getInputProps('office')}
        />
      ) : null}
      {by === 'organisation' ? (
        <Select
          label={say(words.organisation)}
          data={choices(organisations)}
          searchable
          limit={60}
          required
          {...form.getInputProps('organisation')}
        />
      ) : null}
      {by === 'name' ? <TextInput label={say(words.name)} required {...form.getInputProps('name')} /> : null}
    </Stack>
  )
}
