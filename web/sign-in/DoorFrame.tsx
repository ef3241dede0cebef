import { Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { ExampleBanner } from '../frame/ExampleBanner.tsx'
import { PillarLogo } from '../frame/header/PillarLogo.tsx'
import { houses, product } from '../frame/words.ts'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { LanguageSwitch } from '../ui/language/LanguageSwitch.tsx'
import { PillarMark } from '../ui/marks/PillarMark.tsx'
import { pillarKeys } from '../ui/tokens.ts'
import { meQuery } from '../use-me.ts'
import classes from './DoorFrame.module.css'
import { words } from './words.ts'

export interface DoorFrameProps {
  readonly title: Bilingual
  readonly next?: Bilingual
  readonly children: ReactNode
}

/** What everybody sees before they are in: whose machine this is, and one thing to do. */
export function DoorFrame({ title, next, children }: DoorFrameProps) {
  const { say } = useWords()
  const { data: me, isPending } = useQuery(meQuery)
  const name = say(title)
  useEffect(() => {
    document.title = `${name} · Sutoon`
  }, [name])
  // The banner comes with the answer; showing the form before it would push the form down under the reader's hand.
  if (isPending) return null
  return (
    <div className={classes.door}>
      {me ? <ExampleBanner /> : null}
      <div className={classes.halves}>
        <aside className={classes.side}>
          <div className={classes.brand}>
            <PillarLogo size={44} />
            <span className={classes.product}>{say(product)}</span>
          </div>
          <p className={classes.purpose}>{say(words.purpose)}</p>
          <ul className={classes.pillars}>
            {pillarKeys.map((pillar) => (
              <li key={pillar}>
                <PillarMark pillar={pillar} />
              </li>
            ))}
          </ul>
        </aside>
        <main className={classes.main}>
          <div className={classes.switch}>
            <LanguageSwitch />
          </div>
          <div className={classes.form}>
            <Title order={1}>{name}</Title>
            {next ? <Text className={classes.next}>{say(next)}</Text> : null}
            {children}
          </div>
          <p className={classes.host}>
            {me ? (
              <>
                {say(houses[me.workspace.house])} · <bdi>{me.workspace.host}</bdi>
              </>
            ) : (
              '\u00a0'
            )}
          </p>
        </main>
      </div>
    </div>
  )
}
