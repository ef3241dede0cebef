import { Anchor, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { inBoth } from '#kernel/pure/bilingual.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { results } from '../../contract.ts'
import {
  criterionNames,
  criterionQuestions,
  evaluationKindNames,
} from '../../contract/evaluations/evaluation-words.ts'
import { criteria, type Criterion } from '../../rules/evaluations/where-an-evaluation-stands.ts'
import { client } from '../shown.ts'
import { FindForm, RecommendForm, ReportForm } from './EvaluationForms.tsx'
import { evaluationPageWords as words } from './evaluation-page-words.ts'
import { ScopeOfEvaluation, StateOfEvaluation } from './EvaluationsPage.tsx'

type Read = OutputOf<(typeof results)['acts']['readEvaluation']>
type Step = keyof Read['may']
const steps: readonly Step[] = ['find', 'report', 'recommend']

/** One evaluation: its terms, what was found by each criterion, and what it recommends. */
export function EvaluationPage() {
  const { say } = useWords()
  const queries = useQueryClient()
  const { evaluation: id = '' }: { evaluation?: string } = useParams({ strict: false })
  const [step, setStep] = useState<Step | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: ['evaluations', 'one', id],
    queryFn: () => client.readEvaluation({ evaluation: id }),
  })
  const form = {
    evaluation: id,
    onClose: () => setStep(null),
    onDone: () => {
      setStep(null)
      void queries.invalidateQueries({ queryKey: ['evaluations'] })
    },
  }
  return (
    <>
      <Anchor component={Link} to="/evaluations" underline="always">
        {say(words.back)}
      </Anchor>
      <PageHeader
        title={data === undefined ? words.evaluation : inBoth(data.evaluation.title)}
        purpose={words.onePurpose}
      />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={4} height={96} />}
      {data === undefined ? null : (
        <Stack gap="lg">
          <Asked evaluation={data.evaluation} />
          <Group gap="xs">
            {steps
              .filter((one) => data.may[one].ok)
              .map((one, at) => (
                <AbilityButton
                  key={one}
                  may={data.may[one]}
                  variant={at === 0 ? 'filled' : 'default'}
                  onClick={() => setStep(one)}
                >
                  {say(words[one])}
                </AbilityButton>
              ))}
          </Group>
          <Title order={2} size="h3">
            {say(words.findings)}
          </Title>
          {criteria.map((criterion) => (
            <ByCriterion key={criterion} criterion={criterion} findings={data.findings} />
          ))}
          <Title order={2} size="h3">
            {say(words.recommendations)}
          </Title>
          <Recommended recommendations={data.recommendations} />
        </Stack>
      )}
      {step === 'find' ? <FindForm {...form} /> : null}
      {step === 'report' ? <ReportForm {...form} /> : null}
      {step === 'recommend' ? <RecommendForm {...form} /> : null}
    </>
  )
}

function Asked({ evaluation: one }: Pick<Read, 'evaluation'>) {
  const { say, formats } = useWords()
  return (
    <Stack gap="xs">
      <StateOfEvaluation one={one} />
      <Text>
        <strong>{say(words.kind)}:</strong> {say(evaluationKindNames[one.kind])}
      </Text>
      <Text>
        <strong>{say(words.of)}:</strong> <ScopeOfEvaluation one={one} />
      </Text>
      <Text>
        <strong>{say(words.evaluator)}:</strong> <bdi>{one.evaluator}</bdi> (
        {say(one.isInside ? words.isInside : words.isOutside)})
      </Text>
      <Text>
        <strong>{say(words.starts)}:</strong> {formats.date(one.startsOn)} ·{' '}
        <strong>{say(words.ends)}:</strong> {formats.date(one.endsOn)}
      </Text>
      <Text>
        <strong>{say(words.terms)}:</strong> <bdi>{one.terms}</bdi>
      </Text>
      <Text>
        <strong>{say(words.reportOf)}:</strong>{' '}
        {one.report === null ? (
          say(words.noReport)
        ) : (
          <>
            <bdi>{one.report.document}</bdi> · {formats.date(one.report.reportedOn)}
          </>
        )}
      </Text>
      {one.report?.link == null ? null : (
        <Anchor href={one.report.link} rel="noreferrer">
          {say(words.open)}
        </Anchor>
      )}
      {one.illustrative ? <Text c="dimmed">{say(words.illustrative)}</Text> : null}
    </Stack>
  )
}

interface CriterionProps extends Pick<Read, 'findings'> {
  readonly criterion: Criterion
}

/** The newest finding by a criterion, or that there is none. */
function ByCriterion({ criterion, findings }: CriterionProps) {
  const { say, formats } = useWords()
  const [newest, ...before] = findings.filter((one) => one.criterion === criterion)
  return (
    <Paper withBorder p="sm">
      <Stack gap={4}>
        <Title order={3} size="h4">
          {say(criterionNames[criterion])}
        </Title>
        <Text size="sm" c="dimmed">
          {say(criterionQuestions[criterion])}
        </Text>
        {newest === undefined ? (
          <Text>{say(words.notYet)}</Text>
        ) : (
          <>
            <Text dir="auto">{say(inBoth(newest.finding))}</Text>
            <Text size="sm" dir="auto">
              {say(words.evidence)}: {newest.evidence}
            </Text>
            <Group gap="xs">
              {newest.figures.map((reference) => (
                <Anchor key={reference} component={Link} to={`/figures/${reference}`} size="sm">
                  <Code>{reference}</Code>
                </Anchor>
              ))}
            </Group>
            {newest.rating === null ? null : (
              <Text size="sm" dir="auto">
                {say(words.rating)}: {newest.rating}
              </Text>
            )}
            <Text size="sm" c="dimmed">
              {formats.date(newest.madeOn)}
              {before.length === 0 ? null : ` · ${say(words.earlier, { count: before.length })}`}
            </Text>
          </>
        )}
      </Stack>
    </Paper>
  )
}

function Recommended({ recommendations }: Pick<Read, 'recommendations'>) {
  const { say } = useWords()
  if (recommendations.length === 0) return <Text>{say(words.noRecommendations)}</Text>
  return (
    <Stack gap="sm">
      {recommendations.map(({ id, reference, text, owner, stateName, daysLate }) => (
        <Stack key={id} gap={2}>
          <Anchor component={Link} to={`/recommendations/${id}`} inherit dir="auto">
            {say(inBoth(text))}
          </Anchor>
          <Text size="sm" c="dimmed">
            <Code>{reference}</Code>
            {owner === null ? null : (
              <>
                {' '}
                · <bdi>{say(owner)}</bdi>
              </>
            )}{' '}
            · {say(stateName)}
            {daysLate > 0 ? ` · ${say(words.daysLate, { days: daysLate })}` : null}
          </Text>
        </Stack>
      ))}
    </Stack>
  )
}
