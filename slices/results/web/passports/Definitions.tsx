import { Stack, Text, Title } from '@mantine/core'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { DefinitionSeen, Passport } from '../../contract.ts'
import { passportPageWords as words } from './passport-page-words.ts'

/** Definitions, newest first: each counts from its first day, and says whether it broke the series. */
export function Definitions({ definitions }: Pick<Passport, 'definitions'>) {
  const { say } = useWords()
  if (definitions.length === 0) return null
  return (
    <Stack gap="sm">
      <Title order={3} size="h4">
        {say(words.definitions)}
      </Title>
      {definitions.map((one) => (
        <Definition key={one.version} one={one} />
      ))}
    </Stack>
  )
}

function Definition({ one }: { readonly one: DefinitionSeen }) {
  const { say, formats } = useWords()
  return (
    <div>
      <Text fw={600}>{say(words.definitionFrom, { version: one.version, day: formats.date(one.from) })}</Text>
      <Text>{say(one.text)}</Text>
      {one.breaks ? <Text size="sm">{say(words.breaksSeries)}</Text> : null}
      {one.numerator === null ? null : (
        <Text size="sm">
          {say(words.numerator)}: {say(one.numerator)}
        </Text>
      )}
      {one.denominator === null ? null : (
        <Text size="sm">
          {say(words.denominator)}: {say(one.denominator)}
        </Text>
      )}
      {one.formula === null ? null : (
        <Text size="sm">
          {say(words.formula)}: <Code>{one.formula}</Code>
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {say(words.reason)}: <bdi>{one.reason}</bdi>
      </Text>
    </div>
  )
}
