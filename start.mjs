// `npm start` on a fresh clone: installs, builds, starts. Plain Node, for nothing is installed yet when it runs.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, install, needNode, root } from './prepare.mjs'

needNode()
install()
build()
const server = spawn(process.execPath, [join(root, 'dist/server/main.js')], { cwd: root, stdio: 'inherit' })
// A terminal sends Ctrl-C to the server as well; a second one from here would be taken for impatience.
process.on('SIGINT', () => {})
process.on('SIGTERM', () => server.kill('SIGTERM'))
server.on('exit', (code) => process.exit(code ?? 1))
