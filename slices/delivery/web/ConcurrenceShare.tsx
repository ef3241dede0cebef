import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { StatusMark } from '#web/ui/marks/StatusMark.tsx'
import type { ConcurrenceSummary } from '../contract.ts'
import classes from './ConcurrenceShare.module.css'
import { PillarCode } from './PillarCode.tsx'
import { countWords, words } from './words.ts'

const stop = { en: '.', ur: '۔' }

/** The share that concurred, never without how many there are and how many were asked. */
export function ConcurrenceShare({ summary }: { readonly summary: ConcurrenceSummary }) {
  const { say, language } = useWords()
  const { byPillar, illustrative, ...counts } = summary
  const rest = countWords.flatMap(([of, text]) => (counts[of] === 0 ? [] : say(text, { count: counts[of] })))
  const lists = new Intl.ListFormat(language, { type: 'conjunction' })
  return (
    <section className={classes.card} aria-label={say(words.title)}>
      <div className={classes.share}>{say(words.share, counts)}</div>
      <div className={classes.coverage}>
        {say(words.asked, counts)} {rest.length === 0 ? null : `${lists.format(rest)}${say(stop)}`}{' '}
        {say(words.silenceCounts)}
      </div>
      <dl className={classes.pillars}>
        {byPillar.map(({ pillar, concurred, activities }) => (
          <div key={pillar ?? ''}>
            <dt>
              <PillarCode pillar={pillar} />
            </dt>
            <dd>{say(words.ofPillar, { concurred, activities })}</dd>
          </div>
        ))}
      </dl>
      {illustrative ? (
        <div>
          <StatusMark status={{ label: words.illustrative, tone: 'warn' }} />
        </div>
      ) : null}
    </section>
  )
}
