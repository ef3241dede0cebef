import { useQuery } from '@tanstack/react-query'
import { clientOf } from '#kernel/contract/client.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { identity } from '#slices/identity/contract.ts'
import { carry } from '#web/carry.ts'
import { useMe } from '#web/use-me.ts'

const register = clientOf(identity, carry)

export interface NamedOffice {
  readonly id: string
  readonly name: Bilingual
}

interface SomeName {
  readonly en?: string | null | undefined
  readonly ur?: string | null | undefined
}

/** A text that may stand in one language only, for a screen that asks for both. */
export const bothOf = ({ en, ur }: SomeName): Bilingual => ({ en: en ?? ur ?? '', ur: ur ?? en ?? '' })

/** All offices of the register, by name. */
export function useAllOffices(): readonly NamedOffice[] {
  const { data } = useQuery({
    queryKey: ['offices'],
    queryFn: () => register.listOffices({}),
    staleTime: 60_000,
  })
  return (data?.offices ?? []).map(({ id, name }) => ({ id, name: bothOf(name) }))
}

/** For which offices the person may report: a focal person for the own ones, the secretariat by letter for any. */
export function useReportingOffices(strategy: string): {
  readonly isSecretariat: boolean
  readonly offices: readonly NamedOffice[]
} {
  const all = useAllOffices()
  const mandates = useMe().mandates.filter((mandate) => mandate.strategy === strategy)
  const own = mandates.flatMap(({ kind, office }) => (kind === 'focal person' && office ? [office] : []))
  const isSecretariat = mandates.some(({ kind }) => kind === 'secretariat')
  return { isSecretariat, offices: isSecretariat ? all : all.filter(({ id }) => own.includes(id)) }
}
