import { SegmentedControl, Stack, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { SeenNode } from '../../contract/governance/previews.ts'
import { type Level, levelNames, levels } from '../../rules/openness/levels-of-openness.ts'
import { client } from '../calls.ts'
import { AboveVersion } from '../version/AboveVersion.tsx'
import { VersionPages } from '../version/VersionPages.tsx'
import { previewWords as words } from './preview-words.ts'
import { SeenBeside } from './SeenBeside.tsx'
import { SeenEntry } from './SeenEntry.tsx'

const previewOf = (version: string, audience: Level) => ({
  queryKey: ['preview', version, audience],
  queryFn: () => client.previewVersion({ version, audience }),
})
const textsIn = (nodes: readonly SeenNode[]) => nodes.reduce((sum, { texts }) => sum + texts.length, 0)

/** A version with the eyes of an audience; beside it, marked, what the whole version holds more. */
export function PreviewPage() {
  const { version = '' }: { version?: string } = useParams({ strict: false })
  const { say } = useWords()
  const [audience, setAudience] = useState<Level>('public')
  const { data: seen, error, refetch } = useQuery(previewOf(version, audience))
  const { data: all } = useQuery(previewOf(version, 'restricted annex'))
  const seenNodes = new Map(seen?.nodes.map((node) => [node.id, node]))
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
                <SeenEntry key={node.id} whole={node} seen={seenNodes.get(node.id)} />
              ))}
            </Stack>
            <SeenBeside seen={seen} all={all} />
          </>
        ) : null}
      </Stack>
    </>
  )
}
