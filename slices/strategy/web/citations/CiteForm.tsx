import { Select, Textarea } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { clientOf } from '#kernel/contract/client.ts'
import { evidence } from '#slices/evidence/contract.ts'
import { carry } from '#web/carry.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { client } from '../calls.ts'
import { DraftDialog } from '../draft/DraftDialog.tsx'
import { citationWords as words } from './citation-words.ts'

const register = clientOf(evidence, carry)

export interface CiteFormProps {
  readonly node: string
  readonly strategy: string
  readonly onClose: () => void
}

/** Which finding the objective answers, and what of it. */
export function CiteForm({ node, strategy, onClose }: CiteFormProps) {
  const { say } = useWords()
  const { data } = useQuery({
    queryKey: ['findings', strategy],
    queryFn: () => register.listFindings({ strategy }),
  })
  const [finding, setFinding] = useState<string | null>(null)
  const [why, setWhy] = useState('')
  return (
    <DraftDialog
      title={words.cite}
      says={words.citeSays}
      confirm={words.citeIt}
      ready={finding !== null}
      act={async () => {
        const said = why.trim()
        if (finding !== null)
          await client.citeFinding({ node, finding, ...(said === '' ? {} : { why: said }) })
        return undefined
      }}
      onClose={onClose}
    >
      <Select
        label={say(words.finding)}
        description={say(data?.findings.length === 0 ? words.noFindings : words.findingHint)}
        data={(data?.findings ?? []).map(({ id, reference, statement }) => ({
          value: id,
          label: `\u2066${reference}\u2069 · ${say(statement)}`,
        }))}
        value={finding}
        onChange={setFinding}
        searchable
      />
      <Textarea
        label={say(words.why)}
        dir="auto"
        autosize
        minRows={2}
        maxLength={2000}
        value={why}
        onChange={(event) => setWhy(event.currentTarget.value)}
      />
    </DraftDialog>
  )
}
