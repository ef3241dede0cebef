import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { type ReactNode, useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { delivery, Recommendation } from '../../contract.ts'
import { responseNames, sourceNames } from '../../contract/recommendations/words.ts'
import { bothOf, client, key } from '../calls.ts'
import { RaisedOf, StateOfRecommendation, WhatOfRecommendation } from './Marks.tsx'
import { ReportForm, RespondForm } from './OfficeForms.tsx'
import { ChangeForm, JudgeForm, LinkForm } from './OthersForms.tsx'
import { recommendationPageWords as words } from './page-words.ts'
import { Changes, Entries, Responses } from './WhatWasSaid.tsx'

type Read = OutputOf<(typeof delivery.acts)['readRecommendation']>
type Step = keyof Omit<Read['may'], 'link'>

const order: readonly Step[] = ['judge', 'respond', 'report', 'enterResponse', 'enterReport', 'change']

/** One recommendation: what was asked, answered, done and seen, and how often it was raised. */
export function RecommendationPage() {
  const { say } = useWords()
  const queries = useQueryClient()
  const { recommendation: id = '' }: { recommendation?: string } = useParams({ strict: false })
  const [step, setStep] = useState<Step | null>(null)
  const [earlier, setEarlier] = useState<Recommendation | null>(null)
  const { data, error, refetch } = useQuery({
    queryKey: [key, 'recommendation', id],
    queryFn: () => client.readRecommendation({ recommendation: id }),
  })
  const close = () => {
    setStep(null)
    setEarlier(null)
  }
  const form = {
    onClose: close,
    onDone: () => {
      close()
      void queries.invalidateQueries({ queryKey: [key] })
    },
  }
  const one = data?.recommendation
  return (
    <>
      <Anchor component={Link} to="/recommendations" underline="always">
        {say(words.back)}
      </Anchor>
      <PageHeader title={titleOf(one)} purpose={words.onePurpose} />
      <Problem error={error} again={() => void refetch()} />
      {data || error ? null : <LoadingBlocks count={4} height={96} />}
      {data === undefined || one === undefined ? null : (
        <Stack gap="lg">
          <Asked one={one} />
          <Steps may={data.may} onStep={setStep} />
          <Section title={words.response}>
            <Responses responses={data.responses} />
          </Section>
          <Section title={words.entries}>
            <Entries entries={data.entries} />
          </Section>
          {data.changes.length === 0 ? null : (
            <Section title={words.changes}>
              <Changes changes={data.changes} />
            </Section>
          )}
          <TheSame read={data} onLink={setEarlier} />
          {step === 'judge' ? <JudgeForm one={one} {...form} /> : null}
          {step === 'change' ? <ChangeForm one={one} {...form} /> : null}
          {step === 'respond' || step === 'enterResponse' ? (
            <RespondForm one={one} byLetter={step === 'enterResponse'} {...form} />
          ) : null}
          {step === 'report' || step === 'enterReport' ? (
            <ReportForm one={one} byLetter={step === 'enterReport'} {...form} />
          ) : null}
          {earlier === null ? null : <LinkForm one={one} earlier={earlier} {...form} />}
        </Stack>
      )}
    </>
  )
}

const titleOf = (one: Recommendation | undefined): Bilingual =>
  one === undefined
    ? words.what
    : { en: `${words.what.en} ${one.reference}`, ur: `${words.what.ur} ${one.reference}` }

function Section({ title, children }: { readonly title: Bilingual; readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    <Stack gap="sm" component="section">
      <Title order={2} size="h3">
        {say(title)}
      </Title>
      {children}
    </Stack>
  )
}

/** What the document says, and where it stands. */
function Asked({ one }: { readonly one: Recommendation }) {
  const { say, formats, language } = useWords()
  const facts: readonly (readonly [Bilingual, string])[] = [
    [words.source, say(sourceNames[one.source])],
    [words.body, say(bothOf(one.body))],
    [words.documentOf, one.document],
    [words.dated, formats.date(one.dated)],
    ...(one.place === null ? [] : ([[words.place, one.place]] as const)),
    [words.addressee, say(one.addressee.name)],
    [words.owner, say(one.owner?.name ?? words.nobody)],
    [words.due, one.dueOn === null ? say(words.noDay) : formats.date(one.dueOn)],
    ...(one.response === null ? [] : ([[words.response, say(responseNames[one.response])]] as const)),
  ]
  return (
    <Stack gap="sm">
      <Text size="lg" dir="auto">
        {say(bothOf(one.text))}
      </Text>
      {one.text[language] === null ? (
        <Text size="sm" c="dimmed">
          {say(words.translationMissing)}
        </Text>
      ) : null}
      <RaisedOf one={one} />
      <StateOfRecommendation one={one} />
      <Stack gap={4}>
        {facts.map(([label, text]) => (
          <Text key={label.en}>
            <strong>{say(label)}:</strong> <bdi>{text}</bdi>
          </Text>
        ))}
        {one.activity === null ? null : (
          <Text>
            <strong>{say(words.serves)}:</strong> <Code>{one.activity.code}</Code>{' '}
            {one.activity.request === null ? (
              <bdi>{say(bothOf(one.activity.title))}</bdi>
            ) : (
              <Anchor component={Link} to={`/concurrence/${one.activity.request}`} inherit>
                <bdi>{say(bothOf(one.activity.title))}</bdi>
              </Anchor>
            )}
          </Text>
        )}
        {one.link === null ? null : (
          <Anchor href={one.link} rel="noreferrer">
            {say(words.openDocument)}
          </Anchor>
        )}
      </Stack>
      {one.illustrative ? (
        <Text size="sm" c="dimmed">
          {say(words.illustrative)}
        </Text>
      ) : null}
    </Stack>
  )
}

function Steps({ may, onStep }: { readonly may: Read['may']; readonly onStep: (step: Step) => void }) {
  const { say } = useWords()
  const steps = order.filter((step) => may[step].ok)
  return (
    <Group gap="xs">
      {steps.map((step, at) => (
        <AbilityButton
          key={step}
          may={may[step]}
          variant={at === 0 ? 'filled' : 'default'}
          onClick={() => onStep(step)}
        >
          {say(words[step])}
        </AbilityButton>
      ))}
    </Group>
  )
}

interface SameProps {
  readonly read: Read
  readonly onLink: (earlier: Recommendation) => void
}

/** The others that ask for the same, and those of which somebody has to say whether they do. */
function TheSame({ read: { recommendation, thread, candidates, links, may }, onLink }: SameProps) {
  const { say } = useWords()
  const linked = new Set(links.map(({ earlier }) => earlier))
  const button = (one: Recommendation) =>
    may.link.ok ? (
      <Button size="xs" variant="default" onClick={() => onLink(one)}>
        {say(words.links)}
      </Button>
    ) : null
  return (
    <>
      {thread.length < 2 ? null : (
        <Section title={words.thread}>
          {thread.map((one) => (
            <Stack key={one.id} gap={4} align="flex-start">
              {one.id === recommendation.id ? (
                <Text fw={600}>
                  <Code>{one.reference}</Code> · {one.dated.slice(0, 4)}
                </Text>
              ) : (
                <WhatOfRecommendation one={one} />
              )}
              {linked.has(one.id) ? button(one) : null}
            </Stack>
          ))}
        </Section>
      )}
      {candidates.length === 0 ? null : (
        <Section title={words.candidates}>
          <Text size="sm">{say(words.candidatesMeans)}</Text>
          {candidates.map((one) => (
            <Stack key={one.id} gap={4} align="flex-start">
              <WhatOfRecommendation one={one} />
              {button(one)}
            </Stack>
          ))}
        </Section>
      )}
    </>
  )
}
