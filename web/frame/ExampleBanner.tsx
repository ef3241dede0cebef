import { IconFlask2 } from '@tabler/icons-react'
import { languages } from '#kernel/pure/bilingual.ts'
import { Written } from '../ui/language/Code.tsx'
import { useWords } from '../ui/language/LanguageProvider.tsx'
import { useMe } from '../use-me.ts'
import classes from './ExampleBanner.module.css'
import { words } from './words.ts'

/** On every page of the example, in both languages at once: a screenshot of it must not pass for the real thing. */
export function ExampleBanner() {
  const { example } = useMe().workspace
  const { language, say } = useWords()
  if (example === null) return null
  const order = language === 'en' ? languages : languages.toReversed()
  return (
    <aside className={classes.banner} aria-label={say(words.exampleLabel)}>
      <IconFlask2 size={17} stroke={1.8} aria-hidden />
      {order.map((one) => (
        <Written key={one} in={one}>
          {example[one]}
        </Written>
      ))}
    </aside>
  )
}
