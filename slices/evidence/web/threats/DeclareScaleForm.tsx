import { Card, Group, SimpleGrid, Stack, Text, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type Ability, AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { client } from '../calls.ts'
import { threatWords as words } from './threat-words.ts'

const blank = { name: { en: '', ur: '' }, lowest: '1', highest: '10', source: '' }

export interface DeclareScaleFormProps {
  readonly strategy: string
  readonly may: Ability
}

/** A scale, of an index or of one's own: pictures on another scale are never compared with it. */
export function DeclareScaleForm({ strategy, may }: DeclareScaleFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const form = useForm({ initialValues: blank })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (typed: typeof blank) => client.declareScale({ strategy, ...typed }),
    onSuccess: async () => {
      form.reset()
      await queries.invalidateQueries()
    },
  })
  return (
    <Card withBorder>
      <form onSubmit={form.onSubmit((typed) => mutate(typed))}>
        <Stack>
          <Title order={2} size="h3">
            {say(words.declareScale)}
          </Title>
          <Text size="sm" c="dimmed">
            {say(words.declareScaleNote)}
          </Text>
          <BilingualField label={words.title} required {...form.getInputProps('name')} />
          <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="md">
            <TextInput label={say(words.lowest)} dir="ltr" required {...form.getInputProps('lowest')} />
            <TextInput label={say(words.highest)} dir="ltr" required {...form.getInputProps('highest')} />
            <TextInput label={say(words.published)} dir="auto" required {...form.getInputProps('source')} />
          </SimpleGrid>
          <Problem error={error} />
          <Group>
            <AbilityButton type="submit" variant="default" may={may} loading={isPending}>
              {say(words.declareScale)}
            </AbilityButton>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}
