import { Radio, Select, Stack, Text } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { findingKinds } from '../../contract/shapes.ts'
import type { Yardstick } from '../../contract.ts'
import { kindNames, words } from '../words.ts'
import { findingWords } from './finding-words.ts'
import type { FindingTyped } from './finding-typed.ts'

export interface LikelihoodFieldsProps {
  readonly form: UseFormReturnType<FindingTyped>
  readonly yardsticks: readonly Yardstick[]
}

/** Does it judge, and if so how likely is it: the words of one yardstick, each with its range. */
export function LikelihoodFields({ form, yardsticks }: LikelihoodFieldsProps) {
  const { say } = useWords()
  const { kind, yardstick: chosen } = form.getValues()
  const yardstick = yardsticks.find(({ id }) => id === chosen)
  return (
    <>
      <Radio.Group label={say(findingWords.kind)} {...form.getInputProps('kind')}>
        <Stack gap="xs" mt="xs">
          {findingKinds.map((value) => (
            <Radio key={value} value={value} label={say(kindNames[value])} />
          ))}
        </Stack>
      </Radio.Group>
      {kind === 'judgement' && yardsticks.length === 0 ? <Text>{say(findingWords.noYardstick)}</Text> : null}
      {kind === 'judgement' && yardsticks.length > 0 ? (
        <Select
          label={say(findingWords.yardstick)}
          data={yardsticks.map(({ id, name }) => ({ value: id, label: say(name) }))}
          required
          {...form.getInputProps('yardstick')}
          onChange={(value: string | null) => {
            form.setFieldValue('yardstick', value)
            form.setFieldValue('word', null)
          }}
        />
      ) : null}
      {kind === 'judgement' && yardstick ? (
        <Radio.Group label={say(words.likelihood)} required {...form.getInputProps('word')}>
          <Stack gap="xs" mt="xs">
            {yardstick.words.map(({ position, word, range }) => (
              <Radio
                key={position}
                value={String(position)}
                label={
                  <>
                    {say(word)} <bdi dir="ltr">({range})</bdi>
                  </>
                }
              />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
    </>
  )
}
