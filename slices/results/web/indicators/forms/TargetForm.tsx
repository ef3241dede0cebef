import { Button, Group, Radio, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { isSaidInWords } from '../../../rules/indicators/what-an-indicator-says.ts'
import { PeriodFields } from '../../forms/PeriodFields.tsx'
import { useAllOffices } from '../../forms/use-offices.ts'
import { client } from '../../shown.ts'
import { actWords as words } from './act-words.ts'
import type { FormOfIndicatorProps } from './ReadingForm.tsx'
import { inputOfTarget, type TargetTyped } from './target-typed.ts'

/** Where an indicator begins and what it should reach: no target without a baseline, or a day for which one is promised. */
export function TargetForm({ indicator, onDone }: FormOfIndicatorProps) {
  const { say } = useWords()
  const offices = useAllOffices()
  const inWords = isSaidInWords(indicator.measure)
  const form = useForm<TargetTyped>({
    initialValues: {
      from: indicator.baseline ? 'keep' : 'measured',
      value: '',
      period: indicator.latest?.period ?? { from: '', to: '' },
      source: '',
      promisedFor: '',
      promisedBy: null,
      target: '',
      due: '',
    },
  })
  const { mutate, isPending, error } = useMutation({
    mutationFn: (typed: TargetTyped) =>
      client.setBaselineAndTarget({ indicator: indicator.id, ...inputOfTarget(typed, inWords) }),
    onSuccess: onDone,
  })
  const { from, target } = form.values
  const valueField = {
    inputMode: inWords ? 'text' : 'decimal',
    dir: inWords ? 'auto' : 'ltr',
    description: say(inWords ? words.inWords : words.value),
  } as const
  return (
    <form onSubmit={form.onSubmit((typed) => mutate(typed))}>
      <Stack>
        <Radio.Group label={say(words.baseline)} {...form.getInputProps('from')}>
          <Group mt="xs">
            {indicator.baseline ? <Radio value="keep" label={say(words.keep)} /> : null}
            <Radio value="measured" label={say(words.measured)} />
            <Radio value="promised" label={say(words.promised)} />
          </Group>
        </Radio.Group>
        {from === 'measured' ? (
          <>
            <TextInput
              label={say(words.baseline)}
              required
              {...valueField}
              {...form.getInputProps('value')}
            />
            <PeriodFields
              value={form.values.period}
              onChange={(period) => form.setFieldValue('period', period)}
            />
            <TextInput label={say(words.source)} dir="auto" required {...form.getInputProps('source')} />
          </>
        ) : null}
        {from === 'promised' ? (
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <TextInput
              label={say(words.promisedFor)}
              type="date"
              dir="ltr"
              required
              {...form.getInputProps('promisedFor')}
            />
            <Select
              label={say(words.promisedBy)}
              data={offices.map(({ id, name }) => ({ value: id, label: say(name) }))}
              searchable
              clearable
              {...form.getInputProps('promisedBy')}
            />
          </SimpleGrid>
        ) : null}
        <Text size="sm" c="dimmed">
          {say(words.targetHint)}
        </Text>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <TextInput label={say(words.target)} {...valueField} {...form.getInputProps('target')} />
          <TextInput
            label={say(words.due)}
            type="date"
            dir="ltr"
            required={target.trim() !== ''}
            {...form.getInputProps('due')}
          />
        </SimpleGrid>
        <Problem error={error} />
        <Group>
          <Button type="submit" loading={isPending}>
            {say(words.setTarget)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
