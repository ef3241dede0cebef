import { Anchor, Button, Card, Checkbox, Group, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import type { Letter } from '#kernel/contract/shapes.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { CellFinding, results } from '../../contract.ts'
import { FindingName } from '../checks/FindingName.tsx'
import { formWords } from '../forms/form-words.ts'
import { LetterPart, useLetter } from '../forms/LetterPart.tsx'
import { OfficeSelect } from '../forms/OfficeSelect.tsx'
import { useReportingOffices } from '../forms/use-offices.ts'
import { reportWords } from '../reports/report-words.ts'
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
  const id = strategy?.id ?? ''
  const { isSecretariat, offices } = useReportingOffices(id)
  const letter = useLetter(false)
  const named = {
    ...(document.trim() === '' ? {} : { document: document.trim() }),
    ...(office === null || (isSecretariat && letter.draft === null) ? {} : { office }),
  }
  const isNamed = letter.draft === null || office !== null
  const tried = useMutation({
    mutationFn: async (chosen: File) => {
      const sha256 = await sendFile(chosen)
      return { sha256, preview: await client.previewFigures({ strategy: id, file: sha256, ...named }) }
    },
  })
  const imported = useMutation({
    mutationFn: ({ sha256, entered }: { sha256: string; entered: { readonly letter?: Letter } }) =>
      client.importFigures({
        ...{ strategy: id, file: sha256, origin: isPublished ? 'published' : 'reported' },
        ...{ ...named, ...entered },
      }),
    onSuccess: () => queries.invalidateQueries(),
  })
  const restart = () => {
    tried.reset()
    imported.reset()
  }
  const send = (sha256: string) => {
    const entered = letter.read(office)
    if (entered !== null && isNamed) imported.mutate({ sha256, entered })
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
            {isSecretariat ? (
              <>
                <PublishedBefore checked={isPublished} onChange={setPublished} />
                <LetterPart of={letter} optional />
              </>
            ) : null}
            {letter.draft !== null || (!isSecretariat && offices.length > 1) ? (
              <OfficeSelect
                offices={offices}
                value={office}
                required={letter.draft !== null}
                error={letter.checked && !isNamed ? say(formWords.whoWrote) : null}
                onChange={(chosen) => {
                  setOffice(chosen)
                  restart()
                }}
              />
            ) : null}
            <TextInput
              label={say(words.rowsDocument)}
              value={document}
              dir="auto"
              maxLength={1000}
              required={isPublished}
              onChange={(event) => {
                setDocument(event.currentTarget.value)
                restart()
              }}
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
              onClick={() => send(tried.data.sha256)}
            >
              {say(words.importNow, { count: tried.data.preview.figures })}
            </AbilityButton>
            {letter.isIncomplete || (letter.checked && !isNamed) ? (
              <Text role="alert">{say(formWords.incomplete)}</Text>
            ) : null}
            <Problem error={imported.error} />
          </DryRun>
        ) : null}
        {imported.data ? <Imported imported={imported.data} /> : null}
      </Stack>
    </>
  )
}

function PublishedBefore(props: {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) {
  const { say } = useWords()
  return (
    <Checkbox
      label={say(words.published)}
      description={say(words.publishedHint)}
      checked={props.checked}
      onChange={(event) => props.onChange(event.currentTarget.checked)}
    />
  )
}

function Imported({ imported }: { readonly imported: OutputOf<(typeof results)['acts']['importFigures']> }) {
  const { say } = useWords()
  const { figures, first, last, report } = imported
  return (
    <Text role="status">
      {say(words.imported, { count: figures, first, last })}{' '}
      <Anchor component={Link} to={`/reports/${report}`}>
        {say(reportWords.toReport)}
      </Anchor>
    </Text>
  )
}

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
            <Group gap="sm">
              <Text fw={600} size="sm">
                {say(words.atRow, { row: cell.row ?? '–', column: cell.column ?? '–' })}
              </Text>
              <FindingName
                code={cell.code}
                explanation={cell.explanation}
                tone={cell.severity === 'error' ? 'bad' : 'warn'}
              />
            </Group>
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
