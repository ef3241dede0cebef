import { Button, Card, Group, Stack, Text, Title } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { treeAfter, type TreeNode } from '#slices/strategy/contract.ts'
import { useDraft } from '#web/ui/forms/useDraft.ts'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { isForSomebody, type LetterDraft, letterOf } from '#web/ui/letter-draft.ts'
import { Problem } from '#web/ui/page/Problem.tsx'
import { useMe } from '#web/use-me.ts'
import { client } from '../calls.ts'
import { rulesQuery, sealedFor } from '../hidden-authors/calls.ts'
import { InWhoseName } from '../propose/InWhoseName.tsx'
import { words as proposeWords } from '../propose/propose-words.ts'
import type { Sent } from '../propose/sent.ts'
import { nothingSaid } from '../spoken/SpokenHere.tsx'
import {
  blankChange,
  type ChangeDraft,
  changeOf,
  isChangeDraft,
  kindBelow,
  treeOfNodes,
  withPlace,
} from './change-draft.ts'
import { ChangeFields } from './ChangeFields.tsx'
import { ChangePicture } from '../pictures/ChangePicture.tsx'
import { words } from './structure-words.ts'

export interface ProposeChangeFormProps {
  readonly round: string
  /** The breakout group whose facilitator enters what is said there, or null. */
  readonly breakout: string | null
  readonly kind: ChangeDraft['kind']
  readonly nodes: readonly TreeNode[]
  /** The part from which one came, if any. */
  readonly node: string | null
  readonly onSent: (sent: Sent) => void
}

/** To add, remove, move, merge or split: what, the picture of the plan that comes of it, why and in whose name. */
export function ProposeChangeForm({ round, breakout, kind, nodes, node, onSent }: ProposeChangeFormProps) {
  const { say, language } = useWords()
  const queries = useQueryClient()
  const tree = treeOfNodes(nodes)
  const target = nodes.find(({ id }) => id === node)?.lineage ?? null
  // What was begun of one part of the plan is not what is asked of another.
  const key = node === null ? `change.${kind}.${round}` : `change.${kind}.${round}.${node}`
  const kept = useDraft<ChangeDraft>(key, blankChange(kind, target, kindBelow(nodes, node)), isChangeDraft)
  const [draft, setDraft] = useState(kept.start)
  const [letter, setLetter] = useState<LetterDraft | null>(breakout === null ? null : nothingSaid)
  const [checked, setChecked] = useState(false)
  const change = (more: Partial<ChangeDraft>) => {
    const next = { ...draft, ...more }
    setDraft(next)
    kept.keep(next)
  }
  const proposed = changeOf(withPlace(draft, tree))
  const me = useMe()
  const { data: rules } = useQuery(rulesQuery(round))
  const { mutate, isPending, error } = useMutation({
    mutationFn: async () => {
      const particulars = letter === null ? null : letterOf(letter)
      const hidden = draft.hidden && letter === null
      if (proposed === null) throw new Error('nothing is chosen')
      return client.proposeChange({
        ...{ round, change: proposed as never, language: languageOfChange(draft, language) },
        ...{ rationale: draft.rationale, hidden },
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
  })
  const isPossible = proposed !== null && treeAfter(tree, proposed, (at) => `new ${String(at)}`).ok
  const letterIsComplete = letter === null || (letterOf(letter) !== null && isForSomebody(letter))
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (isPossible && draft.rationale.trim() !== '' && letterIsComplete) mutate()
      }}
    >
      <Stack gap="lg">
        {kept.restored ? <Text size="sm">{say(proposeWords.draftFound)}</Text> : null}
        <Card>
          <Stack gap="md">
            <Title order={2} size="h3">
              {say(words.step1)}
            </Title>
            <ChangeFields draft={draft} tree={tree} onChange={change} />
          </Stack>
        </Card>
        <Card>
          <Stack gap="md">
            <Title order={2} size="h3">
              {say(words.step2)}
            </Title>
            <ChangePicture tree={tree} change={proposed} />
          </Stack>
        </Card>
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
            {say(proposeWords.send)}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** It is told in the language in which its words were written; without words in that of the screen. */
function languageOfChange({ title, parts, kind }: ChangeDraft, screen: 'en' | 'ur'): 'en' | 'ur' {
  const written = kind === 'split' ? (parts[0]?.title ?? title) : title
  if (kind === 'remove' || kind === 'move' || written[screen].trim() !== '') return screen
  return screen === 'en' ? 'ur' : 'en'
}
