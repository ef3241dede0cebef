import { List, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Person } from '../../contract/people.ts'
import { bothOf, client } from '../calls.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { keyWords as words } from './key-words.ts'

export interface DestroyKeyFormProps {
  readonly person: Person
  readonly onDone: (told: Bilingual) => void
  readonly onClose: () => void
}

/** Says first what is lost for ever, and asks for the person's address, typed, before it is. */
export function DestroyKeyForm({ person, onDone, onClose }: DestroyKeyFormProps) {
  const { say } = useWords()
  const phrase = person.email ?? say(bothOf(person.name))
  const asked = person.keyAsked
  const form = useForm({
    initialValues: { reason: '', typed: '' },
    validate: {
      reason: (reason) => (asked || reason.trim() !== '' ? null : say(words.needReason)),
      typed: (typed) => (typed.trim() === phrase ? null : say(words.needPhrase)),
    },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ reason }: typeof form.values) =>
      asked
        ? client.destroyPseudonymKey({ person: person.id })
        : client.askToDestroyKey({ person: person.id, reason }),
    onSuccess: () => onDone(asked ? words.destroyed : words.askedFor),
  })
  return (
    <FormDialog
      title={words.destroy}
      means={words.what}
      about={
        <Text fw={600}>
          <bdi>{say(bothOf(person.name))}</bdi>
        </Text>
      }
      confirm={asked ? words.confirm : words.ask}
      tone="bad"
      may={person.destroyKey ?? { ok: false }}
      busy={isPending}
      error={error}
      onSubmit={form.onSubmit((values) => mutate(values))}
      onClose={onClose}
    >
      <Follows title={words.lost} items={[words.lostName]} />
      <Follows title={words.kept} items={[words.keptEntries, words.keptRows, words.keptAct]} />
      {asked ? (
        <div>
          <Text fw={600}>{say(words.askedBecause)}</Text>
          <Text dir="auto">{asked.reason}</Text>
        </div>
      ) : (
        <Text>{say(words.takesTwo)}</Text>
      )}
      {person.destroyKey?.ok ? (
        <>
          {asked ? null : (
            <Textarea
              label={say(words.reason)}
              description={say(words.reasonHint)}
              dir="auto"
              autosize
              minRows={2}
              maxLength={1000}
              required
              {...form.getInputProps('reason')}
            />
          )}
          <TextInput
            label={say(words.type, { phrase })}
            autoComplete="off"
            dir={person.email === null ? 'auto' : 'ltr'}
            required
            {...form.getInputProps('typed')}
          />
        </>
      ) : null}
    </FormDialog>
  )
}

function Follows({ title, items }: { readonly title: Bilingual; readonly items: readonly Bilingual[] }) {
  const { say } = useWords()
  return (
    <div>
      <Text fw={600}>{say(title)}</Text>
      <List>
        {items.map((item) => (
          <List.Item key={item.en}>{say(item)}</List.Item>
        ))}
      </List>
    </div>
  )
}
