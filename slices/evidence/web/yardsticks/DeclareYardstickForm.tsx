import { Button, Card, Group, NumberInput, Select, SimpleGrid, Stack, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Ability, AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { publishedYardsticks } from '../../contract/published-yardsticks.ts'
import { client } from '../calls.ts'
import { yardstickWords as words } from './yardstick-words.ts'

const blankWord = { word: { en: '', ur: '' }, range: '', from: 0, to: 100 }
const blank = {
  name: { en: '', ur: '' },
  source: '',
  words: [blankWord, blankWord, blankWord],
}

export interface DeclareYardstickFormProps {
  readonly strategy: string
  readonly may: Ability
}

/** A yardstick, begun from a published one or from nothing; every word of it can be changed before it is declared. */
export function DeclareYardstickForm({ strategy, may }: DeclareYardstickFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const form = useForm({ initialValues: blank })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (typed: typeof blank) => client.declareYardstick({ strategy, ...typed }),
    onSuccess: async () => {
      form.setValues(blank)
      await queries.invalidateQueries()
    },
  })
  const begin = (from: string | null) => {
    const published = publishedYardsticks[Number(from)]
    const { name, source, words: its } = published ?? blank
    form.setValues({
      ...{ source, name: { ...name } },
      words: its.map((one) => ({ ...one, word: { ...one.word } })),
    })
  }
  return (
    <Card withBorder>
      <form onSubmit={form.onSubmit((typed) => mutate(typed))}>
        <Stack>
          <Title order={2} size="h3">
            {say(words.declare)}
          </Title>
          <Select
            label={say(words.beginFrom)}
            data={[
              { value: '-1', label: say(words.own) },
              ...publishedYardsticks.map(({ name }, at) => ({ value: String(at), label: say(name) })),
            ]}
            defaultValue="-1"
            allowDeselect={false}
            onChange={begin}
          />
          <BilingualField label={words.name} required {...form.getInputProps('name')} />
          <TextInput
            label={say(words.source)}
            dir="auto"
            required
            maxLength={500}
            {...form.getInputProps('source')}
          />
          {form.getValues().words.map((_, at) => (
            // The words of a yardstick have an order and no other identity.
            <WordFields
              key={`word-${at.toString()}`}
              at={at}
              inputOf={(field) => form.getInputProps(`words.${at}.${field}`)}
            />
          ))}
          <Group>
            <Button variant="default" onClick={() => form.insertListItem('words', blankWord)}>
              {say(words.add)}
            </Button>
            <Button
              variant="subtle"
              disabled={form.getValues().words.length <= 2}
              onClick={() => form.removeListItem('words', form.getValues().words.length - 1)}
            >
              {say(words.remove)}
            </Button>
          </Group>
          <Problem error={error} />
          <Group>
            <AbilityButton type="submit" may={may} loading={isPending}>
              {say(words.declare)}
            </AbilityButton>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}

interface WordFieldsProps {
  readonly at: number
  readonly inputOf: (
    field: 'word' | 'range' | 'from' | 'to',
  ) => ReturnType<ReturnType<typeof useForm>['getInputProps']>
}

function WordFields({ at, inputOf }: WordFieldsProps) {
  const { say } = useWords()
  const number = at + 1
  const label = {
    en: words.word.en.replace('{number}', String(number)),
    ur: words.word.ur.replace('{number}', String(number)),
  }
  return (
    <Stack gap="xs">
      <BilingualField label={label} required {...inputOf('word')} />
      <SimpleGrid cols={{ base: 2, sm: 3 }} spacing="md">
        <TextInput label={say(words.range)} dir="ltr" required maxLength={60} {...inputOf('range')} />
        <NumberInput
          label={say(words.from)}
          dir="ltr"
          min={0}
          max={100}
          allowDecimal={false}
          required
          {...inputOf('from')}
        />
        <NumberInput
          label={say(words.to)}
          dir="ltr"
          min={0}
          max={100}
          allowDecimal={false}
          required
          {...inputOf('to')}
        />
      </SimpleGrid>
    </Stack>
  )
}
