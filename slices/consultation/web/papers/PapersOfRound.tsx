import { Anchor, Button, Group, Modal, Select, Stack, Text } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { RoundPaper } from '../../contract/papers/papers.ts'
import { client } from '../calls.ts'
import { formatNames, languageNames, words } from './words.ts'

/** Gives out the proposals of a round with their answers; what is being written is fetched here when it is done. */
export function PapersOfRound({ round }: { readonly round: string }) {
  const { say } = useWords()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {say(words.open)}
      </Button>
      <Modal
        opened={opened}
        onClose={() => setOpened(false)}
        title={say(words.open)}
        closeButtonProps={{ 'aria-label': say(words.close) }}
      >
        <Stack gap="md">
          <Text>{say(words.means)}</Text>
          <OrderPaper round={round} />
          <MadePapers round={round} />
        </Stack>
      </Modal>
    </>
  )
}

function OrderPaper({ round }: { readonly round: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [language, setLanguage] = useState<RoundPaper['language']>('both')
  const [format, setFormat] = useState<RoundPaper['format']>('pdf')
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => client.makeRoundPaper({ round, language, format }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['consultation', 'papers', round] }),
  })
  return (
    <>
      <Group grow>
        <Select<RoundPaper['language']>
          label={say(words.language)}
          allowDeselect={false}
          value={language}
          data={(['both', 'en', 'ur'] as const).map((value) => ({ value, label: say(languageNames[value]) }))}
          onChange={(chosen) => setLanguage(chosen ?? 'both')}
        />
        <Select<RoundPaper['format']>
          label={say(words.format)}
          allowDeselect={false}
          value={format}
          data={(['pdf', 'docx', 'xlsx'] as const).map((value) => ({
            value,
            label: say(formatNames[value]),
          }))}
          onChange={(chosen) => setFormat(chosen ?? 'pdf')}
        />
      </Group>
      <Problem error={error} />
      <Button loading={isPending} onClick={() => mutate()}>
        {say(words.make)}
      </Button>
    </>
  )
}

function MadePapers({ round }: { readonly round: string }) {
  const { say } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['consultation', 'papers', round],
    queryFn: () => client.listRoundPapers({ round }),
    refetchInterval: ({ state }) =>
      state.data?.papers.some((paper) => paper.state === 'under way') === true ? 1500 : false,
  })
  const papers = data?.papers ?? []
  return (
    <>
      <Problem error={error} again={() => void refetch()} />
      {papers.length === 0 ? null : (
        <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }} aria-label={say(words.made)}>
          {papers.map((paper) => (
            <Group component="li" key={paper.id} justify="space-between">
              <Text size="sm">
                {say(languageNames[paper.language])} · {say(formatNames[paper.format])}
              </Text>
              {paper.state === 'ready' ? (
                <Anchor href={`/api/consultation/papers/${paper.id}/file`} download>
                  {say(words.download)}
                </Anchor>
              ) : (
                <Text size="sm" role="status">
                  {say(paper.state === 'failed' ? words.failed : words.underWay)}
                </Text>
              )}
            </Group>
          ))}
        </Stack>
      )}
    </>
  )
}
