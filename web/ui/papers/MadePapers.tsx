import { Anchor, Progress, Stack, Text, Title } from '@mantine/core'
import { IconFileText } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { PaperLanguage } from '#kernel/contract/papers.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '../language/Code.tsx'
import { useWords } from '../language/LanguageProvider.tsx'
import { EmptyState } from '../page/EmptyState.tsx'
import { LoadingBlocks } from '../page/LoadingBlocks.tsx'
import { Problem } from '../page/Problem.tsx'
import { type Column, DataTable } from '../table/DataTable.tsx'
import { formatNames, languageNames, type PaperFormatName, words } from './words.ts'

export interface PaperMade {
  readonly id: string
  readonly code: string
  readonly language: PaperLanguage
  readonly format: PaperFormatName
  readonly madeAt: string
  readonly state: 'ready' | 'waiting' | 'running' | 'failed'
  readonly progress: { readonly done: number; readonly total: number } | null
}

interface Shown<Paper> {
  /** Undefined while they are being fetched. */
  readonly papers: readonly Paper[] | undefined
  readonly error: Error | null
  readonly again: () => void
  /** What it is a paper of, in the reader's language. */
  readonly nameOf: (paper: Paper) => string
  readonly markingOf: (paper: Paper) => Bilingual
  readonly addressOf: (paper: Paper) => string
  /** What else is done with a paper that is ready. */
  readonly beside?: (paper: Paper) => ReactNode
}

/** How soon to ask again, in milliseconds: as long as one of the papers is being written. */
export const askAgain = (papers: readonly PaperMade[] | undefined): number | false =>
  papers?.some(({ state }) => state === 'waiting' || state === 'running') === true ? 1500 : false

/** What one has made: each ready to be fetched, or how far it has come. */
export function MadePapers<Paper extends PaperMade>(shown: Shown<Paper>) {
  const { papers, error, again, nameOf, markingOf, addressOf, beside } = shown
  const { say, formats } = useWords()
  const columns: readonly Column<Paper>[] = [
    {
      key: 'paper',
      header: words.paper,
      names: true,
      cell: (paper) => (
        <>
          {nameOf(paper)}
          <Text size="sm" c="dimmed">
            {say(languageNames[paper.language])} · {say(formatNames[paper.format])}
          </Text>
        </>
      ),
    },
    { key: 'marking', header: words.marking, cell: (paper) => say(markingOf(paper)) },
    { key: 'on', header: words.on, cell: ({ madeAt }) => formats.date(madeAt.slice(0, 10)) },
    { key: 'code', header: words.code, cell: ({ code }) => <Code>{code}</Code> },
    {
      key: 'file',
      header: words.file,
      cell: (paper) => (
        <>
          <FileOf paper={paper} address={addressOf(paper)} />
          {paper.state === 'ready' ? beside?.(paper) : null}
        </>
      ),
      width: '14rem',
    },
  ]
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(words.made)}
      </Title>
      <Problem error={error} again={again} />
      {papers || error ? null : <LoadingBlocks count={2} height={60} />}
      {papers ? (
        <DataTable
          caption={words.made}
          columns={columns}
          rows={papers}
          rowKey={({ id }) => id}
          empty={<EmptyState icon={IconFileText} title={words.none} next={words.noneNext} />}
        />
      ) : null}
    </Stack>
  )
}

function FileOf({ paper, address }: { readonly paper: PaperMade; readonly address: string }) {
  const { say } = useWords()
  if (paper.state === 'ready')
    return (
      <Anchor href={address} download>
        {say(words.download)}
      </Anchor>
    )
  if (paper.state === 'failed') return <Text size="sm">{say(words.failed)}</Text>
  const { done, total } = paper.progress ?? { done: 0, total: 0 }
  const said =
    total === 0 ? say(words.waiting) : say(words.running, { done: Math.min(done + 1, total), total })
  return (
    <div role="status">
      <Text size="sm">{said}</Text>
      <Progress value={total === 0 ? 0 : (100 * done) / total} aria-label={said} mt={4} />
    </div>
  )
}
