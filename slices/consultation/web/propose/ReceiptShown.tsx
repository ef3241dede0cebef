import { Button, Card, Group, Stack, Text } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { z } from 'zod'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { isFact } from '#slices/strategy/contract.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { PageHeader } from '#web/ui/page/PageHeader.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import { proposalQuery, receipts } from '../calls.ts'
import { fieldName } from '../names.ts'
import { ProposedChange } from '../proposal/ProposedChange.tsx'
import type { Sent } from './sent.ts'
import { words } from './propose-words.ts'
import classes from './ReceiptShown.module.css'
import { fileOf } from './receipt-file.ts'

const content = z.object({
  before: z.string(),
  after: z.string(),
  rationale: z.string(),
  code: z.string(),
  field: z.string(),
  language: z.enum(['en', 'ur']),
})

function Line({ label, children }: { readonly label: Bilingual; readonly children: ReactNode }) {
  const { say } = useWords()
  return (
    <div>
      <dt className={classes.label}>{say(label)}</dt>
      <dd className={classes.value}>{children}</dd>
    </div>
  )
}

const filled = ({ en, ur }: Bilingual, name: string): Bilingual => ({
  en: en.replace('{name}', name),
  ur: ur.replace('{name}', name),
})

/** What the author takes home: the words, the number, the entry, the code and its square, and a small file. */
export function ReceiptShown({ sent }: { readonly sent: Sent }) {
  const { say, formats } = useWords()
  const { mutate, data, isPending, error } = useMutation({
    mutationFn: () => receipts.completeReceipt({ receipt: sent.receipt }),
  })
  const receipt = data?.receipt ?? sent.receipt
  const isComplete = receipt.proof !== undefined
  const read = content.safeParse(receipt.content)
  // Of words the receipt says all; offices and codes are named by the proposal.
  const { data: kept } = useQuery({
    ...proposalQuery(sent.proposal),
    enabled: read.success && isFact(read.data.field),
  })
  const number = String(sent.number)
  const title = {
    en: words.sent.en.replace('{number}', number),
    ur: words.sent.ur.replace('{number}', number),
  }
  const { saidBy } = sent
  const purpose = saidBy === null ? words.sentNext : filled(words.sentFor, saidBy)
  return (
    <>
      <PageHeader title={title} purpose={purpose} />
      <Stack gap="lg">
        <Card>
          <div className={classes.receipt}>
            <dl className={classes.lines}>
              {read.success ? (
                <>
                  <Line label={words.about}>
                    <Code>{read.data.code}</Code> · {say(fieldName(read.data.field))}
                  </Line>
                  <Line label={saidBy === null ? words.yourWords : words.theirWords}>
                    <ProposedChange proposal={{ ...read.data, names: kept?.names ?? {} }} />
                  </Line>
                  <Line label={words.rationale}>
                    <span dir="auto">{read.data.rationale}</span>
                  </Line>
                </>
              ) : null}
              <Line label={words.recordedAt}>{formats.moment(receipt.entry.time)}</Line>
              <Line label={words.entry}>
                <bdi className={classes.long} dir="ltr">
                  {receipt.entry.id}
                </bdi>
              </Line>
              <Line label={words.code}>
                <bdi className={classes.long} dir="ltr">
                  {sent.printed.code}
                </bdi>
              </Line>
            </dl>
            <img
              className={classes.square}
              src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(sent.printed.square)}`}
              alt={say(words.square)}
              width={220}
              height={220}
            />
          </div>
        </Card>
        <Group className={classes.actions}>
          <Button
            component="a"
            href={fileOf(receipt)}
            download={`receipt-${number}${isComplete ? '-with-proof' : ''}.json`}
          >
            {say(words.save)}
          </Button>
          <Button variant="default" loading={isPending} disabled={isComplete} onClick={() => mutate()}>
            {say(words.complete)}
          </Button>
          <Button variant="default" onClick={() => window.print()}>
            {say(words.print)}
          </Button>
          <Button variant="default" component={Link} to={`/proposals/${sent.proposal}`}>
            {say(words.toProposal)}
          </Button>
        </Group>
        <Text role="status" className={classes.told}>
          {data ? say(isComplete ? words.completed : words.notYet) : null}
        </Text>
        <Problem error={error} />
      </Stack>
    </>
  )
}
