import { Anchor, Card, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Source } from '../../contract.ts'
import { bothOf } from '../calls.ts'
import { GradeMark } from './GradeMark.tsx'

export interface SourceLinesProps {
  readonly drawn: readonly { readonly source: Source; readonly passage: string | null }[]
}

/** The sources of a finding, each with its grade and the passage. */
export function SourceLines({ drawn }: SourceLinesProps) {
  const { say } = useWords()
  return (
    <Stack gap="sm">
      {drawn.map(({ source, passage }) => (
        <Card key={source.id} withBorder padding="md">
          <Group justify="space-between" align="flex-start" gap="md">
            <div>
              <Anchor component={Link} to={`/evidence/sources/${source.id}`}>
                <bdi>{say(bothOf(source.title))}</bdi>
              </Anchor>
              <Text size="sm" c="dimmed">
                <bdi>{source.publisher}</bdi> · <Code>{source.dated}</Code>
                {passage ? (
                  <>
                    {' '}
                    · <bdi>{passage}</bdi>
                  </>
                ) : null}
              </Text>
            </div>
            <div>
              <GradeMark grade={source.grade} />
            </div>
          </Group>
        </Card>
      ))}
    </Stack>
  )
}
