import { Alert, Code as Monospace, Stack, Text } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { CellFaultShown } from '../../contract/recommendations/imports.ts'
import { recommendationColumns } from '../../rules/recommendations/rows-become-recommendations.ts'
import { sources } from '../../rules/recommendations/where-a-recommendation-stands.ts'
import { client } from '../calls.ts'
import { recommendationImportWords as words } from './import-words.ts'

interface ImportProps {
  readonly strategy: string
  readonly onDone: () => void
  readonly onClose: () => void
}

/** A table is tried, its faulty cells are named, and once there are none it is entered whole. */
export function ImportDialog({ strategy, onDone, onClose }: ImportProps) {
  const { say } = useWords()
  const [file, setFile] = useState<File | null>(null)
  const tried = useMutation({
    mutationFn: async (chosen: File) => {
      const sha256 = await sendFile(chosen)
      return { sha256, preview: await client.previewRecommendations({ strategy, file: sha256 }) }
    },
  })
  const entered = useMutation({
    mutationFn: (sha256: string) => client.importRecommendations({ strategy, file: sha256 }),
    onSuccess: onDone,
  })
  const preview = tried.data?.preview
  const isReady = preview?.may.import.ok === true
  return (
    <FormDialog
      title={words.import}
      means={words.importMeans}
      confirm={isReady ? words.enter : words.tryIt}
      busy={tried.isPending || entered.isPending}
      error={tried.error ?? entered.error}
      onSubmit={(event) => {
        event?.preventDefault()
        if (isReady) entered.mutate(tried.data?.sha256 ?? '')
        else if (file !== null) tried.mutate(file)
      }}
      onClose={onClose}
    >
      <Stack gap={4}>
        <Text size="sm">{say(words.columns)}</Text>
        <Monospace block dir="ltr">
          {recommendationColumns.join(', ')}
        </Monospace>
        <Text size="sm">{say(words.sources)}</Text>
        <Monospace block dir="ltr">
          {sources.join(', ')}
        </Monospace>
      </Stack>
      <FilePicker
        label={words.table}
        accept={['.xlsx', '.csv']}
        limitMegabytes={20}
        value={file}
        onChange={(chosen) => {
          setFile(chosen)
          tried.reset()
        }}
      />
      {preview === undefined ? null : isReady ? (
        <Alert color="good" role="status">
          {say(words.ready, { rows: preview.rows })}
        </Alert>
      ) : (
        <Stack gap="sm" role="status">
          <Text fw={600}>{say(words.faults, { count: preview.faultsInAll })}</Text>
          <DataTable
            caption={words.cells}
            columns={columns}
            rows={preview.faults}
            rowKey={({ row, column, message }) => `${row} ${column} ${message.en}`}
            empty={null}
          />
        </Stack>
      )}
    </FormDialog>
  )
}

const columns: readonly Column<CellFaultShown>[] = [
  {
    ...{ key: 'cell', header: words.cell, names: true, width: '10rem' },
    cell: ({ row, column }) => <Code>{[row, column].filter((one) => one !== null).join(' · ')}</Code>,
  },
  { key: 'what', header: words.what, cell: ({ message }) => <Fault message={message} /> },
]

function Fault({ message }: Pick<CellFaultShown, 'message'>) {
  const { say } = useWords()
  return <Text size="sm">{say(message)}</Text>
}
