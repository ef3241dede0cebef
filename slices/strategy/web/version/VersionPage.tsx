import { crosswalkWords } from '../crosswalk/crosswalk-words.ts'
import { Anchor, Group, Select, Skeleton, Stack, Text } from '@mantine/core'
import { IconListTree } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { usePiece } from '#web/ui/places/pieces.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { Version } from '../../contract.ts'
import { isUndecided } from '../../rules/statuses-move-forward.ts'
import { statusNames } from '../../rules/version-statuses.ts'
import { bothOf, versionQuery, versionsQuery } from '../calls.ts'
import { translationWords } from '../translations/translation-words.ts'
import { AddToPlan } from '../draft/AddToPlan.tsx'
import { Removals } from '../draft/Removals.tsx'
import { ApprovalPanel, HoldsPanel } from './panels.tsx'
import { PlanTree } from './PlanTree.tsx'
import { LesserActions, MainAction } from './VersionActions.tsx'
import { VersionPages } from './VersionPages.tsx'
import { purposeOf, toneOf, words } from './version-words.ts'

/** A version: what it is, what stops it, its one main action, and the plan by pillar. */
export function VersionPage({ version: id }: { readonly version: string }) {
  const PlanActions = usePiece('plan actions')
  const { say } = useWords()
  const { data, error, refetch } = useQuery(versionQuery(id))
  if (error) return <Problem error={error} again={() => void refetch()} />
  if (!data) return <LoadingBlocks count={6} height={90} />
  const { version, nodes, holds, openAtApproval, removals, may } = data
  return (
    <>
      <PageHeader
        title={bothOf(version.title)}
        purpose={purposeOf[version.status]}
        above={
          <>
            <Text fw={600}>{say(words.version, { number: version.number })}</Text>
            <StatusMark status={{ label: statusNames[version.status], tone: toneOf[version.status] }} />
            {version.illustrative ? (
              <StatusMark status={{ label: words.illustrative, tone: 'plain' }} />
            ) : null}
          </>
        }
        action={<MainAction version={version} may={may} holds={holds} />}
      />
      <Stack gap="lg">
        <VersionPages version={version.id} />
        <Text size="sm" c="dimmed">
          {say(version.prevailing === 'en' ? translationWords.prevails : translationWords.prevailsUrdu)}
        </Text>
        {version.illustrative && version.notice.en !== null ? (
          <Text size="sm" c="dimmed" maw="80ch">
            {say(bothOf(version.notice))}
          </Text>
        ) : null}
        {isUndecided(version.status) ? <HoldsPanel holds={holds} /> : null}
        {version.approval ? <ApprovalPanel approval={version.approval} open={openAtApproval} /> : null}
        <Stack gap="md">
          <Tools version={version} canImport={may.edit.ok} />
          {/* A line of its own: what comes later beside the versions moves nothing below. */}
          <Group align="flex-end" gap="md" mih={61}>
            <OtherVersions version={version} />
            {PlanActions && <PlanActions strategy={version.strategy} version={version.id} node={null} />}
            {may.add.ok ? <AddToPlan version={version.id} may={may.add} /> : null}
          </Group>
        </Stack>
        {nodes.length === 0 ? (
          <EmptyState
            icon={IconListTree}
            title={words.empty}
            next={words.emptyNext}
            action={
              may.edit.ok ? (
                <Anchor component={Link} to={`/plan/${version.id}/import`}>
                  {say(words.import)}
                </Anchor>
              ) : null
            }
          />
        ) : (
          <PlanTree nodes={nodes} />
        )}
        <Removals removals={removals} />
        <LesserActions version={version} may={may} holds={holds} />
      </Stack>
    </>
  )
}

function Tools({ version, canImport }: { readonly version: Version; readonly canImport: boolean }) {
  const { say } = useWords()
  const { data } = useQuery(versionsQuery(version.strategy))
  const base = data?.versions.find(({ id }) => id === version.basedOn)
  return (
    <Group gap="lg" component="nav" aria-label={say(words.tools)}>
      <Anchor component={Link} to={`/plan/${version.id}/lint`}>
        {say(words.lint)}
      </Anchor>
      <Anchor component={Link} to={`/plan/${version.id}/crosswalk`}>
        {say(crosswalkWords.title)}
      </Anchor>
      {canImport ? (
        <Anchor component={Link} to={`/plan/${version.id}/import`}>
          {say(words.import)}
        </Anchor>
      ) : null}
      {base ? (
        <Anchor component={Link} to={`/plan/${version.id}/compare/${base.id}`}>
          {say(words.compare, { number: base.number })}
        </Anchor>
      ) : null}
    </Group>
  )
}

function OtherVersions({ version }: { readonly version: Version }) {
  const { say } = useWords()
  const navigate = useNavigate()
  const { data } = useQuery(versionsQuery(version.strategy))
  // Holds its place while the versions load.
  if (!data) return <Skeleton w={340} maw="100%" h={61} radius="sm" />
  if (data.versions.length < 2) return null
  return (
    <Select
      label={say(words.otherVersions)}
      allowDeselect={false}
      w={340}
      maw="100%"
      value={version.id}
      data={data.versions.map(({ id, number, status }) => ({
        value: id,
        label: `${say(words.version, { number })} · ${say(statusNames[status])}`,
      }))}
      onChange={(chosen) => {
        if (chosen !== null) void navigate({ to: `/plan/${chosen}` })
      }}
    />
  )
}
