import { Button, Group, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { newId } from '#web/ui/new-id.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LanguageSwitch } from '#web/ui/language/LanguageSwitch.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { rulesBeforeOneSpeaks } from '../../../contract/kinds/call-rules.ts'
import { sheetNames } from '../../../contract/kinds/kind-words.ts'
import { columnNames } from '../../../contract/kinds/sheet-names.ts'
import { type SheetColumn, sheetColumns } from '../../../rules/kinds/a-sheet-is-read-line-by-line.ts'
import classes from '../../events/SheetPage.module.css'
import { callQuery } from '../calls.ts'
import { words } from '../words.ts'

const lines = 14

/** The sheet on paper, in both languages: for the person in the studio, at the table of a meeting, or beside the post. */
export function PrintedSheet() {
  const { round = '' }: { round?: string } = useParams({ strict: false })
  const { say } = useWords()
  const [code] = useState(() => `P-${newId().slice(0, 8).toUpperCase()}`)
  const { data, error } = useQuery(callQuery(round))
  if (!data?.call) return error ? <Problem error={error} /> : <LoadingBlocks count={6} height={60} />
  const { call } = data
  const columns: readonly SheetColumn[] = sheetColumns[call.kind].filter((column) => column !== 'sheet')
  const both = ({ en, ur }: { readonly en: string; readonly ur: string }) => (
    <>
      <bdi lang="en">{en}</bdi> · <bdi lang="ur">{ur}</bdi>
    </>
  )
  const lineEach = ({ en, ur }: { readonly en: string; readonly ur: string }) => (
    <>
      <span lang="en" dir="ltr" style={{ display: 'block' }}>
        {en}
      </span>
      <span lang="ur" dir="rtl" style={{ display: 'block' }}>
        {ur}
      </span>
    </>
  )
  return (
    <div className={classes.page}>
      <Group className={classes.actions} mb="md">
        <Button onClick={() => window.print()}>{say(words.print)}</Button>
        <Button component={Link} to={`/rounds/${round}/call`} variant="default">
          {say(words.back)}
        </Button>
        <LanguageSwitch />
      </Group>
      <Title order={1} size="h3">
        {both(sheetNames[call.kind])} <bdi dir="ltr">{code}</bdi>
      </Title>
      <Text fw={600}>{both(call.title)}</Text>
      <ol>
        {call.questions.map(({ number, words: asked }) => (
          <li key={number}>{lineEach(asked)}</li>
        ))}
      </ol>
      <Text size="sm" fw={600}>
        {both(words.readOut)}
      </Text>
      <ul>
        {rulesBeforeOneSpeaks[call.kind].map((rule) => (
          <li key={rule.en}>
            <Text component="div" size="sm">
              {lineEach(rule)}
            </Text>
          </li>
        ))}
      </ul>
      <Text size="sm" fw={600}>
        {both(words.noNames)}
      </Text>
      <div style={{ overflowX: 'auto' }}>
        <table className={classes.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th
                  key={column}
                  scope="col"
                  style={{ fontSize: 11, width: column === 'words' ? '38%' : undefined }}
                >
                  {both(columnNames[column])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: lines }, (_, at) => (
              <tr key={at} className={classes.line}>
                {columns.map((column) => (
                  <td key={column}>{column === 'line' ? at + 1 : null}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  )
}
