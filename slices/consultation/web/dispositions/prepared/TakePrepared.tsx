import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { PreparedShown, ProblemShown } from '../../../contract/dispositions/prepared/prepared-answers.ts'
import {
  preparedHeaders,
  preparedProblemWords,
} from '../../../contract/dispositions/prepared/prepared-words.ts'
import { outcomeNames } from '../../../rules/names-of-outcomes-and-sectors.ts'
import { client } from '../../calls.ts'
import { preparedShown as words } from './words.ts'

/** The disposition table that comes back: first every prepared answer, then all of them or none. */
export function TakePrepared({ round }: { readonly round: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [picked, setPicked] = useState<File | null>(null)
  const trial = useMutation({
    mutationFn: async (file: File) => {
      const sent = { round, file: await sendFile(file), name: file.name }
      return { sent, ...(await client.tryPreparedAnswers(sent)) }
    },
  })
  const { data } = trial
  const give = useMutation({
    mutationFn: client.takePreparedAnswers,
    onSuccess: () => {
      setPicked(null)
      trial.reset()
      void queries.invalidateQueries({ queryKey: ['consultation'] })
    },
  })
  const pick = (file: File | null) => {
    setPicked(file)
    trial.reset()
    give.reset()
    if (file) trial.mutate(file)
  }
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(words.back)}
      </Title>
      <FilePicker
        label={words.back}
        hint={words.backHint}
        accept={['.xlsx']}
        limitMegabytes={25}
        value={picked}
        onChange={pick}
      />
      <Problem error={trial.error ?? give.error} />
      {give.data ? <Alert color="good">{say(words.given, { count: give.data.answered })}</Alert> : null}
      {data && data.problems.length > 0 ? (
        <>
          <Text fw={600}>{say(words.problems, { count: data.problems.length })}</Text>
          <Problems problems={data.problems} />
        </>
      ) : null}
      {data ? (
        <Text fw={600} role="status">
          {say(words.prepared, { count: data.answers.length })}
        </Text>
      ) : null}
      {data && data.answers.length > 0 ? <Answers answers={data.answers} /> : null}
      {data && data.problems.length === 0 && data.answers.length > 0 ? (
        <Group>
          <Button loading={give.isPending} onClick={() => give.mutate(data.sent)}>
            {say(words.give)}
          </Button>
        </Group>
      ) : null}
    </Stack>
  )
}

function Problems({ problems }: { readonly problems: readonly ProblemShown[] }) {
  const { say } = useWords()
  const columns: readonly Column<ProblemShown>[] = [
    { key: 'row', header: words.row, names: true, cell: ({ row }) => row, width: '6rem' },
    {
      key: 'column',
      header: words.column,
      cell: ({ column }) => <bdi>{preparedHeaders[column]}</bdi>,
      width: '16rem',
    },
    { key: 'says', header: words.says, cell: ({ code }) => say(preparedProblemWords[code]) },
  ]
  return (
    <DataTable
      caption={words.says}
      columns={columns}
      rows={problems}
      rowKey={({ row, column, code }) => `${row} ${column} ${code}`}
      empty={null}
    />
  )
}

function Answers({ answers }: { readonly answers: readonly PreparedShown[] }) {
  const { say } = useWords()
  const columns: readonly Column<PreparedShown>[] = [
    { key: 'number', header: words.proposal, names: true, cell: ({ number }) => number, width: '7rem' },
    { key: 'row', header: words.row, cell: ({ row }) => row, width: '6rem' },
    {
      key: 'answer',
      header: words.answer,
      cell: ({ outcome, dueOn }) => (
        <>
          {say(outcomeNames[outcome])} {dueOn === null ? null : <bdi>{dueOn}</bdi>}
        </>
      ),
      width: '12rem',
    },
    { key: 'reason', header: words.reason, cell: ({ reason }) => say(reason) },
  ]
  return (
    <DataTable
      caption={words.answer}
      columns={columns}
      rows={answers}
      rowKey={({ proposal }) => proposal}
      empty={null}
    />
  )
}
