import { Button, Group, Stack, Text } from '@mantine/core'
import { IconFlag } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { Part } from '../../rules/moderation/what-may-be-flagged.ts'
import { notesQuery, type NotesOf } from './calls.ts'
import { FlagDialog } from './FlagDialog.tsx'
import { NoteShown } from './NoteShown.tsx'
import { words } from './words.ts'

/** What of a proposal was hidden and why, above what it says. */
export function NotesOfProposal({ proposal }: { readonly proposal: string }) {
  const { data } = useQuery(notesQuery({ proposal }))
  if (data === undefined || data.notes.length === 0) return null
  return (
    <Stack gap="sm">
      {data.notes.map((note) => (
        <NoteShown key={note.case} note={note} />
      ))}
    </Stack>
  )
}

/** The way to flag a proposal, its reason or its author's dissent: what of it is not hidden already. */
export function FlagProposal({
  proposal,
  parts,
}: {
  readonly proposal: string
  readonly parts: readonly Part[]
}) {
  return <Flag notes={{ proposal }} of={{ proposal }} parts={parts} />
}

/** What was decided on one view of a declaration, and the way to flag it. */
export function ModerationOfView({
  view,
  declaration,
}: {
  readonly view: string
  readonly declaration: string
}) {
  const { data } = useQuery(notesQuery({ declaration }))
  const notes = (data?.notes ?? []).filter((note) => note.view === view)
  return (
    <>
      {notes.map((note) => (
        <NoteShown key={note.case} note={note} />
      ))}
      <Flag notes={{ declaration }} of={{ view }} parts={['view']} />
    </>
  )
}

interface FlagProps {
  readonly notes: NotesOf
  readonly of: { readonly proposal: string } | { readonly view: string }
  readonly parts: readonly Part[]
}

function Flag({ notes, of, parts }: FlagProps) {
  const { say } = useWords()
  const { data } = useQuery(notesQuery(notes))
  const [opened, setOpened] = useState(false)
  const [isFlagged, setFlagged] = useState(false)
  if (data === undefined || !data.may.flag.ok) return null
  const hidden = data.notes.filter(
    (note) => note.isHidden && ('view' in of ? note.view === of.view : note.proposal === of.proposal),
  )
  const left = parts.filter((part) => !hidden.some((note) => note.part === part))
  if (left.length === 0) return null
  return (
    <Group gap="sm">
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconFlag size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {say(words.flag)}
      </Button>
      <Text role="status" size="sm">
        {isFlagged ? say(words.flagged) : null}
      </Text>
      {opened ? (
        <FlagDialog
          strategy={data.strategy}
          of={of}
          parts={left}
          onFlagged={() => setFlagged(true)}
          onClose={() => setOpened(false)}
        />
      ) : null}
    </Group>
  )
}
