import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type Bilingual, directionOf, type Language } from '#kernel/pure/bilingual.ts'
import { openChromium } from '../browser/chromium.ts'
import {
  type Amendment,
  agrees,
  answers,
  followsToTheProposal,
  proposes,
  savesTheReceipt,
} from '../steps/amendment-steps.ts'
import { type Before, type Person, photograph, signedIn, signsIn, visitor } from './person.ts'
import { walksTheThread } from '../steps/public-steps.ts'
import { runExample } from './run-example.ts'
import { removeFolder } from './run-server.ts'
import {
  approves,
  asksTheOffices,
  followsToTheVersion,
  isRefused,
  publishes,
  submits,
  whatStopsSubmission,
} from '../steps/version-steps.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface JourneyOfAnAmendment {
  readonly language: Language
  readonly amendment: Amendment
  /** What the secretariat gives as its reason for accepting. */
  readonly reason: Bilingual
  /** Another participant's, which is left unanswered until it stops the version. */
  readonly other: Amendment
}

/** Verifies a receipt where nothing of the server is: a folder with the file, and the public key in the hand. */
function verifyElsewhere(receipt: string, folder: string) {
  const elsewhere = mkdtempSync(join(tmpdir(), 'sutoon-elsewhere-'))
  cpSync(receipt, join(elsewhere, 'receipt.json'))
  const key = readFileSync(join(folder, 'database.ledger-key.pub'), 'utf8').trim()
  const run = spawnSync(
    process.execPath,
    [join(root, 'dist/server/sutoon.js'), 'receipt', 'verify', 'receipt.json', '--key', key],
    { cwd: elsewhere, env: { PATH: process.env.PATH ?? '', SUTOON_DATA: elsewhere }, encoding: 'utf8' },
  )
  removeFolder(elsewhere)
  return run
}

interface Thread {
  readonly before: () => Before
  /** Who came to a screen so far. */
  readonly people: Person[]
  come(arriving: Promise<Person>): Promise<Person>
  /** Addresses that one step finds and the next needs. */
  readonly found: {
    proposal: string
    other: string
    receipt: string
    version: string
    front: string
    number: string
  }
}

/** A server with the example of its own, and a browser; both end with the tests. */
function openThread(language: Language): Thread {
  const opened: { before?: Before } = {}
  const people: Person[] = []
  const before = () => {
    if (opened.before === undefined) throw new Error('The server has not started.')
    return opened.before
  }
  beforeAll(async () => {
    const server = await runExample()
    opened.before = { server, browser: await openChromium(), language }
  })
  afterEach(({ task }) => photograph(people, `${language} ${task.name.slice(0, 40)}`))
  afterAll(async () => {
    const { browser, server } = before()
    await browser.close()
    await server.stop()
    removeFolder(server.folder)
  })
  return {
    before,
    people,
    found: { proposal: '', other: '', receipt: '', version: '', front: '', number: '' },
    come: async (arriving) => {
      const person = await arriving
      people.push(person)
      return person
    },
  }
}

/** The thread of the product by its screens, each step by the account whose step it is. Written once for both languages. */
export function journeyOfAnAmendment(story: JourneyOfAnAmendment): void {
  const thread = openThread(story.language)
  participantsSpeak(thread, story)
  itIsAnsweredApprovedAndPublished(thread, story)
}

function participantsSpeak(
  { before, come, found }: Thread,
  { language, amendment, other }: JourneyOfAnAmendment,
): void {
  it('a participant proposes an amendment, sees the difference and takes a receipt home', async () => {
    const participant = await come(signsIn(before(), 'participant.civil-society'))
    const root = participant.page.locator('html')
    expect([await root.getAttribute('lang'), await root.getAttribute('dir')]).toEqual([
      language,
      directionOf(language),
    ])
    await proposes(participant, amendment)
    found.receipt = await savesTheReceipt(participant, before().server.folder)
    found.proposal = await followsToTheProposal(participant)
  })

  it('the receipt verifies in another folder against the public key alone, and one changed word is found', () => {
    const sound = verifyElsewhere(found.receipt, before().server.folder)
    expect(sound.stderr + sound.stdout).not.toContain('Error')
    expect(sound.status).toBe(0)
    const receipt = readFileSync(found.receipt, 'utf8')
    expect(receipt).toContain(amendment.why)
    const forged = join(before().server.folder, 'forged.json')
    writeFileSync(forged, receipt.replace(amendment.why, `${amendment.why} x`))
    expect(verifyElsewhere(forged, before().server.folder).status).not.toBe(0)
  })

  it('another participant agrees, shown under their sector, and makes a proposal of their own', async () => {
    const participant = await come(signedIn(before(), 'participant.academia'))
    await agrees(participant, found.proposal)
    found.number = await proposes(participant, other)
    found.other = await followsToTheProposal(participant)
  })
}

function itIsAnsweredApprovedAndPublished(
  { before, come, found, people }: Thread,
  { language, amendment, reason }: JourneyOfAnAmendment,
): void {
  it('the secretariat accepts with a reason; what is unanswered stops submission, and is answered', async () => {
    const secretariat = await come(signedIn(before(), 'secretariat'))
    await answers(secretariat, found.proposal, 'accepted', reason)
    found.version = await followsToTheVersion(secretariat, found.proposal)
    expect(await isRefused(secretariat, secretariat.words.submit)).toMatch(/\S/)
    expect(await whatStopsSubmission(secretariat)).toContain(found.number)
    await answers(secretariat, found.other, 'rejected', {
      en: 'The text says so already.',
      ur: 'متن میں یہ پہلے سے درج ہے۔',
    })
    await submits(secretariat, found.version)
  })

  it('who submitted does not approve: the button says why', async () => {
    const secretariat = await come(signedIn(before(), 'secretariat'))
    await secretariat.open(found.version)
    expect(await isRefused(secretariat, secretariat.words.approve)).toMatch(/\S/)
  })

  it('the approving authority approves it; the secretariat asks the offices and publishes it', async () => {
    await approves(await come(signedIn(before(), 'approving-authority')), found.version)
    const secretariat = await come(signedIn(before(), 'secretariat'))
    await asksTheOffices(secretariat, amendment.code)
    found.front = await publishes(secretariat)
    expect(found.front).toContain('/portal/')
  })

  it('a visitor without an account or JavaScript reads the new words and walks back to where they came from', async () => {
    await walksTheThread(await come(visitor(before())), found.front, amendment, reason[language])
  })

  it('no browser complained of an error, or of anything that the content policy refused', () => {
    expect(people.length).toBeGreaterThan(5)
    expect(people.flatMap(({ complaints }) => complaints)).toEqual([])
  })
}
