import { Button, Group, Stack } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { levelNames } from '#slices/strategy/contract.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { askAgain, MadePapers } from '#web/ui/papers/MadePapers.tsx'
import { handPaperKinds, type RoundPaper } from '../../../contract/papers/papers.ts'
import { client } from '../../calls.ts'
import { words as paperWords } from '../../papers/words.ts'
import { words } from '../words.ts'

const isForAPen = ({ kind }: RoundPaper): boolean => handPaperKinds.some((one) => one === kind)

/** The sheet and the form set for print: ordered here, written by a job, fetched when ready. */
export function SheetPapers({ round }: { readonly round: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const key = ['consultation', 'papers', round]
  const { data, error, refetch } = useQuery({
    queryKey: key,
    queryFn: () => client.listRoundPapers({ round }),
    refetchInterval: ({ state }) => askAgain(state.data?.papers),
  })
  const order = useMutation({
    mutationFn: (kind: (typeof handPaperKinds)[number]) => client.makeSheetPaper({ round, kind }),
    onSuccess: () => queries.invalidateQueries({ queryKey: key }),
  })
  const papers = data?.papers.filter(isForAPen)
  return (
    <Stack gap="sm">
      <Group>
        {handPaperKinds.map((kind) => (
          <Button
            key={kind}
            variant="default"
            loading={order.isPending && order.variables === kind}
            onClick={() => order.mutate(kind)}
          >
            {say(kind === 'sheet' ? words.sheetPdf : words.formPdf)}
          </Button>
        ))}
      </Group>
      <Problem error={order.error} />
      {papers === undefined || papers.length === 0 ? null : (
        <MadePapers
          papers={papers}
          error={error}
          again={() => void refetch()}
          nameOf={({ kind }) => say(paperWords[kind])}
          markingOf={({ marking }) => levelNames[marking]}
          addressOf={({ id }) => `/api/consultation/papers/${id}/file`}
        />
      )}
    </Stack>
  )
}
