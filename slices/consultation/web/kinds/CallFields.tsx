import { Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useQuery } from '@tanstack/react-query'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import {
  type KindOfCall,
  type Particular,
  particularsOf,
} from '../../rules/kinds/what-a-round-of-a-kind-says.ts'
import { bothOf, versionQuery } from '../calls.ts'
import type { CallDraft } from './call-draft.ts'
import { words } from './words.ts'

type Form = UseFormReturnType<{ version: string; call: CallDraft }>

const oneLine: readonly Particular[] = ['province', 'heldOn', 'telephone', 'email']

/** What a round outside the hotel asks, and what belongs to its kind. */
export function CallFields({ kind, form }: { readonly kind: KindOfCall; readonly form: Form }) {
  const { say } = useWords()
  const { version, call } = form.values
  const { data } = useQuery(versionQuery(version))
  const entries = (data?.nodes ?? [])
    .filter(({ level }) => level === 'public')
    .map(({ id, code, title }) => ({ value: id, label: `${code} · ${say(bothOf(title)).slice(0, 80)}` }))
  return (
    <Stack gap="md">
      <BilingualField label={words.asks} rows={2} required {...form.getInputProps('call.asks')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label={say(words.answeredBy)}
          type="date"
          dir="ltr"
          required
          {...form.getInputProps('call.answeredBy')}
        />
        {particularsOf[kind]
          .filter((name) => oneLine.includes(name))
          .map((name) => (
            <TextInput
              key={name}
              label={say(words[name])}
              type={name === 'heldOn' ? 'date' : 'text'}
              dir="ltr"
              required={name !== 'email'}
              {...form.getInputProps(`call.${name}`)}
            />
          ))}
      </SimpleGrid>
      {particularsOf[kind]
        .filter((name) => !oneLine.includes(name))
        .map((name) => (
          <BilingualField key={name} label={words[name]} required {...form.getInputProps(`call.${name}`)} />
        ))}
      <Text c="dimmed">{say(words.questionsMean)}</Text>
      {call.questions.map((_, at) => (
        <Stack key={at} gap="xs">
          <BilingualField
            label={{
              en: words.question.en.replace('{number}', String(at + 1)),
              ur: words.question.ur.replace('{number}', String(at + 1)),
            }}
            required
            {...form.getInputProps(`call.questions.${at}.words`)}
          />
          <Select
            label={say(words.questionNode)}
            data={entries}
            searchable
            clearable
            limit={60}
            {...form.getInputProps(`call.questions.${at}.node`)}
          />
        </Stack>
      ))}
      <Group>
        <Button
          variant="default"
          disabled={call.questions.length >= 20}
          onClick={() => form.insertListItem('call.questions', { words: { en: '', ur: '' }, node: '' })}
        >
          {say(words.addQuestion)}
        </Button>
        <Button
          variant="subtle"
          disabled={call.questions.length <= 1}
          onClick={() => form.removeListItem('call.questions', call.questions.length - 1)}
        >
          {say(words.removeQuestion)}
        </Button>
      </Group>
    </Stack>
  )
}
