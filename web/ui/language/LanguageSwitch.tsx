import { UnstyledButton } from '@mantine/core'
import { useWords } from './LanguageProvider.tsx'
import classes from './LanguageSwitch.module.css'

/** One press to the other language; each is named in itself, as its readers know it. */
export function LanguageSwitch() {
  const { language, choose } = useWords()
  const other = language === 'en' ? 'ur' : 'en'
  return (
    <UnstyledButton
      className={classes.switch}
      lang={other}
      dir={other === 'ur' ? 'rtl' : 'ltr'}
      onClick={() => choose(other)}
    >
      {other === 'ur' ? 'اردو' : 'English'}
    </UnstyledButton>
  )
}
