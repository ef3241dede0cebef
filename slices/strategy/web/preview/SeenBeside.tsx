import { Card, Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import type { OutputOf } from '#kernel/contract/act.ts'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { strategy } from '../../contract.ts'
import type { SeenRisk } from '../../contract/governance/previews.ts'
import type { Body } from '../../contract/governance/bodies.ts'
import { type Level, levelNames } from '../../rules/openness/levels-of-openness.ts'
import { bodyWords } from '../bodies/body-words.ts'
import { bothOf } from '../calls.ts'
import { riskWords } from '../risks/risk-words.ts'
import { previewWords as words } from './preview-words.ts'
import { Kept, Line } from './SeenEntry.tsx'

type Preview = OutputOf<typeof strategy.acts.previewVersion>

/** What stands beside the tree, as an audience reads it: bodies and risks, or that it is given none. */
export function SeenBeside({ seen, all }: { readonly seen: Preview; readonly all: Preview }) {
  const { say } = useWords()
  const [bodies, risks] = [all.bodies ?? [], all.risks ?? []]
  if (seen.bodies === null || seen.risks === null) return <Text>{say(words.notPublished)}</Text>
  const seenBodies = new Map(seen.bodies.map((body) => [body.id, body]))
  const seenRisks = new Map(seen.risks.map((risk) => [risk.id, risk]))
  return (
    <>
      <Text>
        {say(words.seesBeside, {
          ...{ bodies: seenBodies.size, allBodies: bodies.length },
          ...{ risks: seenRisks.size, allRisks: risks.length },
        })}
      </Text>
      <Beside title={words.bodies} isEmpty={bodies.length === 0}>
        {bodies.map(({ id, name, level }) => (
          <SeenBody key={id} name={name} level={level} body={seenBodies.get(id)} />
        ))}
      </Beside>
      <Beside title={words.risks} isEmpty={risks.length === 0}>
        {risks.map(({ id, number, level }) => (
          <OneRisk key={id} number={number} level={level} risk={seenRisks.get(id)} />
        ))}
      </Beside>
    </>
  )
}

function Beside(props: {
  readonly title: Bilingual
  readonly isEmpty: boolean
  readonly children: ReactNode
}) {
  const { say } = useWords()
  if (props.isEmpty) return null
  return (
    <Stack component="section" gap="sm">
      <Title order={2} size="h3">
        {say(props.title)}
      </Title>
      {props.children}
    </Stack>
  )
}

interface SeenBodyProps {
  readonly name: Bilingual
  readonly level: Level
  /** As the audience reads it; undefined where it does not. */
  readonly body: Body | undefined
}

function SeenBody({ name, level, body }: SeenBodyProps) {
  const { say } = useWords()
  return (
    <Card withBorder padding="sm" component="article">
      <Text size="sm">
        <strong>{say(name)}</strong> · {say(levelNames[level])} {body === undefined ? <Kept /> : null}
      </Text>
      {body === undefined ? null : (
        <>
          <Line label={say(bodyWords.terms)}>{say(body.terms)}</Line>
          <Line label={say(bodyWords.decides)}>{say(body.decides)}</Line>
          <Text size="sm">
            {say(bodyWords.quorumOf, { quorum: body.quorum, count: body.members.length })} ·{' '}
            {say(body.rhythm)}
          </Text>
          <Text size="sm">{body.members.map((member) => say(bothOf(member.name))).join(' · ')}</Text>
        </>
      )}
    </Card>
  )
}

interface OneRiskProps {
  readonly number: number
  readonly level: Level
  readonly risk: SeenRisk | undefined
}

function OneRisk({ number, level, risk }: OneRiskProps) {
  const { say, formats } = useWords()
  return (
    <Card withBorder padding="sm" component="article">
      <Text size="sm">
        <Code>{`R-${number}`}</Code> · {say(levelNames[level])} {risk === undefined ? <Kept /> : null}
      </Text>
      {risk === undefined ? null : (
        <>
          <Text size="sm">
            <strong>{say(risk.title)}</strong>
          </Text>
          <Line label={say(riskWords.likelihood)}>{risk.likelihood} / 5</Line>
          <Line label={say(riskWords.impact)}>{risk.impact} / 5</Line>
          <Line label={say(riskWords.office)}>
            <bdi>{risk.office === null ? say(riskWords.noOffice) : say(bothOf(risk.office.name))}</bdi>
          </Line>
          <Line label={say(riskWords.mitigation)}>{say(risk.mitigation)}</Line>
          <Text size="sm">{say(riskWords.reviewedOn, { date: formats.date(risk.reviewOn) })}</Text>
          {risk.threatens.length > 0 ? (
            <Line label={say(riskWords.threatens)}>{risk.threatens.map(({ code }) => code).join(' · ')}</Line>
          ) : null}
        </>
      )}
    </Card>
  )
}
