import { Stack, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { levelNames } from '#slices/strategy/contract.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { askAgain, MadePapers } from '#web/ui/papers/MadePapers.tsx'
import { OrderPaper, type PaperOrdered } from '#web/ui/papers/OrderPaper.tsx'
import { trackerFormats } from '../../contract/papers/tracker-papers.ts'
import { words as trackerWords } from '../../contract/points/tracker-words.ts'
import { client } from '../calls.ts'
import { formats } from '../papers/words.ts'
import { words } from '../points/point-words.ts'

const offered = Object.fromEntries(trackerFormats.map((format) => [format, formats[format]]))

/** The tracker to carry away, with a code by which one asks whether more was answered since. */
export function TrackerPapers({ submission }: { readonly submission: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const key = ['consultation', 'tracker papers', submission]
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => client.listTrackerPapers({ submission }),
    refetchInterval: ({ state }) => askAgain(state.data?.papers),
  })
  const order = useMutation({
    mutationFn: ({ language, format }: PaperOrdered) => {
      const written = trackerFormats.find((one) => one === format) ?? 'pdf'
      return client.makeTrackerPaper({ submission, language, format: written })
    },
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  })
  const name = say(words.tracker)
  return (
    <Stack component="section" gap="md">
      <Title order={2} size="h3">
        {say(trackerWords.papers)}
      </Title>
      <OrderPaper
        offers={[{ key: 'tracker', name, formats: offered }]}
        isPending={order.isPending}
        error={order.error}
        onOrder={order.mutate}
      />
      <MadePapers
        papers={data?.papers}
        error={error}
        again={() => void refetch()}
        nameOf={() => name}
        markingOf={({ marking }) => levelNames[marking]}
        addressOf={({ id }) => `/api/consultation/papers/${id}/file`}
      />
    </Stack>
  )
}
