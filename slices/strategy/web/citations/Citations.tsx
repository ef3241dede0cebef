import { Anchor, Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { AbilityButton } from '#web/ui/forms/AbilityButton.tsx'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import { Problem } from '#web/ui/page/Problem.tsx'
import type { CitedFinding } from '../../contract.ts'
import { client } from '../calls.ts'
import { Fact } from '../node/NodeFacts.tsx'
import classes from '../node/node.module.css'
import type { NodeRead } from '../node/node-read.ts'
import { ReasonDialog } from '../settled/ReasonDialog.tsx'
import { citationWords as words, confidenceNames, staleNames } from './citation-words.ts'
import own from './Citations.module.css'
import { CiteForm } from './CiteForm.tsx'

/** Of an objective, the findings that it answers: likelihood and confidence apart, and whether each has aged. */
export function Citations({ read }: { readonly read: NodeRead }) {
  const { say } = useWords()
  const { node, version } = read
  const { data, error, refetch } = useQuery({
    queryKey: ['citations', node.id],
    queryFn: () => client.listCitations({ node: node.id }),
  })
  const [form, setForm] = useState<CitedFinding | 'cite' | null>(null)
  const may = data?.may.citeFinding ?? null
  return (
    <section>
      <h2 className={classes.head}>{say(words.title)}</h2>
      <Problem error={error} again={() => void refetch()} />
      {data?.citations.length === 0 ? <p className={classes.soft}>{say(words.none)}</p> : null}
      {(data?.citations ?? []).map((cited) => (
        <OneCited
          key={cited.id}
          cited={cited}
          {...(may?.ok === true && { onWithdraw: () => setForm(cited) })}
        />
      ))}
      <AbilityButton
        may={may}
        variant="default"
        size="sm"
        mt="xs"
        w="fit-content"
        onClick={() => setForm('cite')}
      >
        {say(words.cite)}
      </AbilityButton>
      {form === 'cite' ? (
        <CiteForm node={node.id} strategy={version.strategy} onClose={() => setForm(null)} />
      ) : null}
      {form === null || form === 'cite' ? null : (
        <ReasonDialog
          title={words.withdrawTitle}
          says={words.withdrawSays}
          confirm={words.withdrawIt}
          act={(reason) => client.withdrawCitation({ citation: form.id, reason })}
          onClose={() => setForm(null)}
        />
      )}
    </section>
  )
}

interface OneCitedProps {
  readonly cited: CitedFinding
  readonly onWithdraw?: () => void
}

function OneCited({ cited, onWithdraw }: OneCitedProps) {
  const { say, formats } = useWords()
  const { reference, statement, likelihood, confidence, stale, asOf, why } = cited
  return (
    <div className={own.cited}>
      <p className={own.says}>
        <Anchor component={Link} to={`/evidence/findings/${reference}`} underline="always">
          <Code>{reference}</Code>
        </Anchor>{' '}
        <bdi>{say(statement)}</bdi>
      </p>
      <dl className={classes.facts}>
        <Fact label={say(words.likelihood)}>
          {likelihood === null
            ? say(words.printed)
            : say(words.by, {
                word: say(likelihood.word),
                range: `\u2066${likelihood.range}\u2069`,
                yardstick: say(likelihood.of),
              })}
        </Fact>
        <Fact label={say(words.confidence)}>{say(confidenceNames[confidence])}</Fact>
        <Fact label={say(words.asOf)}>
          {formats.date(asOf)}{' '}
          <StatusMark
            status={stale ? { label: staleNames[stale], tone: 'warn' } : { label: words.fresh, tone: 'good' }}
          />
        </Fact>
        {why === null ? null : (
          <Fact label={say(words.why)}>
            <bdi>{why}</bdi>
          </Fact>
        )}
      </dl>
      {onWithdraw ? (
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={`${say(words.withdraw)}: ${reference}`}
          onClick={onWithdraw}
        >
          {say(words.withdraw)}
        </Button>
      ) : null}
    </div>
  )
}
