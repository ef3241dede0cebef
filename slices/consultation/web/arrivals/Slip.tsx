import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Admitted } from './AdmitForm.tsx'
import classes from './ArrivalsPage.module.css'
import { words } from './words.ts'

/** What somebody needs to come in, on paper: printed, it stands alone. */
export function Slip({ admitted, onDone }: { readonly admitted: Admitted; readonly onDone: () => void }) {
  const { say } = useWords()
  const lines = [
    [words.address, window.location.origin],
    [words.email, admitted.email],
  ] as const
  return (
    <Card withBorder component="section" role="status">
      <Stack gap="md">
        <Title order={2} size="h3">
          {say(words.slip, { name: admitted.name })}
        </Title>
        {lines.map(([label, value]) => (
          <div key={value}>
            <Text size="sm" c="dimmed">
              {say(label)}
            </Text>
            <Text className={classes.value ?? ''}>
              <Code>{value}</Code>
            </Text>
          </div>
        ))}
        <div>
          <Text size="sm" c="dimmed">
            {say(words.code)}
          </Text>
          <bdi dir="ltr" className={classes.code}>
            {admitted.code}
          </bdi>
        </div>
        <Text>{say(words.slipMeans)}</Text>
        <Group className={classes.rest}>
          <Button onClick={() => window.print()}>{say(words.print)}</Button>
          <Button variant="default" onClick={onDone}>
            {say(words.done)}
          </Button>
        </Group>
      </Stack>
    </Card>
  )
}
