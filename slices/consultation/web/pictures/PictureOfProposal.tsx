import { Card, Stack, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import type { StructuralChange } from '#slices/strategy/contract.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import type { Proposal } from '../../contract.ts'
import { versionQuery } from '../calls.ts'
import { treeOfNodes } from '../structure/change-draft.ts'
import { ChangePicture } from './ChangePicture.tsx'
import { words } from '../structure/structure-words.ts'

interface PictureOfProposalProps {
  readonly proposal: Pick<Proposal, 'version'>
  readonly change: StructuralChange
}

/** The plan that was consulted on, and what it would look like, as far as whoever reads may read it. */
export function PictureOfProposal({ proposal, change }: PictureOfProposalProps) {
  const { say } = useWords()
  const { data } = useQuery(versionQuery(proposal.version))
  return (
    <Card>
      <Stack gap="sm">
        <Title order={3} size="h4">
          {say(words.picture)}
        </Title>
        {data ? (
          <ChangePicture tree={treeOfNodes(data.nodes)} change={change} />
        ) : (
          <LoadingBlocks count={1} height={120} />
        )}
      </Stack>
    </Card>
  )
}
