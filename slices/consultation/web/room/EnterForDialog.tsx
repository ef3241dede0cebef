import { Checkbox, Radio, SegmentedControl, Stack } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import { isForSomebody, letterOf } from '#web/ui/letter-draft.ts'
import { type Position, positions } from '../../rules/a-position-is-one-of-three.ts'
import { client } from '../calls.ts'
import { positionNames } from '../names.ts'
import { nothingSaid } from '../spoken/SpokenHere.tsx'
import { FindSpeaker, type Speaker } from './FindSpeaker.tsx'
import { SaidInRoom } from './SaidInRoom.tsx'
import { words } from './words.ts'

interface EnterForDialogProps {
  readonly breakout: string
  readonly proposal: string
  readonly onClose: () => void
}

const kinds = ['position', 'cosignature', 'ofOffice'] as const
type Kind = (typeof kinds)[number]

/** A position or a co-signature of somebody without a device, said to the face of whoever runs the group. */
export function EnterForDialog({ breakout, proposal, onClose }: EnterForDialogProps) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [kind, setKind] = useState<Kind>('position')
  const [speaker, setSpeaker] = useState<Speaker | null>(null)
  const [position, setPosition] = useState<Position | null>(null)
  const [shown, setShown] = useState(false)
  const [isRead, setRead] = useState(false)
  const [letter, setLetter] = useState(nothingSaid)
  const [checked, setChecked] = useState(false)
  const particulars = letterOf(letter)
  const isComplete =
    kind === 'ofOffice'
      ? particulars !== null && isForSomebody(letter)
      : speaker !== null && isRead && (kind === 'cosignature' || position !== null)
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (): Promise<unknown> => {
      if (kind === 'ofOffice') {
        return client.cosignProposal({ proposal, breakout, ...(particulars ? { letter: particulars } : {}) })
      }
      const said = { breakout, proposal, person: speaker?.person ?? '', readBack: true as const }
      if (kind === 'cosignature') return client.enterCosignature({ ...said, shown })
      return client.enterPosition({ ...said, position: position ?? 'pass' })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['consultation'] })
      onClose()
    },
  })
  // What was read back is what was said then: whoever changes it reads it back again.
  const changed = () => setRead(false)
  return (
    <FormDialog
      title={words.enterFor}
      means={words.enterForMeans}
      confirm={words.enter}
      busy={isPending}
      error={error}
      onSubmit={(event) => {
        event.preventDefault()
        setChecked(true)
        if (isComplete) mutate()
      }}
      onClose={onClose}
    >
      <SegmentedControl
        aria-label={say(words.what)}
        orientation="vertical"
        value={kind}
        onChange={(chosen) => {
          setKind(kinds.find((one) => one === chosen) ?? 'position')
          changed()
        }}
        data={kinds.map((one) => ({ value: one, label: say(words[one]) }))}
      />
      {kind === 'ofOffice' ? (
        <SaidInRoom {...{ breakout, checked }} value={letter} onChange={setLetter} officesOnly />
      ) : (
        <Stack gap="md">
          <FindSpeaker
            {...{ breakout, checked }}
            value={speaker}
            onChange={(found) => {
              setSpeaker(found)
              changed()
            }}
          />
          {kind === 'position' ? (
            <Radio.Group
              label={say(words.positionTheirs)}
              value={position ?? ''}
              onChange={(chosen) => {
                setPosition(positions.find((one) => one === chosen) ?? null)
                changed()
              }}
              error={checked && position === null ? say(words.choose) : null}
              required
            >
              <Stack gap="xs" my="xs">
                {positions.map((one) => (
                  <Radio key={one} value={one} label={say(positionNames[one])} />
                ))}
              </Stack>
            </Radio.Group>
          ) : (
            <Checkbox
              label={say(words.shown)}
              checked={shown}
              onChange={({ currentTarget }) => {
                setShown(currentTarget.checked)
                changed()
              }}
            />
          )}
          <Checkbox
            label={say(words.readBack)}
            checked={isRead}
            onChange={({ currentTarget }) => setRead(currentTarget.checked)}
            error={checked && !isRead ? say(words.readBackNeeded) : null}
          />
        </Stack>
      )}
    </FormDialog>
  )
}
