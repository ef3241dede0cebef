import { Stack, Text } from '@mantine/core'
import { changeOfValue } from '#kernel/pure/values/changed-values.ts'
import { shapeOf } from '#slices/strategy/contract.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import { DifferenceValue } from '#web/ui/text/DifferenceValue.tsx'
import type { Proposal } from '../../contract.ts'
import { changesInWords, isKindOfChange } from '../../rules/structure/names-of-kinds.ts'

export interface ProposedChangeProps {
  readonly proposal: Pick<Proposal, 'field' | 'before' | 'after' | 'language' | 'names'>
}

/** What would change: word by word, a choice and a day whole, a list by its entries; of the shape of the plan as it is told. */
export function ProposedChange({ proposal }: ProposedChangeProps) {
  const { say } = useWords()
  const { field, before, after, language, names } = proposal
  if (isKindOfChange(field)) {
    return (
      <Stack gap={4}>
        <Text fw={600}>{say(changesInWords[field])}</Text>
        <DifferenceText {...proposal} />
      </Stack>
    )
  }
  const change = changeOfValue(shapeOf(field), before, after)
  return <DifferenceValue {...{ change, language, names }} />
}
