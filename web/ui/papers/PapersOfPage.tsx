import { Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { ShelvedPaper } from '#kernel/contract/papers.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import { askAgain, MadePapers } from './MadePapers.tsx'
import { OrderPaper, type PaperOrdered } from './OrderPaper.tsx'
import { formatNames } from './words.ts'

type Format = ShelvedPaper['format']

interface Offered {
  /** The slice on whose shelf they stand, `results`. */
  readonly slice: string
  /** What can be made here, and as what; the first is chosen to begin with. */
  readonly name: Bilingual
  readonly formats: readonly Format[]
  /** What the list is of: its kind and what it is about. */
  readonly of: readonly [strategy: string, kind: string, about: string]
  readonly list: () => Promise<{ readonly papers: readonly ShelvedPaper[] }>
  readonly make: (order: Pick<ShelvedPaper, 'language' | 'format'>) => Promise<unknown>
  readonly markingNames: Readonly<Record<string, Bilingual>>
}

/** A page as a paper: how to have it made, and what one has had made of it. */
export function PapersOfPage({ slice, name, formats, of, list, make, markingNames }: Offered) {
  const { say } = useWords()
  const queries = useQueryClient()
  const key = [slice, 'papers', ...of]
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: list,
    refetchInterval: ({ state }) => askAgain(state.data?.papers),
  })
  const order = useMutation({
    mutationFn: ({ language, format }: PaperOrdered) =>
      make({ language, format: formats.find((one) => one === format) ?? formats[0] ?? 'pdf' }),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  })
  const offer = Object.fromEntries(formats.map((format) => [format, formatNames[format]]))
  return (
    <Stack gap="xl">
      <OrderPaper
        offers={[{ key: of[1], name: say(name), formats: offer }]}
        isPending={order.isPending}
        error={order.error}
        onOrder={order.mutate}
      />
      <MadePapers
        papers={data?.papers}
        error={error}
        again={() => void refetch()}
        nameOf={({ title }) => say(title)}
        markingOf={({ marking }) => markingNames[marking] ?? { en: marking, ur: marking }}
        addressOf={({ id }) => `/api/${slice}/papers/${id}/file`}
      />
    </Stack>
  )
}
