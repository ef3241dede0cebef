import { Anchor, Stack, Text } from '@mantine/core'
import { IconZoomCheck } from '@tabler/icons-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { inBoth } from '#kernel/pure/bilingual.ts'
import { useStrategy } from '#web/strategy.tsx'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords, type Words } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { EmptyState } from '#web/ui/page/EmptyState.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { type Column, DataTable } from '#web/ui/table/DataTable.tsx'
import type { EvaluationSeen } from '../../contract.ts'
import {
  evaluationKindNames,
  evaluationScopeNames,
  evaluationStateNames,
} from '../../contract/evaluations/evaluation-words.ts'
import { client } from '../shown.ts'
import { evaluationPageWords as words, toneOfEvaluation } from './evaluation-page-words.ts'
import { PlanForm } from './PlanForm.tsx'

/** The calendar of evaluations: what is due first stands first. */
export function EvaluationsPage() {
  const all = useWords()
  const { strategy } = useStrategy()
  const queries = useQueryClient()
  const [planning, setPlanning] = useState(false)
  const id = strategy?.id ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: ['evaluations', id],
    queryFn: () => client.listEvaluations({ strategy: id }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader
        title={words.title}
        purpose={words.purpose}
        action={
          data?.may.plan.ok ? (
            <AbilityButton may={data.may.plan} onClick={() => setPlanning(true)}>
              {all.say(words.plan)}
            </AbilityButton>
          ) : null
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={3} height={72} />}
      {data ? (
        <DataTable
          caption={words.title}
          columns={columnsOf(all)}
          rows={data.evaluations}
          rowKey={(one) => one.id}
          empty={<EmptyState icon={IconZoomCheck} title={words.none} next={words.noneNext} />}
        />
      ) : null}
      {planning && data ? (
        <PlanForm
          strategy={id}
          parts={data.parts}
          onClose={() => setPlanning(false)}
          onDone={() => {
            setPlanning(false)
            void queries.invalidateQueries({ queryKey: ['evaluations'] })
          }}
        />
      ) : null}
    </>
  )
}

export function StateOfEvaluation({ one }: { readonly one: Pick<EvaluationSeen, 'state' | 'daysLate'> }) {
  const { say } = useWords()
  return (
    <Stack gap={2} align="flex-start">
      <StatusMark status={{ label: evaluationStateNames[one.state], tone: toneOfEvaluation[one.state] }} />
      {one.daysLate > 0 ? <Text size="sm">{say(words.daysLate, { days: one.daysLate })}</Text> : null}
    </Stack>
  )
}

export function ScopeOfEvaluation({ one }: { readonly one: Pick<EvaluationSeen, 'scope' | 'part'> }) {
  const { say } = useWords()
  if (one.part === null) return <>{say(evaluationScopeNames[one.scope])}</>
  return (
    <>
      <Code>{one.part.code}</Code> <bdi>{say(inBoth(one.part.title))}</bdi>
    </>
  )
}

const columnsOf = ({ say, formats }: Words): readonly Column<EvaluationSeen>[] => [
  {
    ...{ key: 'what', header: words.evaluation, names: true, width: '34%' },
    cell: (one) => (
      <Stack gap={2}>
        <Anchor component={Link} to={`/evaluations/${one.id}`} inherit dir="auto">
          {say(inBoth(one.title))}
        </Anchor>
        <Text size="sm" c="dimmed">
          {say(evaluationKindNames[one.kind])} · <bdi>{one.evaluator}</bdi> ·{' '}
          {say(one.isInside ? words.isInside : words.isOutside)}
        </Text>
        {one.illustrative ? (
          <Text size="sm" c="dimmed">
            {say(words.illustrative)}
          </Text>
        ) : null}
      </Stack>
    ),
  },
  { key: 'of', header: words.of, cell: (one) => <ScopeOfEvaluation one={one} /> },
  {
    ...{ key: 'ends', header: words.ends, width: '9rem' },
    cell: ({ endsOn }) => formats.date(endsOn),
    sortBy: ({ endsOn }) => endsOn,
  },
  {
    ...{ key: 'state', header: words.state, width: '12rem' },
    cell: (one) => <StateOfEvaluation one={one} />,
    sortBy: ({ daysLate }) => -daysLate,
  },
  {
    ...{ key: 'recommendations', header: words.recommendations, width: '8rem', numeric: true },
    cell: ({ recommendations }) => formats.number(recommendations),
    sortBy: ({ recommendations }) => recommendations,
  },
]
