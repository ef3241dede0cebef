import { Alert } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../calls.ts'
import { words } from './words.ts'

/** Whoever had something entered in their name reads by whom and when, where they can change it. */
export function EnteredForMe({ proposal }: { readonly proposal: string }) {
  const { say, formats } = useWords()
  const { data } = useQuery({
    queryKey: ['consultation', 'entered-for-me', proposal],
    queryFn: () => client.listEnteredForMe({ proposal }),
  })
  return (data?.entered ?? []).map(({ what, by, on }, at) => (
    <Alert key={at}>
      {say(what === 'position' ? words.enteredPosition : words.enteredCosignature, {
        name: say(by ?? words.theFacilitator),
        day: formats.date(on),
      })}
    </Alert>
  ))
}
