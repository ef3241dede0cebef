import { Anchor, Group, Stack, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { Milestone } from '../../contract.ts'
import { bothOf } from '../calls.ts'
import { LetterOf } from '../StandingMarks.tsx'
import { words as ofConcurrence } from '../words.ts'
import { FollowForm, JudgeForm, MoveForm, ReachedForm } from './MilestoneForms.tsx'
import { milestoneStates, workPageWords as words } from './work-page-words.ts'

interface MilestonesProps {
  readonly milestones: readonly Milestone[]
  /** All of the version, by which those that one waits for are named. */
  readonly among: readonly Milestone[]
  /** Whether each names its activity and office: on a page of many. */
  readonly ofMany: boolean
  /** Whether the one who looks may say what follows what. */
  readonly mayFollow: boolean
  readonly empty: ReactNode
  readonly onDone: () => void
}

type Step = 'judge' | 'report' | 'enterReport' | 'move' | 'follow'

/** Milestones by their day, each with where it stands and what can follow. */
export function MilestonesTable(props: MilestonesProps) {
  const { milestones, among, ofMany, mayFollow, empty, onDone } = props
  const [open, setOpen] = useState<{ milestone: Milestone; step: Step } | null>(null)
  const columns: readonly Column<Milestone>[] = [
    {
      ...{ key: 'milestone', header: words.milestone, names: true, width: '36%' },
      cell: (milestone) => <What milestone={milestone} among={among} ofMany={ofMany} />,
    },
    {
      ...{ key: 'state', header: words.state },
      cell: (milestone) => <Where milestone={milestone} />,
    },
    {
      ...{ key: 'day', header: words.day, width: '12rem' },
      cell: (milestone) => <Day milestone={milestone} />,
      sortBy: ({ dueOn }) => dueOn,
    },
    {
      ...{ key: 'next', header: words.next, width: '14rem' },
      cell: (milestone) => (
        <Steps
          milestone={milestone}
          mayFollow={mayFollow && among.length > 1}
          onStep={(step) => setOpen({ milestone, step })}
        />
      ),
    },
  ]
  const form = {
    onClose: () => setOpen(null),
    onDone: () => {
      setOpen(null)
      onDone()
    },
  }
  return (
    <>
      <DataTable
        caption={words.title}
        columns={columns}
        rows={milestones}
        rowKey={({ id }) => id}
        empty={empty}
      />
      {open?.step === 'judge' ? <JudgeForm {...form} milestone={open.milestone} /> : null}
      {open?.step === 'report' ? <ReachedForm {...form} milestone={open.milestone} entering="never" /> : null}
      {open?.step === 'enterReport' ? (
        <ReachedForm {...form} milestone={open.milestone} entering="always" />
      ) : null}
      {open?.step === 'move' ? (
        <MoveForm
          {...form}
          milestone={open.milestone}
          entering={open.milestone.may.enterMove.ok ? 'may be' : 'never'}
        />
      ) : null}
      {open?.step === 'follow' ? <FollowForm {...form} milestone={open.milestone} others={among} /> : null}
    </>
  )
}

interface WhatProps {
  readonly milestone: Milestone
  readonly among: readonly Milestone[]
  readonly ofMany: boolean
}

function What({ milestone, among, ofMany }: WhatProps) {
  const { say } = useWords()
  const named = (ids: readonly string[]) =>
    among.flatMap(({ id, title }) => (ids.includes(id) ? [say(bothOf(title))] : [])).join(', ')
  const impossible = named(milestone.impossibleBecauseOf)
  const waits = named(milestone.waitsFor)
  return (
    <Stack gap={2}>
      <bdi>{say(bothOf(milestone.title))}</bdi>
      {ofMany ? (
        <Text size="sm">
          <Code>{milestone.code}</Code>{' '}
          <Anchor component={Link} to={`/concurrence/${milestone.request}`} inherit>
            <bdi>{say(bothOf(milestone.activity))}</bdi>
          </Anchor>
          {' · '}
          <bdi>{say(milestone.office?.name ?? ofConcurrence.noOffice)}</bdi>
        </Text>
      ) : null}
      {impossible !== '' ? (
        <StatusMark status={{ tone: 'warn', label: filled(words.impossible, impossible) }} />
      ) : waits !== '' ? (
        <Text size="sm" c="dimmed">
          {say(words.waits, { first: waits })}
        </Text>
      ) : null}
      <LetterOf letter={milestone.byLetter} />
    </Stack>
  )
}

const filled = (text: Bilingual, first: string): Bilingual => ({
  en: text.en.replace('{first}', first),
  ur: text.ur.replace('{first}', first),
})

function Where({ milestone }: { readonly milestone: Milestone }) {
  const { say, formats } = useWords()
  const report = milestone.reports.at(-1)
  return (
    <Stack gap={2} align="flex-start">
      <StatusMark status={milestoneStates[milestone.state]} />
      {milestone.isBlocked && milestone.state !== 'reached' ? (
        <StatusMark status={{ tone: 'warn', label: words.isBlocked }} />
      ) : null}
      {milestone.daysLate > 0 ? (
        <Text size="sm">{say(words.daysLate, { days: milestone.daysLate })}</Text>
      ) : null}
      {report === undefined ? null : (
        <Text size="sm" dir="auto">
          {formats.date(report.reachedOn)} · {say(words.evidence)}: {report.evidence}
        </Text>
      )}
      {report?.fileName == null ? null : (
        <Anchor size="sm" href={`/api/delivery/milestone-reports/${report.id}/file`}>
          {say(words.file)} (<bdi>{report.fileName}</bdi>)
        </Anchor>
      )}
      {report?.judgement == null ? null : (
        <Text size="sm" c="dimmed" dir="auto">
          {say(words[report.judgement.judgement], { says: report.judgement.says })}
        </Text>
      )}
      <LetterOf letter={report?.byLetter ?? null} />
    </Stack>
  )
}

function Day({ milestone: { dueOn, moves } }: { readonly milestone: Milestone }) {
  const { say, formats } = useWords()
  const last = moves.at(-1)
  return (
    <Stack gap={2}>
      <bdi>{formats.date(dueOn)}</bdi>
      {last === undefined ? null : (
        <Text size="sm" c="dimmed" dir="auto">
          {say(words.movedFrom, { count: moves.length, reason: last.reason })}
        </Text>
      )}
      <LetterOf letter={last?.byLetter ?? null} />
    </Stack>
  )
}

interface StepsProps {
  readonly milestone: Milestone
  readonly mayFollow: boolean
  readonly onStep: (step: Step) => void
}

function Steps({ milestone: { may, state }, mayFollow, onStep }: StepsProps) {
  const { say } = useWords()
  const steps = (['judge', 'report', 'enterReport', 'move'] as const).filter(
    (step) => may[step].ok && (step !== 'enterReport' || !may.report.ok),
  )
  return (
    <Group gap="xs">
      {steps.map((step) => (
        <AbilityButton key={step} may={may[step]} size="xs" variant="default" onClick={() => onStep(step)}>
          {say(words[step])}
        </AbilityButton>
      ))}
      {mayFollow && state !== 'reached' ? (
        <AbilityButton may={{ ok: true }} size="xs" variant="subtle" onClick={() => onStep('follow')}>
          {say(words.follow)}
        </AbilityButton>
      ) : null}
    </Group>
  )
}
