import { newId } from '#web/ui/new-id.ts'
import type { Proposal } from '../../contract.ts'
import type { BreakoutRead, LiveMessage, Queued } from '../../contract/breakouts.ts'
import type { Position } from '../../rules/a-position-is-one-of-three.ts'
import { changesInWords } from '../../rules/structure/names-of-kinds.ts'
import { atOwnTime, listenToBreakout } from '../live/listen-to-breakout.ts'
import { AddForm } from './forms/add-form.ts'
import { askServer } from './ask-server.ts'
import type { PhoneAddition, PhoneDraft } from './forms/drafts.ts'
import { Outbox, type Sent } from './outbox.ts'
import { outboxShown } from './outbox-shown.ts'
import { groupTexts } from './group-texts.ts'
import { choose, fill, h, language, number, say, turn } from './page.ts'
import './participant.css'
import { ProposeForm } from './forms/propose-form.ts'
import { bySector, difference, positionButtons, standing } from './show-proposal.ts'
import { signInForm } from './sign-in.ts'
import { words } from './words.ts'

const breakout = /^\/b\/([0-9a-f-]{36})/.exec(location.pathname)?.[1] ?? ''
const first = 20

const place = document.getElementById('page') ?? document.body
const status = h('p', { class: 'line', role: 'status' })
const floor = h('section', { 'aria-live': 'polite' })
const form = h('section')
const waiting = h('section')
const treated = h('section')
const list = h('section')

let read: BreakoutRead | null = null
let most = first
let isUp = true
/** How often the whole was asked for, and how many of the answers are still on their way. */
let asked = 0
let onTheWay = 0
let stop: () => void = () => undefined
let outbox: Outbox | null = null
const opened = new Map<string, Proposal | null>()

const path = `/api/consultation/breakouts/${breakout}`

async function load(): Promise<void> {
  const mine = ++asked
  onTheWay++
  const { status: code, body } = await askServer('GET', `${path}?most=${String(most)}`)
  onTheWay--
  // On a bad line answers overtake one another: only that of the last question is shown.
  if (mine !== asked) return
  if (code === 401) return showSignIn()
  if (code === 404 || code === 400 || code === 403)
    return fill(place, head(), h('p', {}, say(words.notFound)))
  if (code !== 200) return showLine(false)
  const isFirst = read === null
  read = body as BreakoutRead
  const floorNow = read.floor?.proposal
  if (floorNow !== undefined) opened.set(floorNow, opened.get(floorNow) ?? null)
  await Promise.all([...opened.keys()].map(open))
  if (isFirst) await begin()
  else show()
}

async function open(proposal: string): Promise<void> {
  const { status: code, body } = await askServer('GET', `/api/consultation/proposals/${proposal}`)
  if (code === 200) opened.set(proposal, body as Proposal)
}

/** Once one is in: whose phone this is decides which draft and which unsent words are shown. */
async function begin(): Promise<void> {
  const { body } = await askServer('GET', '/api/identity/me')
  const person = (body as { person?: { id?: string } } | null)?.person?.id ?? ''
  // The prefix of all drafts: at sign-out they leave the phone.
  const mine = `sutoon.draft.${person}.${breakout}`
  outbox = new Outbox({
    kept: localStorage,
    name: `${mine}.unsent`,
    send: ({ kind, path: to, body: what }) => askServer(kind === 'proposal' ? 'POST' : 'PUT', to, what),
    changed: show,
    arrived: () => void load(),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  })
  build(mine)
  void outbox.flush()
}

function build(mine: string): void {
  if (read === null) return
  fill(place, head(), status, floor, waiting, treated, form, list)
  const proposeForm = new ProposeForm(read, mine, propose)
  fill(
    treated,
    groupTexts(read, (node) => proposeForm.take(node)),
  )
  fill(
    form,
    h('h2', {}, say(words.propose)),
    proposeForm.shown(),
    new AddForm(read, `${mine}.add`, add).shown(),
  )
  rebuild = () => build(mine)
  show()
}
let rebuild: () => void = () => void load()

function head(): HTMLElement {
  const other = language() === 'en' ? 'ur' : 'en'
  const turnTo = () => {
    choose(other)
    rebuild()
  }
  return h(
    'header',
    {},
    h('h1', {}, read === null ? 'Sutoon' : say(read.breakout.title)),
    h('button', { type: 'button', lang: other, onclick: turnTo }, other === 'ur' ? 'اردو' : 'English'),
    read !== null &&
      h('p', { class: 'soft' }, [say(read.round.title), read.breakout.room].filter(Boolean).join(' · ')),
  )
}

function propose({ node, field, language: of, before, after, rationale }: PhoneDraft): void {
  if (read === null) return
  const id = newId()
  const body = { id, breakout, node, field, language: of, before, after, rationale }
  outbox?.put({ id, kind: 'proposal', path: `/api/consultation/rounds/${read.round.id}/proposals`, body })
}

/** In the language of the phone: that in which whoever holds it reads and writes. */
function add({ below, title, text, rationale }: PhoneAddition): void {
  if (read === null) return
  const id = newId()
  const of = language()
  const said = (written: string) => (written.trim() === '' ? {} : { [of]: written.trim() })
  const change = { kind: 'add', node: 'activity', below, after: null, title: said(title), text: said(text) }
  const sent = { id, breakout, change, language: of, rationale }
  outbox?.put({
    ...{ id, kind: 'proposal', path: `/api/consultation/rounds/${read.round.id}/changes`, body: sent },
  })
}

function take(proposal: string, position: Position): void {
  const to = `/api/consultation/proposals/${proposal}/position`
  outbox?.put({ id: `position ${proposal}`, kind: 'position', path: to, body: { position, breakout } })
}

const unsentPosition = (proposal: string): Sent | undefined =>
  outbox?.all.find(({ id, refused }) => id === `position ${proposal}` && refused === null)

function show(): void {
  if (read === null) return
  showLine(isUp)
  showFloor(read)
  fill(waiting, outbox === null ? null : outboxShown(outbox, read))
  showList(read)
}

function showLine(up: boolean): void {
  isUp = up
  const isOpen = read?.breakout.isOpen !== false
  status.className = up && isOpen ? 'line up' : 'line cut'
  status.textContent = !up ? say(words.cut) : isOpen ? say(words.live) : say(words.closed)
}

function positionsOn(one: Queued, may: boolean): HTMLElement | null {
  const unsent = unsentPosition(one.proposal)
  const mine = (unsent?.body.position as Position | undefined) ?? one.mine
  if (!may) return null
  return positionButtons(one.proposal, mine, unsent !== undefined, (position) => take(one.proposal, position))
}

/** The code is Latin in either language: set apart, it does not turn the number round. */
const named = ({ number: count, code }: Queued) => [
  `${say(words.number, { number: count })} · `,
  h('bdi', {}, code),
]

const body = (one: Queued, full: Proposal): readonly (HTMLElement | null)[] => [
  full.kind === 'text' ? null : h('p', { class: 'soft' }, say(changesInWords[full.kind])),
  difference(full),
  h('p', { dir: 'auto', class: 'soft' }, full.rationale),
  positionsOn(one, full.may.position.ok),
  bySector(one.positions),
  ...standing(one),
  full.disposition === null ? null : h('p', {}, say(full.disposition.reason)),
]

function showFloor({ floor: called, queue }: BreakoutRead): void {
  const one = queue.find(({ proposal }) => proposal === called?.proposal)
  const full = one === undefined ? null : opened.get(one.proposal)
  fill(
    floor,
    h('h2', {}, say(words.now)),
    ...(one === undefined || full == null
      ? [h('p', { class: 'soft' }, say(words.nothingNow))]
      : [h('h3', {}, ...named(one)), ...body(one, full)]),
  )
}

function showList({ queue, proposals }: BreakoutRead): void {
  const items = queue.map((one) => {
    const full = opened.get(one.proposal)
    const toggle = (event: Event) => {
      if (!(event.target as HTMLDetailsElement).open || opened.has(one.proposal)) return
      opened.set(one.proposal, null)
      void open(one.proposal).then(show)
    }
    return h(
      'li',
      {},
      h(
        'details',
        { ontoggle: toggle, open: opened.has(one.proposal) && read?.floor?.proposal !== one.proposal },
        h(
          'summary',
          { 'data-holds': one.proposal },
          ...named(one),
          one.value === null
            ? h('span', { dir: 'auto', lang: one.language, class: 'begins' }, one.begins)
            : h('span', { dir: 'auto', class: 'begins' }, say(one.value)),
        ),
        ...(full == null ? [] : body(one, full)),
      ),
    )
  })
  const more = () => {
    most = 500
    void load()
  }
  fill(
    list,
    h('h2', {}, `${say(words.all)} (${number(proposals)})`),
    proposals === 0 ? h('p', { class: 'soft' }, say(words.none)) : h('ul', { class: 'queue' }, ...items),
    proposals > queue.length && h('button', { type: 'button', onclick: more }, say(words.older)),
  )
}

function hear({ counts, changes }: LiveMessage): void {
  // What is on its way may be older than these counts, and would take their place.
  if (changes.length > 0 || onTheWay > 0) loadSoon()
  if (read === null) return
  const positions = new Map(counts.map((one) => [one.proposal, one.positions]))
  const queue = read.queue.map((one) => ({ ...one, positions: positions.get(one.proposal) ?? one.positions }))
  read = { ...read, queue }
  show()
}
const loadSoon = atOwnTime(() => void load())

function showSignIn(): void {
  stop()
  fill(place, head(), signInForm(start))
}

function start(): void {
  stop()
  stop = listenToBreakout(breakout, {
    again: () => void load(),
    changed: hear,
    line: (up) => {
      showLine(up)
      if (up) void outbox?.flush()
    },
  })
  if (read === null) void load()
}

turn()
fill(place, h('p', {}, say(words.loading)))
start()
