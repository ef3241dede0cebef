import { Loader, Stack, Text, Title } from '@mantine/core'
import { AbilityButton, type Ability } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { CellErrors } from './CellErrors.tsx'
import { FindingGroup } from '../findings/FindingGroup.tsx'
import { groupedByCode } from '../findings/groups-of-findings.ts'
import type { DryRun } from '../plan-import/import-draft.ts'
import { Note } from '../findings/Note.tsx'
import { TrialCounts } from './TrialCounts.tsx'
import classes from './TrialStep.module.css'
import { trialWords as words } from './trial-words.ts'
import { stated } from '../plan-import/words.ts'

export interface TrialStepProps {
  readonly trial: DryRun
  /** Is what is shown the answer to columns that have been changed since? */
  readonly isOld: boolean
  readonly may: Ability
  readonly importing: boolean
  readonly problem: unknown
  readonly onImport: () => void
}

function mayImport({ trial, isOld, may }: TrialStepProps): Ability {
  if (!may.ok) return may
  if (isOld) return { ok: false, because: words.stillTrying }
  const count = trial.errors.length
  return count === 0 ? may : { ok: false, because: stated(words.mendFirst, { count }) }
}

function UnknownOffices({ offices }: { readonly offices: DryRun['offices'] }) {
  const { say } = useWords()
  const unknown = offices.filter(({ office }) => office === null)
  if (unknown.length === 0) return null
  return (
    <Note tone="warn">
      <strong>{say(words.unknownTitle, { count: unknown.length })}</strong>
      <div>{say(words.unknownNext)}</div>
      <ul className={classes.unknown}>
        {unknown.map(({ written, rows }) => (
          <li key={written}>
            <bdi>{written}</bdi> ({say(words.inRows, { count: rows })})
          </li>
        ))}
      </ul>
    </Note>
  )
}

/** What would happen, and the button that makes it happen. */
export function TrialStep(props: TrialStepProps) {
  const { say } = useWords()
  const { trial, isOld, importing, problem, onImport } = props
  const groups = groupedByCode(trial.findings)
  return (
    <Stack gap="lg">
      <div className={classes.state} role="status">
        {isOld ? <Loader size="xs" /> : null}
        <Text>{say(isOld ? words.trying : words.tried)}</Text>
      </div>
      <TrialCounts trial={trial} />
      <AbilityButton may={mayImport(props)} loading={importing} onClick={onImport}>
        {say(words.import, { count: trial.nodes.activity ?? 0 })}
      </AbilityButton>
      <Problem error={problem} />
      {trial.errors.length > 0 ? (
        <section>
          <Title order={3} size="h4" mb="xs">
            {say(words.errorsTitle)}
          </Title>
          <CellErrors errors={trial.errors} />
        </section>
      ) : null}
      <UnknownOffices offices={trial.offices} />
      {groups.length > 0 ? (
        <Stack component="section" gap="sm">
          <div>
            <Title order={3} size="h4">
              {say(words.lintTitle)}
            </Title>
            <Text c="dimmed">{say(words.lintNext)}</Text>
          </div>
          {groups.map((group) => (
            <FindingGroup key={group.code} group={group} level={4} few={0} />
          ))}
        </Stack>
      ) : null}
    </Stack>
  )
}
