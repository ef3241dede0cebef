import { Button, Card, Stack } from '@mantine/core'
import { useState } from 'react'
import type { Bilingual } from '#kernel/pure/bilingual.ts'
import { BilingualField } from '#web/ui/forms/BilingualField.tsx'
import { FormDialog } from '#web/ui/forms/FormDialog.tsx'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import type { ModerationPolicyShown } from '../../contract/moderation/moderation.ts'
import { client } from '../calls.ts'
import { useSending } from '../points/use-sending.ts'
import { words } from './words.ts'

export interface PolicyFormProps {
  readonly strategy: string
  readonly policy: ModerationPolicyShown
}

const nothing: Bilingual = { en: '', ur: '' }
const isSaid = ({ en, ur }: Bilingual) => en.trim() !== '' && ur.trim() !== ''

/** A new edition of the policy, begun from the one that holds. */
export function PolicyForm(props: PolicyFormProps) {
  const { say } = useWords()
  const [opened, setOpened] = useState(false)
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {say(words.publish)}
      </Button>
      {opened ? <PolicyDialog {...props} onClose={() => setOpened(false)} /> : null}
    </>
  )
}

function PolicyDialog({ strategy, policy, onClose }: PolicyFormProps & { readonly onClose: () => void }) {
  const { say } = useWords()
  const [text, setText] = useState<Bilingual>(policy.text)
  const [grounds, setGrounds] = useState(policy.grounds)
  const change = (at: number, more: Partial<(typeof grounds)[number]>) =>
    setGrounds(grounds.map((one, place) => (place === at ? { ...one, ...more } : one)))
  const isWhole = isSaid(text) && grounds.every(({ name, meaning }) => isSaid(name) && isSaid(meaning))
  const sending = useSending(() => client.publishModerationPolicy({ strategy, text, grounds }), onClose)
  return (
    <FormDialog
      title={words.publish}
      means={words.publishMeans}
      confirm={words.publish}
      may={{ ok: isWhole, because: isWhole ? null : words.publishNeeded }}
      {...sending}
    >
      <BilingualField label={words.policyText} rows={6} required value={text} onChange={setText} />
      {grounds.map(({ name, meaning }, at) => {
        const number = String(at + 1)
        const label = {
          en: words.groundName.en.replace('{number}', number),
          ur: words.groundName.ur.replace('{number}', number),
        }
        return (
          <Card key={at} withBorder>
            <Stack gap="xs" align="stretch">
              <BilingualField
                label={label}
                required
                value={name}
                onChange={(to) => change(at, { name: to })}
              />
              <BilingualField
                label={words.groundMeaning}
                rows={2}
                required
                value={meaning}
                onChange={(to) => change(at, { meaning: to })}
              />
              <Button
                variant="subtle"
                disabled={grounds.length === 1}
                onClick={() => setGrounds(grounds.filter((_, place) => place !== at))}
              >
                {say(words.removeGround)}
              </Button>
            </Stack>
          </Card>
        )
      })}
      <Button
        variant="default"
        disabled={grounds.length >= 20}
        onClick={() => setGrounds([...grounds, { name: nothing, meaning: nothing }])}
      >
        {say(words.addGround)}
      </Button>
    </FormDialog>
  )
}
