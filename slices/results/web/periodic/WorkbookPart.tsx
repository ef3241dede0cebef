import { Anchor, Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { FilePicker } from '#web/ui/forms/FilePicker.tsx'
import { sendFile } from '#web/ui/forms/send-file.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { FormFinding } from '../../contract.ts'
import { LetterPart, useLetter } from '../forms/LetterPart.tsx'
import { client } from '../shown.ts'
import { formPageWords as words } from './form-page-words.ts'

export interface OfficeAndPeriod {
  readonly strategy: string
  readonly office: string
  readonly from: string
  readonly until: string
}

interface WorkbookPartProps {
  readonly asked: OfficeAndPeriod
  /** Of the secretariat: what comes back is the letter of its office. */
  readonly byLetter: boolean
}

/** The form goes out, comes back, is tried, and is entered. */
export function WorkbookPart({ asked, byLetter }: WorkbookPartProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const letter = useLetter(byLetter)
  const made = useMutation({ mutationFn: () => client.makeReportForm(asked) })
  const tried = useMutation({
    mutationFn: async (chosen: File) => {
      const sha256 = await sendFile(chosen)
      return { sha256, told: await client.tryReportForm({ ...asked, file: sha256 }) }
    },
  })
  const entered = useMutation({
    mutationFn: (sent: Parameters<typeof client.receiveReportForm>[0]) => client.receiveReportForm(sent),
    onSuccess: () => queries.invalidateQueries(),
  })
  const enter = (sha256: string) => {
    const from = letter.read(asked.office)
    if (from !== null) entered.mutate({ ...asked, file: sha256, ...from })
  }
  return (
    <Card withBorder component="section">
      <Stack>
        <div>
          <Title order={2} size="h4">
            {say(words.workbook)}
          </Title>
          <Text c="dimmed">{say(words.workbookPurpose)}</Text>
        </div>
        <Group>
          <Button variant="default" loading={made.isPending} onClick={() => made.mutate()}>
            {say(words.make)}
          </Button>
          {made.data ? (
            <Text role="status">
              {say(words.made, { count: made.data.lines })}{' '}
              <Anchor href={`/api/results/report-forms/${made.data.form}/file`} download>
                {say(words.download)}
              </Anchor>
            </Text>
          ) : null}
        </Group>
        <Problem error={made.error} />
        <FilePicker
          label={words.back}
          hint={words.backHint}
          accept={['.xlsx']}
          limitMegabytes={24}
          value={file}
          onChange={(chosen) => {
            setFile(chosen)
            tried.reset()
            entered.reset()
          }}
        />
        {file === null ? null : (
          <Group>
            <Button
              variant={tried.data ? 'default' : 'filled'}
              loading={tried.isPending}
              onClick={() => tried.mutate(file)}
            >
              {say(words.tryIt)}
            </Button>
          </Group>
        )}
        <Problem error={tried.error} />
        {tried.data && !entered.data ? (
          <>
            <Faults errors={tried.data.told.errors} count={tried.data.told.errorsInAll} />
            {tried.data.told.errorsInAll === 0 ? (
              <Text role="status">{say(words.good, { count: tried.data.told.lines })}</Text>
            ) : null}
            {byLetter && tried.data.told.errorsInAll === 0 ? <LetterPart of={letter} /> : null}
            <Group>
              <AbilityButton
                may={tried.data.told.may.receive}
                loading={entered.isPending}
                onClick={() => enter(tried.data.sha256)}
              >
                {say(words.enter)}
              </AbilityButton>
            </Group>
            <Problem error={entered.error} />
          </>
        ) : null}
        {entered.data ? <Entered report={entered.data.report} figures={entered.data.figures} /> : null}
      </Stack>
    </Card>
  )
}

export function Entered({ report, figures }: { readonly report: string; readonly figures: number }) {
  const { say } = useWords()
  return (
    <Text role="status">
      {say(words.entered, { count: figures })}{' '}
      <Anchor component={Link} to={`/reports/${report}`}>
        {say(words.toReport)}
      </Anchor>
    </Text>
  )
}

function Faults({ errors, count }: { readonly errors: readonly FormFinding[]; readonly count: number }) {
  const { say } = useWords()
  if (count === 0) return null
  return (
    <section>
      <Title order={3} size="h5" mb="xs">
        {say(words.faults, { count })}
      </Title>
      <Stack gap="xs" role="list">
        {errors.map((error, at) => (
          <Card
            key={`${error.code} ${error.sheet} ${error.row} ${at}`}
            withBorder
            padding="sm"
            role="listitem"
          >
            {error.row === null ? null : (
              <Text fw={600} size="sm">
                {say(words.at, { sheet: error.sheet ?? '', row: error.row })}
              </Text>
            )}
            <Text>{say(error.messages)}</Text>
            <Text size="sm" c="dimmed">
              {say(error.hint)}
            </Text>
          </Card>
        ))}
      </Stack>
    </section>
  )
}
