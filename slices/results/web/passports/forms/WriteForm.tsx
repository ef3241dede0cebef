import { MultiSelect, Select } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Passport } from '../../../contract.ts'
import { dimensionNames, sideNames, spokenOfNames } from '../../../contract/passports/passport-words.ts'
import {
  dimensions,
  sides,
  spokenOf,
} from '../../../rules/passports/an-objective-is-measured-from-outside-too.ts'
import { client } from '../../shown.ts'
import { passportPageWords as words } from '../passport-page-words.ts'
import type { FormOfPassportProps } from './form-of-passport.ts'

interface WriteFormProps extends FormOfPassportProps {
  readonly passport: Passport
}

/** What an indicator speaks of, from which side its data come, and by what they are broken down. */
export function WriteForm({ indicator, passport, onDone, onClose }: WriteFormProps) {
  const { say } = useWords()
  const [speaksOf, setSpeaksOf] = useState(passport.speaksOf)
  const [comesFrom, setComesFrom] = useState(passport.comesFrom)
  const [breakdowns, setBreakdowns] = useState<string[]>(
    passport.breakdowns.map(({ dimension }) => dimension),
  )
  const { mutate, isPending, error } = useMutation({
    mutationFn: (input: {
      speaksOf: NonNullable<typeof speaksOf>
      comesFrom: NonNullable<typeof comesFrom>
    }) =>
      client.writePassport({
        ...{ indicator: indicator.id, ...input },
        breakdowns: dimensions.filter((one) => breakdowns.includes(one)),
      }),
    onSuccess: onDone,
  })
  return (
    <FormDialog
      title={words.write}
      means={words.writeMeans}
      confirm={words.write}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        if (speaksOf !== null && comesFrom !== null) mutate({ speaksOf, comesFrom })
      }}
      onClose={onClose}
    >
      <Select
        label={say(words.speaksOf)}
        data={spokenOf.map((value) => ({ value, label: say(spokenOfNames[value]) }))}
        value={speaksOf}
        onChange={(value) => setSpeaksOf(spokenOf.find((one) => one === value) ?? null)}
        required
        allowDeselect={false}
      />
      <Select
        label={say(words.comesFrom)}
        data={sides.map((value) => ({ value, label: say(sideNames[value]) }))}
        value={comesFrom}
        onChange={(value) => setComesFrom(sides.find((one) => one === value) ?? null)}
        required
        allowDeselect={false}
      />
      <MultiSelect
        label={say(words.breakdowns)}
        data={dimensions.map((value) => ({ value, label: say(dimensionNames[value]) }))}
        value={breakdowns}
        onChange={setBreakdowns}
      />
    </FormDialog>
  )
}
