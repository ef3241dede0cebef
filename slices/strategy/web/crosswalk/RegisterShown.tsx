import { Anchor, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { Code } from '#web/ui/language/Code.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { CrosswalkItem, CrosswalkRegister } from '../../contract.ts'
import { bothOf } from '../calls.ts'
import groups from '../findings/FindingGroup.module.css'
import { crosswalkWords as words, registerKinds } from './crosswalk-words.ts'

export interface RegisterShownProps {
  readonly register: {
    readonly name: Bilingual
    readonly code: string
    readonly kind?: CrosswalkRegister['kind']
    readonly edition: string
    readonly source: string
    readonly licence: string
    readonly items: readonly CrosswalkItem[]
  }
}

/** One framework or other plan, and on demand each of its items with what serves it. */
export function RegisterShown({ register }: RegisterShownProps) {
  const { say } = useWords()
  const [open, setOpen] = useState(false)
  const { name, code, kind, edition, source, licence, items } = register
  const served = items.filter(({ servedBy }) => servedBy.length > 0).length
  return (
    <article className={groups.group}>
      <div className={groups.head}>
        <Title order={2} size="h4">
          {say(name)}
        </Title>
        {code === '' ? null : <Code>{code}</Code>}
        <span className={groups.count}>{say(words.served, { served, all: items.length })}</span>
      </div>
      {kind === undefined ? null : (
        <>
          <p className={groups.rule}>
            {say(registerKinds[kind])} · <bdi>{edition}</bdi>
          </p>
          <Published source={source} />
          <p className={groups.rule} dir="auto">
            {licence}
          </p>
        </>
      )}
      {open ? (
        <ul className={groups.list}>
          {items.map((item) => (
            <li key={item.code}>
              <span>
                <Code>{item.code}</Code> <bdi>{say(bothOf(item.text))}</bdi>
              </span>
              <span className={groups.where}>
                {item.servedBy.length === 0 ? say(words.byNothing) : null}
                {item.servedBy.map(({ node, code: activity, title }, at) => (
                  <span key={node}>
                    {at > 0 ? ' · ' : null}
                    <Anchor component={Link} to={`/nodes/${node}`} title={say(bothOf(title))}>
                      <Code>{activity}</Code>
                    </Anchor>
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <Anchor
        component="button"
        type="button"
        className={groups.all}
        aria-expanded={open}
        aria-label={`${say(open ? words.hideItems : words.showItems)}: ${say(name)}`}
        onClick={() => setOpen((was) => !was)}
      >
        {say(open ? words.hideItems : words.showItems)}
      </Anchor>
    </article>
  )
}

/** What follows the address says how far the list was held against it; each keeps a line and a direction of its own. */
function Published({ source }: { readonly source: string }) {
  const [, address, said = source] = /^(https?:\/\/\S+)\s*(.*)$/s.exec(source) ?? []
  return (
    <>
      {address === undefined ? null : (
        <p className={groups.rule}>
          <Anchor href={address} size="xs" underline="always" rel="noreferrer">
            <bdi>{address.replace(/^https?:\/\/(?:www\.)?/, '').split('/')[0]}</bdi>
          </Anchor>
        </p>
      )}
      {said === '' ? null : (
        <p className={groups.rule} dir="auto">
          {said}
        </p>
      )}
    </>
  )
}
