import { projectRoot } from '#kernel/database/project-root.ts'
import { openInstallation } from './open-installation.ts'
import { refuseBusyPort } from './refuse-busy-port.ts'
import { readSettings } from './settings.ts'
import { prepareWorkspace, sayWelcome } from './workspace.ts'

try {
  const settings = readSettings(process.env, projectRoot())
  await refuseBusyPort(settings)
  const workspace = prepareWorkspace(settings)
  const installation = await openInstallation(settings, workspace.prepare)
  sayWelcome(installation.address, workspace.made())
  let closing = false
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (closing) process.exit(1)
      closing = true
      process.stdout.write('Stopping …\n')
      installation.close().then(
        () => process.exit(0),
        () => process.exit(1),
      )
    })
  }
} catch (error) {
  const { message, code } = error as NodeJS.ErrnoException
  const line =
    code === 'EADDRINUSE' ? 'The port is in use. Stop what uses it, or set PORT to another number.' : message
  process.stderr.write(`${line}\n`)
  process.exit(1)
}
