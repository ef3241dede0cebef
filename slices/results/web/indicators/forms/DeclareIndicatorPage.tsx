import { Anchor, Card, Group, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { InputOf } from '#kernel/contract/act.ts'
import { useStrategy } from '#web/strategy.tsx'
import { type Ability, AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { results } from '../../../contract.ts'
import { formWords } from '../../forms/form-words.ts'
import { client } from '../../shown.ts'
import { declareWords as words } from './declare-words.ts'
import { blankIndicator, isIndicatorTyped, type IndicatorTyped } from './indicator-typed.ts'
import { WhatIsMeasured } from './WhatIsMeasured.tsx'

/** What is measured, declared once: figures can be reported from then on. */
export function DeclareIndicatorPage() {
  const { strategy } = useStrategy()
  const id = strategy?.id ?? ''
  const { data, error, refetch } = useQuery({
    queryKey: ['indicators', id],
    queryFn: () => client.listIndicators({ strategy: id }),
    enabled: strategy !== null,
  })
  return (
    <>
      <PageHeader title={words.declare} purpose={words.declarePurpose} />
      <Problem error={error} again={() => void refetch()} />
      {data ? <DeclareForm strategy={id} may={data.may.declareIndicator} /> : null}
      {data || error ? null : <LoadingBlocks count={6} height={72} />}
    </>
  )
}

function DeclareForm({ strategy, may }: { readonly strategy: string; readonly may: Ability }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const draft = useDraft(`indicator.${strategy}`, blankIndicator, isIndicatorTyped)
  const form = useForm<IndicatorTyped>({ initialValues: draft.start, onValuesChange: draft.keep })
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: (typed: IndicatorTyped) => client.declareIndicator(inputOf(strategy, typed)),
    onSuccess: async () => {
      draft.drop()
      await queries.invalidateQueries()
    },
  })
  if (data)
    return (
      <Text role="status">
        {say(words.declared)}{' '}
        <Anchor component={Link} to={`/indicators/${data.indicator}`}>
          {say(words.seeIndicator)}
        </Anchor>
      </Text>
    )
  return (
    <Card withBorder>
      <form onSubmit={form.onSubmit((typed) => mutate(typed))}>
        <Stack>
          {draft.restored ? <Text size="sm">{say(formWords.restored)}</Text> : null}
          <WhatIsMeasured strategy={strategy} form={form} />
          <BilingualField
            label={words.definition}
            hint={words.definitionHint}
            rows={2}
            {...form.getInputProps('definition')}
          />
          <Textarea
            label={say(words.expected)}
            description={say(words.expectedHint)}
            dir="auto"
            autosize
            minRows={3}
            {...form.getInputProps('expected')}
          />
          <Problem error={error} />
          <Group>
            <AbilityButton type="submit" may={may} loading={isPending}>
              {say(words.declare)}
            </AbilityButton>
          </Group>
        </Stack>
      </form>
    </Card>
  )
}

/** What was typed, without what was left empty. */
function inputOf(
  strategy: string,
  { lineage, definition, expected, ...typed }: IndicatorTyped,
): InputOf<(typeof results)['acts']['declareIndicator']> {
  const isDefined = definition.en.trim() !== '' || definition.ur.trim() !== ''
  const places = new Set(expected.split('\n').map((line) => line.trim()))
  places.delete('')
  return {
    strategy,
    ...typed,
    ...(lineage === null ? {} : { lineage }),
    ...(isDefined ? { definition } : {}),
    expected: [...places].map((place) => ({ place })),
  }
}
