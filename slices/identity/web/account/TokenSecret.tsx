import { Button, CopyButton, Group, Modal, Paper, Stack, Text } from '@mantine/core'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useWords } from '#web/ui/language/LanguageProvider.tsx'
import classes from './TokenSecret.module.css'
import { tokenWords as words } from './token-words.ts'

export interface TokenSecretProps {
  readonly secret: string
  readonly until: string
  readonly onClose: () => void
}

/** The secret of a new token, the one time that anybody sees it; only its button closes the dialog. */
export function TokenSecret({ secret, until, onClose }: TokenSecretProps) {
  const { say, formats } = useWords()
  return (
    <Modal
      opened
      onClose={onClose}
      title={say(words.secretTitle)}
      size="lg"
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
    >
      <Stack gap="md">
        <Text>{say(words.secretMeans)}</Text>
        <Paper withBorder p="sm" className={classes.secret} dir="ltr">
          <code data-secret>{secret}</code>
        </Paper>
        <Group justify="space-between" gap="sm">
          <Text size="sm" c="dimmed">
            {say(words.goodUntil, { until: formats.moment(until) })}
          </Text>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button
                variant="default"
                leftSection={
                  copied ? <IconCheck size={17} aria-hidden /> : <IconCopy size={17} aria-hidden />
                }
                onClick={copy}
              >
                <span role="status">{say(copied ? words.copied : words.copy)}</span>
              </Button>
            )}
          </CopyButton>
        </Group>
        <Text size="sm" c="dimmed">
          {say(words.use)}{' '}
          <code dir="ltr" className={classes.header}>
            Authorization: Bearer …
          </code>
        </Text>
        <Group justify="flex-end">
          <Button onClick={onClose}>{say(words.stored)}</Button>
        </Group>
      </Stack>
    </Modal>
  )
}
