import { MultiSelect, Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { costNames, costStates } from '../../rules/cost-states.ts'
import { bothOf, client, termsQuery } from '../calls.ts'
import type { NodeRead } from '../node/node-read.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { words } from '../draft/draft-words.ts'
import { FieldWithFindings } from '../writing/FindingsBeside.tsx'
import { listOfCodes } from '../writing/row-as-written.ts'
import { useFoundInForm } from '../writing/use-found-in-form.ts'
import { MissingTerm } from './MissingTerm.tsx'

const lists = [
  { kind: 'crime', taken: 'crimes', asWritten: 'crimes.as-written' },
  { kind: 'place', taken: 'places', asWritten: 'places.as-written' },
  { kind: 'framework', taken: 'frameworks', asWritten: 'frameworks.as-written' },
] as const

/** Of crimes, places and frameworks the lint says nothing; the amount and the source of funds are words of the cost. */
const judged = ['cost', 'funding'] as const

/** What an activity addresses, where, which frameworks it serves, and what is known of its cost. */
export function TermsForm({ read, onClose }: { readonly read: NodeRead; readonly onClose: () => void }) {
  const { say, language } = useWords()
  const { data } = useQuery(termsQuery(read.version.strategy))
  const own = (kind: string) => read.terms.filter((term) => term.kind === kind).map(({ code }) => code)
  const [chosen, setChosen] = useState({
    ...{ crimes: own('crime'), places: own('place'), frameworks: own('framework') },
    costState: read.costState ?? costStates[0],
  })
  const change = (more: Partial<typeof chosen>) => setChosen({ ...chosen, ...more })
  const found = useFoundInForm(read, judged, {
    costState: chosen.costState,
    terms: {
      crime: listOfCodes(chosen.crimes),
      place: listOfCodes(chosen.places),
      framework: listOfCodes(chosen.frameworks),
    },
  })
  const writtenAs = (field: string) => {
    const texts = read.texts.filter((text) => text.field === field)
    return (texts.find((text) => text.language === language) ?? texts[0])?.text
  }
  const save = async () => {
    await client.setActivityTerms({ node: read.node.id, ...chosen })
    return undefined
  }
  return (
    <DraftDialog title={words.terms} confirm={words.saveTerms} ready={!!data} act={save} onClose={onClose}>
      {lists.map(({ kind, taken, asWritten }) => {
        const options = (data?.terms ?? []).filter((term) => term.kind === kind)
        const written = writtenAs(asWritten)
        return (
          <MultiSelect
            key={kind}
            label={say(words[taken])}
            description={written === undefined ? undefined : say(words.asWritten, { text: written })}
            placeholder={data && options.length === 0 ? say(words.emptyList) : undefined}
            data={options.map(({ code, title }) => ({
              value: code,
              label: `${say(bothOf(title))} · \u2066${code}\u2069`,
            }))}
            value={chosen[taken]}
            onChange={(codes) => change({ [taken]: codes })}
            maxValues={100}
            searchable
            clearable
          />
        )
      })}
      <FieldWithFindings found={judged.flatMap((field) => found.get(field) ?? [])}>
        <Select
          label={say(words.cost)}
          description={say(words.costHint)}
          data={costStates.map((value) => ({ value, label: say(costNames[value]) }))}
          value={chosen.costState}
          onChange={(next) =>
            change({ costState: costStates.find((one) => one === next) ?? chosen.costState })
          }
          allowDeselect={false}
        />
      </FieldWithFindings>
      <MissingTerm strategy={read.version.strategy} may={data?.may.listTerm} />
    </DraftDialog>
  )
}
