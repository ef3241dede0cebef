import { Anchor, Button, Group, Select, Stack, Text } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { Language } from '#kernel/pure/bilingual.ts'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { PlanField } from '../../rules/plan-table/plan-fields.ts'
import { client } from '../calls.ts'
import { DryRun, ErrorTable } from './DryRun.tsx'
import { words } from './import-words.ts'
import classes from './imports.module.css'
import { MappingTable } from './MappingTable.tsx'

interface Reading {
  readonly sheet: string
  readonly mapping: readonly (PlanField | null)[]
  readonly language: Language
}

/** Upload, mapping, dry run, import: nothing is written before the last. */
export function ImportPage() {
  const { version } = useParams({ strict: false }) as { version: string }
  const { say } = useWords()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [reading, setReading] = useState<Reading | null>(null)
  const preview = useMutation({
    mutationFn: async (chosen: File) => {
      const hash = await sendFile(chosen)
      return { hash, ...(await client.previewImport({ version, file: hash, name: chosen.name })) }
    },
    onSuccess: ({ sheets }) => setReading(sheets[0] ?? null),
  })
  const given = () => ({
    ...{ version, file: preview.data?.hash ?? '', name: file?.name ?? '', sheet: reading?.sheet ?? '' },
    mapping: [...(reading?.mapping ?? [])],
    language: reading?.language ?? 'en',
  })
  const dryRun = useMutation({ mutationFn: () => client.dryRunImport(given()) })
  const write = useMutation({
    mutationFn: () => client.importPlan(given()),
    onSuccess: async () => {
      await queries.invalidateQueries()
      await navigate({ to: `/plan/${version}` })
    },
  })
  const change = (next: Partial<Reading>) => {
    dryRun.reset()
    write.reset()
    if (reading) setReading({ ...reading, ...next })
  }
  const take = (chosen: File | null) => {
    setFile(chosen)
    setReading(null)
    preview.reset()
    dryRun.reset()
    if (chosen) preview.mutate(chosen)
  }
  const sheets = preview.data?.sheets ?? []
  const sheet = sheets.find((one) => one.sheet === reading?.sheet)
  const isReady = dryRun.data !== undefined && dryRun.data.errors.length === 0
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={
          <Anchor component={Link} to={`/plan/${version}`} size="sm">
            {say(words.back)}
          </Anchor>
        }
      />
      <Stack gap="xl">
        <FilePicker
          label={words.file}
          hint={words.fileHint}
          accept={['.xlsx', '.csv', '.json']}
          limitMegabytes={20}
          value={file}
          onChange={take}
        />
        <div aria-live="polite">{preview.isPending ? say(words.reading) : null}</div>
        <Problem error={preview.error} />
        {preview.data && preview.data.problems.length > 0 ? (
          <ErrorTable errors={preview.data.problems} />
        ) : null}
        {sheet && reading ? (
          <section>
            <h2 className={classes.head}>{say(words.mapping)}</h2>
            <Text c="dimmed" mb="md">
              {say(words.mappingHint)}
            </Text>
            <Group mb="md" gap="md">
              {sheets.length > 1 ? (
                <Select
                  label={say(words.sheet)}
                  allowDeselect={false}
                  value={reading.sheet}
                  data={sheets.map((one) => ({
                    value: one.sheet,
                    label: say(words.sheetRows, { sheet: one.sheet, rows: one.rows }),
                  }))}
                  onChange={(chosen) => change(sheets.find((one) => one.sheet === chosen) ?? {})}
                />
              ) : null}
              <Select
                label={say(words.language)}
                allowDeselect={false}
                value={reading.language}
                data={[
                  { value: 'en', label: say(words.english) },
                  { value: 'ur', label: say(words.urdu) },
                ]}
                onChange={(chosen) => change({ language: chosen === 'ur' ? 'ur' : 'en' })}
              />
            </Group>
            <MappingTable
              headers={sheet.headers}
              sample={sheet.sample}
              mapping={reading.mapping}
              onChange={(mapping) => change({ mapping })}
            />
            <Button
              mt="lg"
              variant={isReady ? 'default' : 'filled'}
              onClick={() => dryRun.mutate()}
              loading={dryRun.isPending}
            >
              {say(words.dryRun)}
            </Button>
          </section>
        ) : null}
        <Problem error={dryRun.error} />
        {dryRun.data ? <DryRun run={dryRun.data} /> : null}
        <Problem error={write.error} />
        {isReady ? (
          <Group>
            <Button onClick={() => write.mutate()} loading={write.isPending}>
              {say(words.import)}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </>
  )
}
