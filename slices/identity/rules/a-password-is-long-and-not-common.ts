/** What everybody tries first: whole passwords of at least twelve characters, and the words that others are made of. */
export interface CommonPasswords {
  readonly whole: ReadonlySet<string>
  readonly words: ReadonlySet<string>
}

export type PasswordFault =
  | 'password-too-short'
  | 'password-too-long'
  | 'password-common'
  | 'password-holds-address'

export const shortestPassword = 12
/** The library hashes no more; longer input would only cost time. */
export const longestPassword = 128

/**
 * Why a password is refused, all reasons at once; empty when it is taken. Lengths are counted in characters, as
 * people do. No demand for digits or signs: NIST SP 800-63B 5.1.1.2 advises length and a list of common ones.
 */
export function faultsOfPassword(
  password: string,
  common: CommonPasswords,
  email: string,
): readonly PasswordFault[] {
  const faults: PasswordFault[] = []
  const length = [...password].length
  if (length < shortestPassword) faults.push('password-too-short')
  if (length > longestPassword) faults.push('password-too-long')
  if (isCommon(password.normalize('NFKC').toLowerCase(), common)) faults.push('password-common')
  if (holdsAddress(password.toLowerCase(), email.toLowerCase())) faults.push('password-holds-address')
  return faults
}

function isCommon(password: string, common: CommonPasswords): boolean {
  if (common.whole.has(password)) return true
  const unit = smallestUnit(password)
  if (unit.length < password.length && (unit.length <= 4 || isCommonWord(unit, common))) return true
  return isCommonWord(password, common) || isRun(password)
}

/** `password2026!` and `!!welcome123` are common words with a fringe, and guessed as such. */
function isCommonWord(password: string, common: CommonPasswords): boolean {
  const bare = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return bare !== '' && (common.words.has(bare) || common.whole.has(bare))
}

/** The shortest beginning whose repetition makes the whole: `abc` for `abcabcabcabc`. */
function smallestUnit(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const unit = text.slice(0, length)
    if (text.length % length === 0 && unit.repeat(text.length / length) === text) return unit
  }
  return text
}

/** Neighbours all along, up or down: `abcdefghijkl`, `987654321098`. */
function isRun(text: string): boolean {
  const steps = new Set<number>()
  for (let i = 1; i < text.length; i += 1) {
    const step = text.charCodeAt(i) - text.charCodeAt(i - 1)
    steps.add(step === -9 ? 1 : step === 9 ? -1 : step)
  }
  return steps.size === 1 && [1, -1, 0].includes([...steps][0] ?? 2)
}

function holdsAddress(password: string, email: string): boolean {
  const mailbox = email.split('@')[0] ?? ''
  return mailbox.length >= 4 && password.includes(mailbox) && password.length - mailbox.length < 8
}
