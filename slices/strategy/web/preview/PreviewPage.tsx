import { Anchor, Card, SegmentedControl, Stack, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { SeenNode } from '../../contract/governance/previews.ts'
import { isTextField, fieldNames } from '../../rules/fields-of-a-node.ts'
import { type Level, levelNames, levels } from '../../rules/openness/levels-of-openness.ts'
import { client } from '../calls.ts'
import { AboveVersion } from '../version/AboveVersion.tsx'
import { VersionPages } from '../version/VersionPages.tsx'
import { previewWords as words } from './preview-words.ts'

const previewOf = (version: string, audience: Level) => ({
  queryKey: ['preview', version, audience],
  queryFn: () => client.previewVersion({ version, audience }),
})
const textsIn = (nodes: readonly SeenNode[]) => nodes.reduce((sum, { texts }) => sum + texts.length, 0)
const keyOf = ({ field, language }: SeenNode['texts'][number]) => `${field} ${language}`

/** A version with the eyes of an audience; beside it, marked, what the whole version holds more. */
export function PreviewPage() {
  const { version = '' }: { version?: string } = useParams({ strict: false })
  const { say } = useWords()
  const [audience, setAudience] = useState<Level>('public')
  const { data: seen, error, refetch } = useQuery(previewOf(version, audience))
  const { data: all } = useQuery(previewOf(version, 'restricted annex'))
  return (
    <>
      <PageHeader title={words.title} purpose={words.purpose} above={<AboveVersion version={version} />} />
      <VersionPages version={version} here="preview" />
      <Stack gap="lg">
        <SegmentedControl
          aria-label={say(words.audience)}
          data={levels.map((value) => ({ value, label: say(levelNames[value]) }))}
          value={audience}
          onChange={(chosen) => setAudience(levels.find((one) => one === chosen) ?? audience)}
        />
        <Problem error={error} again={() => void refetch()} />
        {(seen && all) || error ? null : <LoadingBlocks count={6} height={70} />}
        {seen && all ? (
          <>
            <Text aria-live="polite">
              {say(words.sees, {
                ...{ seen: seen.nodes.length, all: all.nodes.length },
                ...{ texts: textsIn(seen.nodes), allTexts: textsIn(all.nodes) },
              })}
            </Text>
            {all.nodes.length === 0 ? (
              <EmptyState icon={IconEye} title={words.none} next={words.noneNext} />
            ) : null}
            <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
              {all.nodes.map((node) => (
                <SeenEntry key={node.id} whole={node} seen={seen.nodes.find(({ id }) => id === node.id)} />
              ))}
            </Stack>
          </>
        ) : null}
      </Stack>
    </>
  )
}

interface SeenEntryProps {
  readonly whole: SeenNode
  /** As the audience reads it; undefined where it does not learn that there is one. */
  readonly seen: SeenNode | undefined
}

function SeenEntry({ whole, seen }: SeenEntryProps) {
  const { say, language } = useWords()
  const shown = new Set(seen?.texts.map(keyOf))
  const texts = whole.texts.filter((text) => text.language === language || !shown.has(keyOf(text)))
  return (
    <Card component="li" withBorder padding="sm">
      <Text size="sm">
        <Anchor component={Link} to={`/nodes/${whole.id}`}>
          <Code>{whole.code}</Code>
        </Anchor>{' '}
        · {say(levelNames[whole.level])}{' '}
        {seen === undefined ? <StatusMark status={{ label: words.kept, tone: 'bad' }} /> : null}
      </Text>
      {seen === undefined
        ? null
        : texts.map((text) => (
            <Text key={keyOf(text)} size="sm">
              <strong>{isTextField(text.field) ? say(fieldNames[text.field]) : text.field}:</strong>{' '}
              {shown.has(keyOf(text)) ? (
                <bdi lang={text.language}>{text.text}</bdi>
              ) : (
                <StatusMark status={{ label: words.kept, tone: 'bad' }} />
              )}
            </Text>
          ))}
    </Card>
  )
}
