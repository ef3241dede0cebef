import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import type { ChangedCell } from '../../contract.ts'
import { client } from '../calls.ts'
import { CellErrors } from '../plan-trial/CellErrors.tsx'
import { words } from './words.ts'

/** A workbook that comes back: first every changed cell, old and new; then all of them or none. */
export function TakeBack({ version }: { readonly version: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [picked, setPicked] = useState<File | null>(null)
  const trial = useMutation({
    mutationFn: async (file: File) => {
      const sent = { version, file: await sendFile(file), name: file.name }
      return { sent, ...(await client.tryWorkbook(sent)) }
    },
  })
  const { data } = trial
  const take = useMutation({
    mutationFn: client.takeWorkbook,
    onSuccess: () => {
      setPicked(null)
      trial.reset()
      void queries.invalidateQueries()
    },
  })
  const pick = (file: File | null) => {
    setPicked(file)
    trial.reset()
    take.reset()
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
      <Problem error={trial.error ?? take.error} />
      {take.data ? <Alert color="good">{say(words.taken, { count: take.data.changed })}</Alert> : null}
      {data ? (
        <>
          {data.errors.length > 0 ? (
            <>
              <Text fw={600}>{say(words.errors, { count: data.errors.length })}</Text>
              <CellErrors errors={data.errors} />
            </>
          ) : null}
          <Text fw={600} role="status">
            {say(words.changed, { count: data.changed.length })}
          </Text>
          {data.changed.length > 0 ? <Changed cells={data.changed} /> : null}
          {data.errors.length === 0 && data.changed.length > 0 ? (
            <Group>
              <Button loading={take.isPending} onClick={() => take.mutate(data.sent)}>
                {say(words.take)}
              </Button>
            </Group>
          ) : null}
        </>
      ) : null}
    </Stack>
  )
}

function Changed({ cells }: { readonly cells: readonly ChangedCell[] }) {
  const columns: readonly Column<ChangedCell>[] = [
    {
      key: 'entry',
      header: words.entry,
      names: true,
      cell: ({ code }) => <Code>{code}</Code>,
      width: '8rem',
    },
    {
      key: 'row',
      header: words.row,
      cell: ({ sheet, row, column }) => <bdi>{`${sheet}, ${row}, ${column}`}</bdi>,
      width: '14rem',
    },
    {
      key: 'change',
      header: words.change,
      cell: ({ before, after, language }) => (
        <DifferenceText before={before} after={after} language={language ?? 'en'} />
      ),
    },
  ]
  return (
    <DataTable
      caption={words.change}
      columns={columns}
      rows={cells}
      rowKey={({ sheet, row, column }) => `${sheet} ${row} ${column}`}
      empty={null}
    />
  )
}
