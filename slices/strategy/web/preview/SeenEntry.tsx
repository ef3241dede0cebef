import { Anchor, Card, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { SeenNode } from '../../contract/governance/previews.ts'
import { governmentNames } from '../../rules/activities/levels-of-government.ts'
import { costNames } from '../../rules/cost-states.ts'
import { fieldNames, isTextField, textFields } from '../../rules/fields-of-a-node.ts'
import { levelNames } from '../../rules/openness/levels-of-openness.ts'
import { bothOf } from '../calls.ts'
import { words as nodeWords } from '../node/node-words.ts'
import { previewWords as words } from './preview-words.ts'

const keyOf = ({ field, language }: SeenNode['texts'][number]) => `${field} ${language}`

const place = ({ field }: SeenNode['texts'][number]) => textFields.findIndex((known) => known === field)

export interface SeenEntryProps {
  readonly whole: SeenNode
  /** As the audience reads it; undefined where it does not learn that there is one. */
  readonly seen: SeenNode | undefined
}

/** An entry with what an audience reads of it, and marks where something is kept from it. */
export function SeenEntry({ whole, seen }: SeenEntryProps) {
  const { say, language } = useWords()
  const shown = new Set(seen?.texts.map(keyOf))
  const texts = whole.texts
    .filter((text) => text.language === language || !shown.has(keyOf(text)))
    .toSorted((a, b) => place(a) - place(b))
  return (
    <Card component="li" withBorder padding="sm">
      <Text size="sm">
        <Anchor component={Link} to={`/nodes/${whole.id}`}>
          <Code>{whole.code}</Code>
        </Anchor>{' '}
        · {say(levelNames[whole.level])} {seen === undefined ? <Kept /> : null}
      </Text>
      {seen === undefined
        ? null
        : texts.map((text) => (
            <Line
              key={keyOf(text)}
              label={isTextField(text.field) ? say(fieldNames[text.field]) : text.field}
            >
              {shown.has(keyOf(text)) ? <bdi lang={text.language}>{text.text}</bdi> : <Kept />}
            </Line>
          ))}
      {seen?.facts && whole.facts ? (
        <SeenFacts facts={seen.facts} isCostKept={seen.facts.costState !== whole.facts.costState} />
      ) : null}
    </Card>
  )
}

interface SeenFactsProps {
  readonly facts: NonNullable<SeenNode['facts']>
  readonly isCostKept: boolean
}

function SeenFacts({ facts, isCostKept }: SeenFactsProps) {
  const { say, formats } = useWords()
  const { leadName, partners, governanceLevel, starts, ends, costState } = facts
  const terms = (list: typeof facts.crimes) => list.map(({ code, title }) => say(bothOf(title)) || code)
  const lists = [
    { label: nodeWords.partners, members: partners.map(({ name }) => say(bothOf(name))) },
    { label: nodeWords.place, members: terms(facts.places) },
    { label: nodeWords.crime, members: terms(facts.crimes) },
    { label: nodeWords.framework, members: terms(facts.frameworks) },
  ].filter(({ members }) => members.length > 0)
  return (
    <>
      <Line label={say(nodeWords.lead)}>
        <bdi>{leadName === null ? say(nodeWords.noLead) : say(bothOf(leadName))}</bdi>
      </Line>
      <Line label={say(nodeWords.period)}>
        {starts === null ? say(nodeWords.noStart) : formats.date(starts)} –{' '}
        {ends === null ? say(nodeWords.noEnd) : formats.date(ends)}
      </Line>
      {governanceLevel !== null && governmentNames[governanceLevel] ? (
        <Line label={say(nodeWords.level)}>{say(governmentNames[governanceLevel])}</Line>
      ) : null}
      {isCostKept ? (
        <Line label={say(nodeWords.cost)}>
          <Kept />
        </Line>
      ) : null}
      {costState === null ? null : <Line label={say(nodeWords.cost)}>{say(costNames[costState])}</Line>}
      {lists.map(({ label, members }) => (
        <Line key={label.en} label={say(label)}>
          {members.map((member, at) => (
            <span key={member}>
              {at > 0 ? ' · ' : ''}
              <bdi>{member}</bdi>
            </span>
          ))}
        </Line>
      ))}
    </>
  )
}

export function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <Text size="sm" component="div">
      <strong>{label}:</strong> {children}
    </Text>
  )
}

/** What an audience is not shown, whether or not it learns that there is something. */
export function Kept() {
  return <StatusMark status={{ label: words.kept, tone: 'bad' }} />
}
