import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { OrderPaper, type PaperOnOffer, type PaperOrdered } from '#web/ui/papers/OrderPaper.tsx'
import { holdsMandate } from '#web/me.ts'
import { useMe } from '#web/use-me.ts'
import type { Version } from '../../contract.ts'
import { inside } from '../../contract/governance/decisions.ts'
import { client, versionsQuery } from '../calls.ts'
import { comparedFormats, formatsOfVersion, summaryFormats, words } from './words.ts'

/** The whole version, a summary of it for those who decide, its log of decisions, or its comparison with an earlier one. */
export function MakePaper({ version }: { readonly version: Version }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { data } = useQuery(versionsQuery(version.strategy))
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ paper, language, format }: PaperOrdered) =>
      client.makePaper({
        ...{ version: version.id, language, format },
        ...(paper === 'version' || paper === 'summary' || paper === 'decisions'
          ? { kind: paper }
          : { kind: 'comparison', earlier: paper }),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['papers', version.id] }),
  })
  const me = useMe()
  const isInside = inside.some((kind) => holdsMandate(me, kind))
  const earlier = (data?.versions ?? []).filter(({ number }) => number < version.number)
  const offers: readonly PaperOnOffer[] = [
    { key: 'version', name: say(words.wholeVersion), formats: formatsOfVersion },
    { key: 'summary', name: say(words.summary), formats: summaryFormats },
    ...(isInside ? [{ key: 'decisions', name: say(words.decisions), formats: summaryFormats }] : []),
    ...earlier.map(({ id, number }) => ({
      ...{ key: id, name: say(words.comparedWith, { number }), formats: comparedFormats },
    })),
  ]
  return <OrderPaper offers={offers} isPending={isPending} error={error} onOrder={mutate} />
}
