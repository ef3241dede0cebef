import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder, runningServer } from './folder-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sutoon-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('a folder that a living process holds is refused in one line that says by whom', () => {
  const lock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(new RegExp(`in use by process ${process.pid}`))
  lock.release()
  lockFolder(folder).release()
})

test('the lock of a process that was killed is taken over', async () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'])
  const stat = readFileSync(`/proc/${other.pid}/stat`, 'utf8')
  const began = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: other.pid, began }))
  expect(() => lockFolder(folder)).toThrow(/in use/)
  const ended = new Promise((resolve) => other.once('exit', resolve))
  other.kill('SIGKILL')
  await ended
  lockFolder(folder).release()
})

test('a reused process number is not the same process', () => {
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ pid: process.pid, began: '1' }))
  expect(runningServer(folder)).toBeNull()
  lockFolder(folder).release()
})

test('the address and the control key are for the owner of the folder alone', () => {
  const lock = lockFolder(folder)
  lock.announce('http://127.0.0.1:3000', 'key')
  expect(runningServer(folder)).toMatchObject({ address: 'http://127.0.0.1:3000', controlKey: 'key' })
  lock.release()
  expect(existsSync(join(folder, 'running.json'))).toBe(false)
})
