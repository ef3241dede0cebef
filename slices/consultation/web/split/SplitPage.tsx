import { Anchor, Select, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { consultation } from '../../contract.ts'
import { client } from '../calls.ts'
import { named } from '../intake/intake-calls.ts'
import { PartCard } from './PartCard.tsx'
import { cut, joined, type Part, partsOf } from './parts.ts'
import { splitQuery } from '../points/point-calls.ts'
import { words } from '../points/point-words.ts'

type Split = OutputOf<(typeof consultation)['acts']['previewSplit']>

function Correcting({ submission, split }: { readonly submission: string; readonly split: Split }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { language, others } = split
  const [parts, setParts] = useState<readonly Part[]>(() =>
    partsOf(split.parts, (why) => words[why][language]),
  )
  const [sameAs, setSameAs] = useState('')
  const points = parts.filter(({ leftOut }) => leftOut === null).length
  const unsaid = parts.some(({ leftOut }) => leftOut?.trim() === '')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.splitSubmission({
        submission,
        parts: parts.map(({ label, text, leftOut }) => ({
          label,
          text,
          ...(leftOut === null ? {} : { leftOut }),
        })),
        ...(sameAs === '' ? {} : { sameAs }),
      }),
    onSuccess: async ({ declaration }) => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      await navigate({ to: `/submissions/${declaration}/points` })
    },
  })
  const may = unsaid ? { ok: false, because: words.reasonNeeded } : split.may.split
  const leaveOut = (at: number, leftOut: string | null) =>
    setParts(parts.map((part, place) => (place === at ? { ...part, leftOut } : part)))
  return (
    <Stack gap="lg">
      {others.length === 0 ? null : (
        <Select
          label={say(words.asTranslation)}
          value={sameAs}
          onChange={(value) => setSameAs(value ?? '')}
          allowDeselect={false}
          data={[
            { value: '', label: say(words.noTranslation) },
            ...others.map((one) => ({ value: one.submission, label: say(named(one.title)) })),
          ]}
        />
      )}
      <Text size="sm">{say(words.cutHint)}</Text>
      <Stack component="ol" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {parts.map((part, at) => (
          <PartCard
            key={part.key}
            part={part}
            language={language}
            isFirst={at === 0}
            onJoin={() => setParts(joined(parts, at))}
            onCut={(offset) => setParts(cut(parts, at, offset))}
            onLeaveOut={(reason) => leaveOut(at, reason)}
          />
        ))}
      </Stack>
      <Problem error={error} />
      <AbilityButton may={may} loading={isPending} onClick={() => mutate()}>
        {say(words.takePoints, { count: points })}
      </AbilityButton>
    </Stack>
  )
}

/** The split of a document into its points, corrected by a person before it is taken in. */
export function SplitPage() {
  const { submission = '' }: { submission?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error, refetch } = useQuery(splitQuery(submission))
  if (!data) {
    if (!error) return <LoadingBlocks count={5} height={120} />
    return (
      <>
        <PageHeader title={words.split} purpose={words.splitPurpose} />
        <Problem error={error} again={() => void refetch()} />
      </>
    )
  }
  return (
    <>
      <PageHeader
        title={words.split}
        purpose={words.splitPurpose}
        above={
          <Anchor component={Link} to={`/submissions/${submission}`}>
            {say(data.title)}
          </Anchor>
        }
      />
      <Correcting submission={submission} split={data} />
    </>
  )
}
