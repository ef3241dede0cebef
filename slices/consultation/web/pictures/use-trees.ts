import { useQuery } from '@tanstack/react-query'
import type { Proposal } from '../../contract.ts'
import { versionQuery } from '../calls.ts'

/** Whether the plans that a page draws are still on their way: a picture that came later would push the page down. */
export function useTreesOf(proposal: Proposal | undefined): boolean {
  const isDrawn = proposal !== undefined && proposal.change !== null
  const { isLoading } = useQuery(versionQuery(isDrawn ? proposal.version : ''))
  const standing = isDrawn && proposal.may.answer.ok ? proposal.standing : null
  const { isLoading: isAnswered } = useQuery(versionQuery(standing?.version.id ?? ''))
  return isLoading || isAnswered
}
