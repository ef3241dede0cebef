import { Anchor } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { governmentNames } from '../../rules/activities/levels-of-government.ts'
import { levelNames } from '../../rules/openness/levels-of-openness.ts'
import { bothOf, type NamedOffice } from '../calls.ts'
import classes from './node.module.css'
import type { NodeRead } from './node-read.ts'
import { costNames } from '../../rules/cost-states.ts'
import { words } from './node-words.ts'

export interface NodeFactsProps {
  readonly read: NodeRead
  readonly offices: ReadonlyMap<string, NamedOffice>
}

/** Of an activity who answers for it, with whom, from when to when, and what it serves; of all who may read it. */
export function NodeFacts({ read, offices }: NodeFactsProps) {
  const { say } = useWords()
  const { node } = read
  return (
    <section>
      <h2 className={classes.head}>{say(words.facts)}</h2>
      <dl className={classes.facts}>
        {node.activity === null ? null : (
          <FactsOfActivity read={read} activity={node.activity} offices={offices} />
        )}
        <Fact label={say(words.readers)}>{say(levelNames[node.level])}</Fact>
      </dl>
    </section>
  )
}

interface FactsOfActivityProps extends NodeFactsProps {
  readonly activity: NonNullable<NodeRead['node']['activity']>
}

function FactsOfActivity({ read, activity, offices }: FactsOfActivityProps) {
  const { say, formats } = useWords()
  const { partners, terms, costState } = read
  const nameOf = (office: string) => {
    const named = offices.get(office)
    return named ? <bdi>{say(named.name)}</bdi> : '…'
  }
  const { leadOffice, governanceLevel, starts, ends } = activity
  return (
    <>
      <Fact label={say(words.lead)}>
        {leadOffice === null ? <strong>{say(words.noLead)}</strong> : nameOf(leadOffice)}
      </Fact>
      {partners.length > 0 ? (
        <Fact label={say(words.partners)}>
          <ul className={classes.plain}>
            {partners.map(({ office, name, contribution }) => (
              <li key={office}>
                <bdi>{say(bothOf(name))}</bdi>
                {(contribution.en ?? contribution.ur) === null ? null : (
                  <span className={classes.soft}> · {say(bothOf(contribution))}</span>
                )}
              </li>
            ))}
          </ul>
        </Fact>
      ) : null}
      <Fact label={say(words.period)}>
        {starts === null ? say(words.noStart) : formats.date(starts)} –{' '}
        {ends === null ? say(words.noEnd) : formats.date(ends)}
      </Fact>
      {governanceLevel !== null && governmentNames[governanceLevel] ? (
        <Fact label={say(words.level)}>{say(governmentNames[governanceLevel])}</Fact>
      ) : null}
      {costState !== null ? <Fact label={say(words.cost)}>{say(costNames[costState])}</Fact> : null}
      <Fact label={say(words.figures)}>
        <Anchor
          component={Link}
          to="/indicators"
          search={{ measures: read.node.lineage } as never}
          underline="always"
        >
          {say(words.toFigures)}
        </Anchor>
      </Fact>
      {(['place', 'crime', 'framework'] as const).map((kind) => {
        const own = terms.filter((term) => term.kind === kind)
        return own.length === 0 ? null : (
          <Fact key={kind} label={say(words[kind])}>
            <ul className={classes.plain}>
              {own.map(({ code, title }) => (
                <li key={code}>
                  <bdi>{say(bothOf(title)) || code}</bdi>{' '}
                  {kind === 'place' ? null : (
                    <span className={classes.soft}>
                      <Code>{code}</Code>
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        )
      })}
    </>
  )
}

export function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
