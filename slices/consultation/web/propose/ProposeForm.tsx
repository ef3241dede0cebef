import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { amendableFields, mayBeAmended, type TreeNode } from '#slices/strategy/contract.ts'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { isForSomebody, type LetterDraft, letterOf } from '#web/ui/letter-draft.ts'
import { Problem } from '#web/ui/page/Problem.tsx'
import { useMe } from '#web/use-me.ts'
import { client, plan } from '../calls.ts'
import { rulesQuery, sealedFor } from '../hidden-authors/calls.ts'
import { blank, type Draft, isDraft } from './draft.ts'
import { InWhoseName } from './InWhoseName.tsx'
import type { Sent } from './sent.ts'
import { words } from './propose-words.ts'
import { nothingSaid } from '../spoken/SpokenHere.tsx'
import { TextChooser } from './TextChooser.tsx'
import { isSameValue, namesOnNode, valueOfNode } from '../values/facts-of-node.ts'
import { Wording } from './Wording.tsx'

export interface ProposeFormProps {
  readonly round: string
  readonly strategy: string
  /** The breakout group whose facilitator enters what is said there, or null. */
  readonly breakout: string | null
  readonly nodes: readonly TreeNode[]
  readonly onSent: (sent: Sent) => void
}

/** Which part was asked for by a link from the plan: `?node=…`. */
const nodeOfAddress = () => new URLSearchParams(window.location.search).get('node') ?? ''

export function ProposeForm({ round, strategy, breakout, nodes, onSent }: ProposeFormProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const asked = nodeOfAddress()
  // What was begun of one part of the plan is not what is asked of another.
  const key = asked === '' ? `amendment.${round}` : `amendment.${round}.${asked}`
  const kept = useDraft<Draft>(key, blank(asked), isDraft)
  const [draft, setDraft] = useState(kept.start)
  const [letter, setLetter] = useState<LetterDraft | null>(breakout === null ? null : nothingSaid)
  const [checked, setChecked] = useState(false)
  const { data: node } = useQuery({
    queryKey: ['node', draft.node],
    queryFn: () => plan.readNode({ node: draft.node }),
    enabled: draft.node !== '',
  })
  const change = (more: Partial<Draft>) => {
    const next = { ...draft, ...more }
    setDraft(next)
    kept.keep(next)
  }
  const me = useMe()
  const { data: rules } = useQuery(rulesQuery(round))
  const fields = node ? amendableFields.filter((field) => mayBeAmended(node.node.kind, field)) : null
  const before = valueOfNode(node, draft.field, draft.language)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const particulars = letter === null ? null : letterOf(letter)
      const hidden = draft.hidden && letter === null
      return client.proposeAmendment({
        ...draft,
        ...{ round, before, field: draft.field as never, hidden },
        ...(hidden ? await sealedFor(rules, me) : {}),
        ...(breakout === null ? {} : { breakout }),
        ...(particulars === null ? {} : { letter: particulars }),
      })
    },
    onSuccess: async (sent) => {
      kept.drop()
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onSent({ ...sent, saidBy: letter?.signatory ?? null })
    },
    // The text may have moved on: what stands now is read again, and the author's words stay.
    onError: () => queries.invalidateQueries({ queryKey: ['node'] }),
  })
  const said = (text: string) => text.trim() !== ''
  const isChanged = !isSameValue(draft.field, before, draft.after)
  const isComplete = draft.field !== '' && isChanged && said(draft.rationale)
  const letterIsComplete = letter === null || (letterOf(letter) !== null && isForSomebody(letter))
  const send = () => {
    setChecked(true)
    if (isComplete && letterIsComplete) mutate()
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        send()
      }}
    >
      <Stack gap="lg">
        {kept.restored ? (
          <Group>
            <Text size="sm">{say(words.draftFound)}</Text>
            <Button
              variant="default"
              size="xs"
              onClick={() => {
                kept.drop()
                setDraft(blank(''))
              }}
            >
              {say(words.again)}
            </Button>
          </Group>
        ) : null}
        <Card>
          <Stack gap="md">
            <Title order={2} size="h3">
              {say(words.step1)}
            </Title>
            <TextChooser
              draft={draft}
              nodes={nodes}
              valueOf={(field, language) => valueOfNode(node, field, language)}
              fields={fields}
              onChange={change}
              checked={checked}
            />
          </Stack>
        </Card>
        <Wording
          {...{ strategy, draft, before, checked }}
          standing={namesOnNode(node, draft.field)}
          onChange={change}
        />
        <InWhoseName
          round={round}
          breakout={breakout}
          keeper={rules?.keeper ?? null}
          draft={draft}
          letter={letter}
          onChange={change}
          onLetter={setLetter}
          checked={checked}
        />
        <Problem error={error} />
        <Group>
          <Button type="submit" size="md" loading={isPending}>
            {say(words.send)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
