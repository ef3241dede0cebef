import { Text, Textarea } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { type StructuralChange, treeAfter, type TreeEntry } from '#slices/strategy/contract.ts'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { LoadingBlocks } from '#web/ui/page/LoadingBlocks.tsx'
import { changeProblems } from '../../contract/structure/words.ts'
import { client, nodeQuery, versionQuery } from '../calls.ts'
import { ChangePicture } from '../pictures/ChangePicture.tsx'
import { type ChangeDraft, changeOf, treeOfNodes, withPlace } from '../structure/change-draft.ts'
import { ChangeFields } from '../structure/ChangeFields.tsx'
import { KindChooser, type ProposedKind } from '../structure/KindChooser.tsx'
import { words as structureWords } from '../structure/structure-words.ts'
import type { DecisionProps } from './PlaceDialog.tsx'
import { kindsOpen, likeliestKind, planDraftOf } from './plan-draft.ts'
import { words } from './submission-words.ts'
import { wholeAsOffered, WordingFields } from './WordingFields.tsx'

interface ProposeDialogProps extends DecisionProps {
  readonly version: string
}

/** One change as a proposal: new words, or how the plan would change; and the reason that the sender gives. */
export function ProposeDialog({ submission, change, version, onClose }: ProposeDialogProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const { at } = change.place
  const kinds = kindsOpen(change)
  const [kind, setKind] = useState(likeliestKind(change))
  const [written, setWritten] = useState<string | null>(null)
  const [drafts, setDrafts] = useState<Partial<Record<ProposedKind, ChangeDraft>>>({})
  const [rationale, setRationale] = useState(change.remark)
  const { data: node, error: noNode } = useQuery(nodeQuery(at?.node ?? ''))
  const { data: plan, error: noPlan } = useQuery(versionQuery(kinds.length > 1 ? version : ''))

  const text = node?.texts.find(({ field, language }) => field === at?.field && language === at.language)
  const standing = node === undefined ? null : (text?.text ?? '')
  const offered = at === null || standing === null ? null : wholeAsOffered(standing, at)
  const after = written ?? offered ?? standing ?? ''

  const tree = plan === undefined ? null : treeOfNodes(plan.nodes)
  const draft =
    kind === 'text' || plan === undefined ? null : (drafts[kind] ?? planDraftOf(change, kind, plan.nodes))
  const asked = draft === null || tree === null ? null : changeOf(withPlace(draft, tree))

  const { mutate, isPending, error } = useMutation({
    mutationFn: () =>
      client.proposeFromChange({
        ...{ submission, number: change.number },
        ...(asked !== null ? { change: asked as never } : after !== offered ? { after } : {}),
        ...(rationale.trim() === '' ? {} : { rationale }),
      }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    mutate()
  }
  const isReady = kind === 'text' ? standing !== null : draft !== null
  return (
    <FormDialog
      title={words.propose}
      means={words.proposeMeans}
      confirm={words.propose}
      may={kind === 'text' ? { ok: isReady, because: null } : whetherPossible(tree, asked)}
      busy={isPending}
      error={error ?? noNode ?? noPlan}
      onSubmit={send}
      onClose={onClose}
    >
      {kinds.length > 1 ? <KindChooser among={kinds} value={kind} onChange={setKind} /> : null}
      {at === null ? <Text size="sm">{say(words.placeFirst)}</Text> : null}
      {isReady ? null : <LoadingBlocks count={1} height={120} />}
      {kind === 'text' && at !== null && standing !== null ? (
        <WordingFields at={at} standing={standing} value={after} onChange={setWritten} />
      ) : null}
      {draft === null || tree === null ? null : (
        <>
          <ChangeFields
            draft={draft}
            tree={tree}
            onChange={(more) => setDrafts({ ...drafts, [kind]: { ...draft, ...more } })}
          />
          <ChangePicture tree={tree} change={asked} />
        </>
      )}
      <Textarea
        label={say(words.rationale)}
        value={rationale}
        onChange={(event) => setRationale(event.currentTarget.value)}
        dir="auto"
        autosize
        minRows={2}
      />
    </FormDialog>
  )
}

/** By the rule that the server asks too: the reason stands under the button. */
function whetherPossible(tree: readonly TreeEntry[] | null, change: StructuralChange | null) {
  if (tree === null || change === null) return { ok: false, because: structureWords.fillFirst }
  const made = treeAfter(tree, change, (at) => `new ${String(at)}`)
  return made.ok ? { ok: true, because: null } : { ok: false, because: changeProblems[made.code] }
}
