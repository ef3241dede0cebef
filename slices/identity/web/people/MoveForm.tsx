import { List, Select, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery } from '@tanstack/react-query'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Person } from '../../contract/people.ts'
import { bothOf, client } from '../calls.ts'
import { sectorNames } from '../office-words.ts'
import { moveWords as words } from './move-words.ts'

const blank = { organisation: null as string | null, from: '', reason: '' }

export interface MoveFormProps {
  readonly person: Person
  readonly onDone: () => void
  readonly onClose: () => void
}

/** Says to which organisation somebody belongs from a day on; what stood before is listed. */
export function MoveForm({ person, onDone, onClose }: MoveFormProps) {
  const { say } = useWords()
  const form = useForm({ initialValues: blank })
  const { data } = useQuery({ queryKey: ['organisations'], queryFn: () => client.listOrganisations({}) })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ organisation, from, reason }: typeof blank) =>
      client.moveToOrganisation({
        person: person.id,
        organisation: organisation ?? '',
        reason: reason.trim(),
        ...(from === '' ? {} : { from }),
      }),
    onSuccess: onDone,
  })
  const organisations = (data?.organisations ?? []).map(({ id, name, sector }) => ({
    value: id,
    label: `${say(bothOf(name))} · ${say(sectorNames[sector])}`,
  }))
  return (
    <FormDialog
      title={words.move}
      means={words.moveMeans}
      about={
        <Text fw={600}>
          <bdi>{say(bothOf(person.name))}</bdi>
        </Text>
      }
      confirm={words.move}
      may={person.move}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <Memberships of={person} />
      <Select
        label={say(words.organisation)}
        description={say(words.organisationHint)}
        data={organisations}
        searchable
        required
        {...form.getInputProps('organisation')}
      />
      <TextInput
        label={say(words.from)}
        description={say(words.fromHint)}
        type="date"
        dir="ltr"
        {...form.getInputProps('from')}
      />
      <TextInput
        label={say(words.reason)}
        description={say(words.reasonHint)}
        dir="auto"
        required
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}

/** Where somebody has belonged, from the last; each with the day and, where it was changed, why. */
function Memberships({ of }: { readonly of: Person }) {
  const { say, formats } = useWords()
  if (of.memberships.length === 0) return <Text c="dimmed">{say(words.noneKnown)}</Text>
  return (
    <Stack gap={4}>
      <Text size="sm" fw={600}>
        {say(words.soFar)}
      </Text>
      <List size="sm" spacing={4}>
        {of.memberships.map(({ organisation, from, reason }, at) => (
          <List.Item key={of.memberships.length - at}>
            <bdi>{say(bothOf(organisation.name))}</bdi> · {say(sectorNames[organisation.sector])} ·{' '}
            {say(words.since, { from: formats.date(from) })}
            {reason === null ? null : (
              <Text size="sm" c="dimmed">
                <bdi>{reason}</bdi>
              </Text>
            )}
          </List.Item>
        ))}
      </List>
    </Stack>
  )
}
