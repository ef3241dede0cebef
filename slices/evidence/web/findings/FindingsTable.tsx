import { Anchor, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Finding } from '../../contract.ts'
import { confidenceNames, staleNames, words } from '../words.ts'
import { findingWords } from './finding-words.ts'

export interface FindingsTableProps {
  readonly findings: readonly Finding[]
  readonly empty: ReactNode
}

/** Findings with likelihood and confidence in columns of their own. */
export function FindingsTable({ findings, empty }: FindingsTableProps) {
  const { say, formats } = useWords()
  const columns: readonly Column<Finding>[] = [
    {
      key: 'finding',
      header: findingWords.finding,
      names: true,
      width: '46%',
      cell: (row) => (
        <>
          <Code>{row.reference}</Code>
          <br />
          <Anchor component={Link} to={`/evidence/findings/${row.reference}`}>
            {say(row.statement)}
          </Anchor>
        </>
      ),
    },
    {
      key: 'likelihood',
      header: words.likelihood,
      cell: ({ likelihood }) =>
        likelihood ? (
          <>
            {say(likelihood.word)} <bdi dir="ltr">({likelihood.range})</bdi>
          </>
        ) : (
          <Text size="sm" c="dimmed">
            {say(findingWords.printed)}
          </Text>
        ),
      sortBy: ({ likelihood }) => likelihood?.from ?? null,
    },
    {
      key: 'confidence',
      header: words.confidence,
      cell: ({ confidence }) => say(confidenceNames[confidence]),
    },
    {
      key: 'state',
      header: findingWords.state,
      cell: ({ stale, asOf }) => (
        <>
          <StatusMark
            status={
              stale ? { label: staleNames[stale], tone: 'warn' } : { label: findingWords.fresh, tone: 'good' }
            }
          />
          <Text size="sm" c="dimmed">
            {say(words.asOf)} <bdi>{formats.date(asOf)}</bdi>
          </Text>
        </>
      ),
      sortBy: ({ asOf }) => asOf,
    },
  ]
  return (
    <DataTable
      caption={words.findings}
      columns={columns}
      rows={findings}
      rowKey={({ id }) => id}
      empty={empty}
    />
  )
}
