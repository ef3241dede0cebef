import { Anchor, Card, SimpleGrid, Stack, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { mediumNames } from '#web/ui/medium-names.ts'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { ReadLetter } from '../../contract.ts'
import { kindNames } from '../../contract/letters-to-sign-words.ts'
import { bothOf, client } from '../calls.ts'
import { ScanLink } from '../scan/ScanLink.tsx'
import { scanOfLetter } from '../scan/scans.ts'
import { directionWords, letterWords as words } from './letter-words.ts'

/** One line of the register, with its file and what it is about. */
export function LetterPage() {
  const { line = '' }: { line?: string } = useParams({ strict: false })
  const { say } = useWords()
  const { data, error, refetch } = useQuery({
    queryKey: ['letters', 'one', line],
    queryFn: () => client.readLetter({ line }),
  })
  return (
    <>
      <PageHeader
        title={data ? bothOf(data.subject) : words.one}
        purpose={words.onePurpose}
        above={
          <Anchor component={Link} to="/letters">
            {say(words.back)}
          </Anchor>
        }
      />
      <Problem error={error} again={() => void refetch()} />
      {data ? <Particulars letter={data} /> : error ? null : <LoadingBlocks count={3} height={90} />}
    </>
  )
}

function Particulars({ letter }: { readonly letter: ReadLetter }) {
  const { say, formats } = useWords()
  const { about, madeHere } = letter
  return (
    <Card withBorder>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
        <Line label={words.diary}>
          {say(directionWords[letter.direction])} <Code>{letter.diaryNumber}</Code>
        </Line>
        <Line label={words.file}>
          <Code>{letter.fileNumber}</Code>
        </Line>
        <Line label={words.dated}>{formats.date(letter.dated)}</Line>
        <Line label={words.registered}>{formats.date(letter.registeredAt.slice(0, 10))}</Line>
        <Line label={words.correspondent}>
          <bdi>{letter.office ? say(bothOf(letter.office)) : letter.correspondent}</bdi>
        </Line>
        <Line label={words.kind}>
          {say(letter.kind === null ? words.otherKind : kindNames[letter.kind])} ·{' '}
          {say(mediumNames[letter.medium])}
        </Line>
        {letter.theirReference === null ? null : (
          <Line label={words.theirs}>
            <bdi>{letter.theirReference}</bdi>
          </Line>
        )}
        <Line label={words.about}>
          {about === null ? (
            <Text c="dimmed">{say(words.aboutUnknown)}</Text>
          ) : (
            <Anchor component={Link} to={about.path}>
              <bdi>{say(about.title)}</bdi>
            </Anchor>
          )}
        </Line>
        <Line label={words.itself}>
          <Stack gap={4} align="flex-start">
            {madeHere === null ? null : (
              <Anchor href={`/api/correspondence/letters-to-sign/${madeHere}/file`} download>
                {say(words.wordFile)}
              </Anchor>
            )}
            {letter.scan === null ? null : <ScanLink path={scanOfLetter(letter.id)} />}
            {madeHere === null && letter.scan === null ? <Text c="dimmed">{say(words.noFile)}</Text> : null}
          </Stack>
        </Line>
      </SimpleGrid>
    </Card>
  )
}

function Line({ label, children }: { readonly label: Bilingual; readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    <div>
      <Text size="sm" c="dimmed">
        {say(label)}
      </Text>
      <div>{children}</div>
    </div>
  )
}
