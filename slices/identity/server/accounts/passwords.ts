import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashPassword } from 'better-auth/crypto'
import { projectRoot } from '#kernel/database/project-root.ts'
import {
  type CommonPasswords,
  faultsOfPassword,
  type PasswordFault,
} from '../../rules/a-password-is-long-and-not-common.ts'

const listFile = 'slices/identity/server/accounts/common-passwords.txt'

let read: CommonPasswords | undefined

/** The list that ships with the program: nothing about a password leaves the machine. */
export function commonPasswords(): CommonPasswords {
  read ??= parse(readFileSync(join(projectRoot(), listFile), 'utf8'))
  return read
}

function parse(text: string): CommonPasswords {
  const [whole = '', words = ''] = text.split('---words---\n')
  const lines = (part: string) =>
    new Set(part.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
  return { whole: lines(whole), words: lines(words) }
}

export const passwordFaults = (password: string, email: string): readonly PasswordFault[] =>
  faultsOfPassword(password, commonPasswords(), email)

/** Hashed as the sign-in library hashes (scrypt), so that it can check it later. */
export const hashOfPassword = (password: string): Promise<string> => hashPassword(password)
