import { Button, Card, Checkbox, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { identity } from '#slices/identity/contract.ts'
import { carry } from '#web/carry.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { CellFinding, results } from '../../contract.ts'
import { useMe } from '#web/use-me.ts'
import { FigureLink } from './FiguresTable.tsx'
import { client } from '../shown.ts'
import { words } from '../words.ts'

type Preview = OutputOf<(typeof results)['acts']['previewFigures']>

/** Upload, dry run with an error per cell, import: in that order, on one page. */
export function ImportPage() {
  const { say } = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [document, setDocument] = useState('')
  const [isPublished, setPublished] = useState(false)
  const [office, setOffice] = useState<string | null>(null)
  const named = {
    ...(document.trim() === '' ? {} : { document: document.trim() }),
    ...(office === null ? {} : { office }),
  }
  const id = strategy?.id ?? ''
  const tried = useMutation({
    mutationFn: async (chosen: File) => {
      const sha256 = await sendFile(chosen)
      return { sha256, preview: await client.previewFigures({ strategy: id, file: sha256, ...named }) }
    },
  })
  const imported = useMutation({
    mutationFn: (sha256: string) =>
      client.importFigures({
        ...{ strategy: id, file: sha256, origin: isPublished ? 'published' : 'reported', ...named },
      }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const restart = () => {
    tried.reset()
    imported.reset()
  }
  return (
    <>
      <PageHeader title={words.import} purpose={words.importPurpose} />
      <Stack gap="lg">
        <Card withBorder>
          <Stack>
            <FilePicker
              label={words.workbook}
              hint={words.workbookHint}
              accept={['.xlsx', '.csv']}
              limitMegabytes={24}
              value={file}
              onChange={(chosen) => {
                setFile(chosen)
                restart()
              }}
            />
            <OfficeSelect
              strategy={id}
              value={office}
              onChange={(chosen) => {
                setOffice(chosen)
                restart()
              }}
            />
            <TextInput
              label={say(words.rowsDocument)}
              value={document}
              maxLength={1000}
              onChange={(event) => {
                setDocument(event.currentTarget.value)
                restart()
              }}
            />
            <Checkbox
              label={say(words.published)}
              checked={isPublished}
              onChange={(event) => setPublished(event.currentTarget.checked)}
            />
            <Group>
              <Button
                variant={tried.data ? 'default' : 'filled'}
                disabled={!file}
                loading={tried.isPending}
                onClick={() => (file ? tried.mutate(file) : undefined)}
              >
                {say(words.tryIt)}
              </Button>
            </Group>
            <Problem error={tried.error} />
          </Stack>
        </Card>
        {tried.data && !imported.data ? (
          <DryRun preview={tried.data.preview}>
            <AbilityButton
              may={tried.data.preview.may.import}
              loading={imported.isPending}
              onClick={() => imported.mutate(tried.data.sha256)}
            >
              {say(words.importNow, { count: tried.data.preview.figures })}
            </AbilityButton>
            <Problem error={imported.error} />
          </DryRun>
        ) : null}
        {imported.data ? (
          <Text role="status">
            {say(words.imported, {
              count: imported.data.figures,
              first: imported.data.first,
              last: imported.data.last,
            })}{' '}
            <FigureLink reference={imported.data.first} />
          </Text>
        ) : null}
      </Stack>
    </>
  )
}

const offices = clientOf(identity, carry)

interface OfficeSelectProps {
  readonly strategy: string
  readonly value: string | null
  readonly onChange: (office: string | null) => void
}

/** The secretariat may report for any office; a focal person of several says for which. One office need not be named. */
function OfficeSelect({ strategy, value, onChange }: OfficeSelectProps) {
  const { say } = useWords()
  const mandates = useMe().mandates.filter((mandate) => mandate.strategy === strategy)
  const isSecretariat = mandates.some(({ kind }) => kind === 'secretariat')
  const own = mandates.flatMap(({ kind, office }) => (kind === 'focal person' && office ? [office] : []))
  const { data } = useQuery({ queryKey: ['offices'], queryFn: () => offices.listOffices({}) })
  if (!isSecretariat && own.length < 2) return null
  const choices = (data?.offices ?? []).filter(({ id }) => isSecretariat || own.includes(id))
  return (
    <Select
      label={say(words.office)}
      data={choices.map(({ id, name }) => ({ value: id, label: say(bothOf(name)) }))}
      value={value}
      onChange={onChange}
      searchable
      clearable
    />
  )
}

const bothOf = (name: {
  readonly en?: string | null | undefined
  readonly ur?: string | null | undefined
}): Bilingual => ({
  en: name.en ?? name.ur ?? '',
  ur: name.ur ?? name.en ?? '',
})

function DryRun(props: { readonly preview: Preview; readonly children: ReactNode }) {
  const { preview, children } = props
  const { say } = useWords()
  return (
    <Stack>
      <Text>{say(words.dryRun, { figures: preview.figures, rows: preview.rows })}</Text>
      <Cells title={words.cells} count={preview.errorsInAll} cells={preview.errors} />
      <Cells title={words.findings} count={preview.findingsInAll} cells={preview.findings} />
      {children}
    </Stack>
  )
}

interface CellsProps {
  readonly title: Bilingual
  readonly count: number
  readonly cells: readonly CellFinding[]
}

function Cells({ title, count, cells }: CellsProps) {
  const { say } = useWords()
  if (count === 0) return null
  return (
    <section>
      <Title order={2} size="h4" mb="xs">
        {say(title, { count })}
      </Title>
      <Stack gap="xs" role="list">
        {cells.map((cell, at) => (
          <Card key={`${cell.code}-${cell.row}-${at}`} withBorder padding="sm" role="listitem">
            <Text fw={600} size="sm">
              {say(words.atRow, { row: cell.row ?? '–', column: cell.column ?? '–' })}
            </Text>
            <Text>{say(cell.messages)}</Text>
            <Text size="sm" c="dimmed">
              {say(cell.hint)}
            </Text>
          </Card>
        ))}
      </Stack>
    </section>
  )
}
