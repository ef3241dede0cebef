import { Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { DifferenceText } from '#web/ui/text/DifferenceText.tsx'
import type { Proposal } from '../../contract.ts'
import { changesInWords, isKindOfChange } from '../../rules/structure/names-of-kinds.ts'
import { bothOf, officesQuery } from '../calls.ts'

export interface ProposedChangeProps {
  readonly proposal: Pick<Proposal, 'field' | 'before' | 'after' | 'language'>
}

/** What would change, word by word; of an accountable office its name, for its identifier says nothing to a reader. */
export function ProposedChange({ proposal }: ProposedChangeProps) {
  const { say, language: screen } = useWords()
  const isOffice = proposal.field === 'lead'
  const { data } = useQuery({ ...officesQuery, enabled: isOffice })
  if (isKindOfChange(proposal.field)) {
    return (
      <Stack gap={4}>
        <Text fw={600}>{say(changesInWords[proposal.field])}</Text>
        <DifferenceText {...proposal} />
      </Stack>
    )
  }
  if (!isOffice) return <DifferenceText {...proposal} />
  const nameOf = (id: string) => {
    const office = data?.offices.find((one) => one.id === id)
    return office === undefined
      ? '…'
      : say(bothOf({ en: office.name.en ?? null, ur: office.name.ur ?? null }))
  }
  return <DifferenceText before={nameOf(proposal.before)} after={nameOf(proposal.after)} language={screen} />
}
