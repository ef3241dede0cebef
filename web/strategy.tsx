import { createContext, type ReactNode, useContext, useMemo, useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useMe } from './use-me.ts'

interface ChosenStrategy {
  readonly strategy: { readonly id: string; readonly name: Bilingual } | null
  readonly choose: (id: string) => void
}

const key = 'sutoon_strategy'

const StrategyContext = createContext<ChosenStrategy | null>(null)

/** Most people see one strategy; who sees several chooses once, and the choice is kept on this machine. */
export function StrategyProvider({ children }: { readonly children: ReactNode }) {
  const { strategies } = useMe()
  const [id, setId] = useState(() => localStorage.getItem(key))
  const chosen = useMemo<ChosenStrategy>(
    () => ({
      strategy: strategies.find((one) => one.id === id) ?? strategies[0] ?? null,
      choose: (next) => {
        localStorage.setItem(key, next)
        setId(next)
      },
    }),
    [strategies, id],
  )
  return <StrategyContext value={chosen}>{children}</StrategyContext>
}

/** The strategy that pages speak of; null when the person may see none. */
export function useStrategy(): ChosenStrategy {
  const chosen = useContext(StrategyContext)
  if (!chosen) throw new Error('useStrategy is for pages inside the frame.')
  return chosen
}
