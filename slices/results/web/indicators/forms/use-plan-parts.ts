import { useQuery } from '@tanstack/react-query'
import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { strategy as plan } from '#slices/strategy/contract.ts'
import { carry } from '#web/carry.ts'
import { bothOf } from '../../forms/use-offices.ts'

const plans = clientOf(plan, carry)

export interface PlanPart {
  readonly lineage: string
  readonly code: string
  readonly title: Bilingual
}

/** The nodes of the version in force, else of the newest. */
function useNodes(strategy: string) {
  const { data } = useQuery({
    queryKey: ['plan-parts', strategy],
    queryFn: async () => {
      const { versions } = await plans.listVersions({ strategy })
      const version = versions.find(({ status }) => status === 'approved') ?? versions[0]
      return version === undefined ? [] : (await plans.readVersion({ version: version.id })).nodes
    },
    enabled: strategy !== '',
    staleTime: 60_000,
  })
  return data ?? []
}

/** What of the plan can be measured: outcomes, outputs and activities. */
export function usePlanParts(strategy: string): readonly PlanPart[] {
  return useNodes(strategy)
    .filter(({ kind }) => kind === 'outcome' || kind === 'output' || kind === 'activity')
    .map(({ lineage, code, title }) => ({ lineage, code, title: bothOf(title) }))
}

/** The titles of the plan's pillars, by code. */
export function usePillars(strategy: string): ReadonlyMap<string, Bilingual> {
  return new Map(
    useNodes(strategy)
      .filter(({ kind }) => kind === 'pillar')
      .map(({ code, title }) => [code, bothOf(title)]),
  )
}
