import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import type { identity } from '#slices/identity/contract.ts'
import type { WhileWriting } from '../../rules/plan-lint/writing/what-is-found-as-one-writes.ts'
import type { OfficeRegister } from '../../rules/plan-table/office-register.ts'
import { lintSettingsQuery, officesQuery } from '../calls.ts'
import type { NameOfOffice } from './row-as-written.ts'

interface Asked {
  /** Undefined until it is known what the strategy asks. */
  readonly ask: WhileWriting | undefined
  readonly nameOf: NameOfOffice
}

/** What the lint needs besides the words themselves: how grave each rule is to the strategy, and the register of offices. */
export function useWhatTheLintAsks(strategy: string): Asked {
  const { data: lint } = useQuery(lintSettingsQuery(strategy))
  const { data: register } = useQuery(officesQuery)
  return useMemo(() => {
    const offices = register?.offices ?? []
    const names = new Map(offices.map(({ id, name }) => [id, name.en ?? name.ur]))
    const nameOf: NameOfOffice = (office) => names.get(office) ?? null
    if (lint === undefined || register === undefined) return { ask: undefined, nameOf }
    const rules = Object.fromEntries(lint.settings.map(({ code, severity }) => [code, severity]))
    return { ask: { rules, offices: registerOf(offices) }, nameOf }
  }, [lint, register])
}

type Offices = OutputOf<typeof identity.acts.listOffices>['offices']

/** The register as the lint asks it. */
const registerOf = (offices: Offices): OfficeRegister =>
  offices.flatMap(({ code, name, existsFrom, existsUntil, successor }) => {
    const known = name.en ?? name.ur
    if (known === undefined) return []
    const next = successor?.name.en ?? successor?.name.ur
    return [
      {
        name: known,
        alsoCalled: [code, ...(name.ur === undefined || name.ur === known ? [] : [name.ur])],
        ...(existsFrom === null ? {} : { from: existsFrom }),
        ...(existsUntil === null ? {} : { until: existsUntil }),
        ...(next ? { successor: next } : {}),
      },
    ]
  })
