import { Stack, Text } from '@mantine/core'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Ability } from '#web/ui/forms/AbilityButton.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Version } from '../../contract.ts'
import { client } from '../calls.ts'
import { CellErrors } from '../plan-trial/CellErrors.tsx'
import { FileStep } from './FileStep.tsx'
import { Imported } from '../plan-trial/Imported.tsx'
import { type ImportDraft, isImportDraft, readingOf, sheetOf } from './import-draft.ts'
import { MappingStep } from './MappingStep.tsx'
import { Note } from '../findings/Note.tsx'
import { Step } from './Step.tsx'
import { TrialStep } from '../plan-trial/TrialStep.tsx'
import { trialWords } from '../plan-trial/trial-words.ts'
import { fileWords, mappingWords } from './words.ts'

/** What was asked of the server for the present choice: the sheets, and the trial of one of them. */
function useAnswers(version: string, draft: ImportDraft | null) {
  const preview = useQuery({
    queryKey: ['plan-preview', version, draft?.file, draft?.name],
    queryFn: () => client.previewImport({ version, file: draft?.file ?? '', name: draft?.name ?? '' }),
    enabled: draft !== null,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  })
  const sheet = draft && preview.data ? sheetOf(draft, preview.data) : null
  const reading = draft && sheet ? readingOf(draft, sheet) : null
  const trial = useQuery({
    queryKey: ['plan-trial', version, reading],
    queryFn: () => (reading ? client.dryRunImport({ version, ...reading }) : null),
    enabled: reading !== null,
    placeholderData: keepPreviousData,
    retry: false,
  })
  return { preview, sheet, reading, trial }
}

export interface ImportStepsProps {
  readonly version: Version
  readonly may: Ability
}

/** File, columns, trial: three steps on one page, kept on this machine until the import is done. */
export function ImportSteps({ version, may }: ImportStepsProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const kept = useDraft<ImportDraft | null>(`plan-import.${version.id}`, null, isImportDraft)
  const [draft, setDraft] = useState(kept.start)
  const { preview, sheet, reading, trial } = useAnswers(version.id, draft)
  const change = (next: ImportDraft | null) => {
    setDraft(next)
    if (next) kept.keep(next)
    else kept.drop()
  }
  const importing = useMutation({
    mutationFn: (of: NonNullable<typeof reading>) => client.importPlan({ version: version.id, ...of }),
    onSuccess: () => {
      change(null)
      void queries.invalidateQueries()
    },
  })
  if (importing.data) {
    return (
      <Imported
        {...importing.data}
        version={version.id}
        number={version.number}
        onAnother={() => importing.reset()}
      />
    )
  }
  const problems = preview.data?.problems ?? []
  const isRead = draft !== null && sheet !== null && reading !== null
  return (
    <Stack gap="md">
      <Step number={1} title={fileWords.title} state={isRead ? 'done' : 'now'}>
        <Stack gap="md">
          <FileStep draft={draft} restored={kept.restored} reading={preview.isFetching} onChange={change} />
          <Problem error={preview.error} again={() => void preview.refetch()} />
          {problems.length > 0 ? (
            <section>
              <Note tone={sheet ? 'warn' : 'bad'}>
                <Text fw={600}>{say(sheet ? fileWords.noted : fileWords.unreadable)}</Text>
              </Note>
              <CellErrors errors={problems} />
            </section>
          ) : null}
        </Stack>
      </Step>
      <Step
        number={2}
        title={mappingWords.title}
        waits={mappingWords.waits}
        state={isRead ? 'done' : 'waiting'}
      >
        {isRead && preview.data ? (
          <MappingStep {...{ draft, sheet, reading }} preview={preview.data} onChange={change} />
        ) : null}
      </Step>
      <Step number={3} title={trialWords.title} waits={trialWords.waits} state={isRead ? 'now' : 'waiting'}>
        <Problem error={trial.error} again={() => void trial.refetch()} />
        {trial.data && reading && !trial.error ? (
          <TrialStep
            trial={trial.data}
            isOld={trial.isPlaceholderData}
            may={may}
            importing={importing.isPending}
            problem={importing.error}
            onImport={() => importing.mutate(reading)}
          />
        ) : null}
        {trial.isLoading ? <LoadingBlocks count={2} height={96} /> : null}
      </Step>
    </Stack>
  )
}
