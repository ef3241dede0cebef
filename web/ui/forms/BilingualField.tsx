import { Textarea, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import { type Bilingual, directionOf, type Language, languages } from '#kernel/pure/bilingual.ts'
import { useWords } from '../language/LanguageProvider.tsx'
import classes from './BilingualField.module.css'

const names: Record<Language, Bilingual> = {
  en: { en: 'English', ur: 'انگریزی' },
  ur: { en: 'Urdu', ur: 'اردو' },
}

const nothing: Bilingual = { en: '', ur: '' }

export interface BilingualFieldProps {
  readonly label: Bilingual
  readonly hint?: Bilingual
  readonly value?: Bilingual
  readonly onChange: (value: Bilingual) => void
  readonly error?: ReactNode
  readonly required?: boolean
  /** Rows of a text of several lines; one line when left out. */
  readonly rows?: number
  readonly onBlur?: () => void
}

/**
 * One text in both languages, side by side, each typed in its own direction; the language of the screen comes first.
 * Fits `form.getInputProps('title')` of Mantine's form.
 */
export function BilingualField(props: BilingualFieldProps) {
  const { label, hint, value = nothing, onChange, error, required = false, rows, onBlur } = props
  const { say, language } = useWords()
  const order = language === 'en' ? languages : languages.toReversed()
  return (
    <fieldset className={classes.field} data-error={error ? true : undefined}>
      <legend className={classes.legend}>
        {say(label)}
        {required ? <span aria-hidden> *</span> : null}
      </legend>
      {hint ? <p className={classes.hint}>{say(hint)}</p> : null}
      <div className={classes.texts}>
        {order.map((one) => {
          const text = {
            label: say(names[one]),
            value: value[one],
            required,
            withAsterisk: false,
            error: Boolean(error),
            lang: one,
            dir: directionOf(one),
            onChange: (event: { currentTarget: { value: string } }) =>
              onChange({ ...value, [one]: event.currentTarget.value }),
            ...(onBlur ? { onBlur } : {}),
            labelProps: { lang: language, dir: directionOf(language), className: classes.name },
          }
          return rows ? (
            <Textarea
              key={one}
              {...text}
              rows={rows}
              autosize
              minRows={rows}
              maxRows={rows * 3}
              styles={{ input: { minHeight: rows * 33 + 18 } }}
            />
          ) : (
            <TextInput key={one} {...text} />
          )
        })}
      </div>
      {error ? (
        <p className={classes.error} role="alert">
          {error}
        </p>
      ) : null}
    </fieldset>
  )
}
