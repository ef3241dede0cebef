import { Stack, Text } from '@mantine/core'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { AuthorReply } from '../../contract/dispositions/dispositions.ts'
import { words } from './words.ts'

interface EarlierAnswer {
  readonly reason: Bilingual
  readonly decidedOn: string
  readonly until: string | null
  readonly office: Bilingual | null
  readonly reply: AuthorReply | null
}

/** What was said before the answer that stands: each deferral with its reason, and what the author said of it. */
export function EarlierAnswers({ answers }: { readonly answers: readonly EarlierAnswer[] }) {
  const { say, formats } = useWords()
  if (answers.length === 0) return null
  return (
    <Stack gap="xs" component="section">
      <Text fw={600}>{say(words.earlierAnswers)}</Text>
      <Stack component="ol" gap="sm" m={0} ps="lg">
        {answers.map(({ reason, decidedOn, until, office, reply }) => (
          <li key={decidedOn + (until ?? '')}>
            <Text size="sm" c="dimmed">
              {say(words.earlierAnswer, {
                day: formats.date(decidedOn),
                until: until === null ? '–' : formats.date(until),
                office: office === null ? '–' : say(office),
              })}
            </Text>
            <Text style={{ whiteSpace: 'pre-wrap' }}>
              <bdi>{say(reason)}</bdi>
            </Text>
            {reply === null ? null : (
              <Text size="sm" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
                {say(reply.stand === 'dissents' ? words.dissentShown : words.confirmShown)}
                {reply.said === '' ? null : `: ${reply.said}`}
              </Text>
            )}
          </li>
        ))}
      </Stack>
    </Stack>
  )
}
