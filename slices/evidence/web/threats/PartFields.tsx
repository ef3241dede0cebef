import { Button, Card, Group, SimpleGrid, Stack, TextInput, Title } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Component } from '../../contract.ts'
import { blankScore, type PictureTyped } from './picture-typed.ts'
import { componentNames, threatWords as words } from './threat-words.ts'

export interface PartFieldsProps {
  readonly component: Component
  readonly form: UseFormReturnType<PictureTyped>
}

const decimal = String.raw`-?\d{1,6}(\.\d{1,4})?`

/** The average of a part as printed, over how many items, and the scores that were printed. */
export function PartFields({ component, form }: PartFieldsProps) {
  const { say } = useWords()
  const path = `parts.${component}`
  const { scores } = form.getValues().parts[component]
  return (
    <Card withBorder component="fieldset">
      <Stack>
        <Title order={2} size="h4">
          {say(componentNames[component])}
        </Title>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
          <TextInput
            label={say(words.items)}
            description={say(words.itemsHint)}
            dir="ltr"
            pattern="[1-9]\d{0,2}"
            {...form.getInputProps(`${path}.items`)}
          />
          <TextInput
            label={say(words.average)}
            description={say(words.itemsHint)}
            dir="ltr"
            pattern={decimal}
            {...form.getInputProps(`${path}.average`)}
          />
        </SimpleGrid>
        {scores.map((_, at) => (
          // Rows of a table that is being typed have a place and no other identity.
          <Stack key={`${component}-${at.toString()}`} gap="xs">
            <BilingualField
              label={words.item}
              required
              {...form.getInputProps(`${path}.scores.${at}.name`)}
            />
            <Group align="flex-end" gap="md">
              <TextInput
                label={say(words.code)}
                description={say(words.codeHint)}
                dir="ltr"
                required
                pattern="[a-z0-9]+(-[a-z0-9]+)*"
                {...form.getInputProps(`${path}.scores.${at}.code`)}
              />
              <TextInput
                label={say(words.score)}
                dir="ltr"
                pattern={decimal}
                {...form.getInputProps(`${path}.scores.${at}.score`)}
              />
              <Button variant="subtle" onClick={() => form.removeListItem(`${path}.scores`, at)}>
                {say(words.removeItem)}
              </Button>
            </Group>
          </Stack>
        ))}
        <Group>
          <Button variant="default" onClick={() => form.insertListItem(`${path}.scores`, blankScore)}>
            {say(words.addItem)}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
