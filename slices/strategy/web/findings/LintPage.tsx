import { Anchor, Group, Stack, Text, Title } from '@mantine/core'
import { IconChecklist, IconFileImport } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { VersionFinding } from '../../contract.ts'
import { lintQuery, versionQuery } from '../calls.ts'
import { SetRuleForm } from '../settled/SetRuleForm.tsx'
import { settledWords } from '../settled/settled-words.ts'
import { SettingsShown } from '../settled/SettingsShown.tsx'
import { WaivedFindings } from '../settled/WaivedFindings.tsx'
import { WaiveForm } from '../settled/WaiveForm.tsx'
import { FindingGroup } from './FindingGroup.tsx'
import { groupedByCode } from './groups-of-findings.ts'
import { lintWords as words, severities, severityWords } from './lint-words.ts'
import { Note } from './Note.tsx'

/** What the lint says of a stored version: by severity, by rule, each with the node it is about; and what was decided of it. */
export function LintPage() {
  const { say } = useWords()
  // /plan/<version>/lint
  const { version = '' }: { version?: string } = useParams({ strict: false })
  const { data: read } = useQuery(versionQuery(version))
  const { data, error, refetch } = useQuery(lintQuery(version))
  const [form, setForm] = useState<VersionFinding | 'set a rule' | null>(null)
  const back = (
    <Anchor component={Link} to={`/plan/${version}`}>
      {read ? say(words.version, { number: read.version.number }) : say(words.toVersion)}
    </Anchor>
  )
  const mayWaive = data?.may.waiveFinding.ok === true
  const waived = (data?.findings ?? []).filter(({ waiver }) => waiver !== null)
  const groups = groupedByCode((data?.findings ?? []).filter(({ waiver }) => waiver === null))
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        above={back}
        action={
          <AbilityButton may={data?.may.setLintRule ?? null} onClick={() => setForm('set a rule')}>
            {say(settledWords.set)}
          </AbilityButton>
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data ? (
        <Stack gap="xl">
          {data.summary.activities === 0 ? null : (
            <Note tone={data.submission.isStopped ? 'bad' : 'plain'}>
              {say(data.submission.isStopped ? words.stopped : words.notStopped, {
                errors: data.summary.errors,
                most: data.submission.mostErrors,
              })}{' '}
              {say(words.looked, { count: data.summary.activities })}{' '}
              <Anchor component={Link} to={`/plan/${version}/lint/report`} underline="always">
                {say(words.report)}
              </Anchor>
            </Note>
          )}
          {groups.length === 0 ? (
            <EmptyState
              icon={data.summary.activities === 0 ? IconFileImport : IconChecklist}
              title={data.summary.activities === 0 ? words.noActivities : words.nothing}
              next={data.summary.activities === 0 ? words.noActivitiesNext : words.nothingNext}
              action={back}
            />
          ) : null}
          {severities.map((severity) => {
            const ofSeverity = groups.filter((group) => group.severity === severity)
            if (ofSeverity.length === 0) return null
            const count = ofSeverity.reduce((sum, { findings }) => sum + findings.length, 0)
            return (
              <Stack key={severity} component="section" gap="sm">
                <Group gap="sm" align="baseline">
                  <Title order={2} size="h3">
                    {say(severityWords[severity].all)} ({count})
                  </Title>
                  <Text size="sm" c="dimmed">
                    {say(severityWords[severity].says)}
                  </Text>
                </Group>
                {ofSeverity.map((group) => (
                  <FindingGroup
                    key={group.code}
                    group={group}
                    level={3}
                    few={3}
                    {...(mayWaive && { onWaive: setForm })}
                  />
                ))}
              </Stack>
            )
          })}
          <WaivedFindings findings={waived} mayWithdraw={mayWaive} />
          <SettingsShown settings={data.settings} />
        </Stack>
      ) : null}
      {data || error ? null : <LoadingBlocks count={4} height={150} />}
      {form === 'set a rule' && read ? (
        <SetRuleForm strategy={read.version.strategy} onClose={() => setForm(null)} />
      ) : null}
      {form === null || form === 'set a rule' ? null : (
        <WaiveForm version={version} finding={form} onClose={() => setForm(null)} />
      )}
    </>
  )
}
