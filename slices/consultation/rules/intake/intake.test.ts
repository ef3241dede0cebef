import { describe, expect, test } from 'vitest'
import type { Paragraph, Piece, Revision, WordDocument } from '#kernel/pure/words/revised-text.ts'
import { changesIn } from './changes-in-a-document.ts'
import { type ChangeOfFile, collisionsAmong } from './what-touches-the-same-words-collides.ts'

const by = (kind: Revision['kind'], author: string, move: string | null = null): Revision => ({
  ...{ kind, author, move },
  at: '2026-02-12T10:00:00Z',
})
const kept = (text: string, ...comments: string[]): Piece => ({ text, revisions: [], comments })
const ins = (author: string, text: string): Piece => ({
  text,
  revisions: [by('inserted', author)],
  comments: [],
})
const del = (author: string, text: string): Piece => ({
  text,
  revisions: [by('deleted', author)],
  comments: [],
})

const documentOf = (...paragraphs: readonly (readonly Piece[])[]): WordDocument => ({
  paragraphs: paragraphs.map(
    (pieces, at): Paragraph => ({
      number: at + 1,
      part: 'body',
      heading: null,
      cell: null,
      ...{ numbers: [], numbersBefore: [] },
      pieces,
      mark: [],
    }),
  ),
  comments: [],
  unread: [],
})
const changes = (document: WordDocument) => changesIn(document)
const offers = (document: WordDocument) =>
  changes(document).map((change) =>
    change.kind === 'comment' ? [] : [change.author, change.kind, change.before, change.after],
  )

describe('changes in a document', () => {
  test('of two authors in one paragraph are two, each without the other’s words', () => {
    const document = documentOf([
      kept('The agency '),
      ...[del('Home Department', 'may'), ins('Home Department', 'shall')],
      kept(' report every '),
      ...[del('NGO', 'year'), ins('NGO', 'quarter')],
      kept('.'),
    ])
    expect(offers(document)).toEqual([
      [
        'Home Department',
        'changed',
        'The agency may report every year.',
        'The agency shall report every year.',
      ],
      ['NGO', 'changed', 'The agency may report every year.', 'The agency may report every quarter.'],
    ])
  })

  test('a paragraph that was added, and one that was removed, are told as such', () => {
    expect(offers(documentOf([ins('NGO', 'New duty.')], [del('Police', 'Old duty.')]))).toEqual([
      ['NGO', 'added', '', 'New duty.'],
      ['Police', 'removed', 'Old duty.', ''],
    ])
  })

  test('a moved paragraph is one change, told where it left', () => {
    const from = { text: 'Train officers.', revisions: [by('moved from', 'Police', 'm1')], comments: [] }
    const to = { text: 'Train officers.', revisions: [by('moved to', 'Police', 'm1')], comments: [] }
    const [first, ...others] = changes(documentOf([from], [kept('Between.')], [to]))
    expect(others).toEqual([])
    expect(first).toMatchObject({ kind: 'moved', before: 'Train officers.', paragraph: 1, movedTo: 3 })
  })

  test('deleting what another inserted is a change of its own that names the other', () => {
    const both = {
      text: 'shall ',
      revisions: [by('inserted', 'NGO'), by('deleted', 'Ministry')],
      comments: [],
    }
    const [ngo, ministry] = changes(documentOf([kept('Courts '), both, kept('act.')]))
    expect(ngo).toMatchObject({ author: 'NGO', after: 'Courts shall act.', touches: [] })
    expect(ministry).toMatchObject({ author: 'Ministry', after: 'Courts act.', touches: ['NGO'] })
  })

  test('headings above a change say where it stands', () => {
    const document = documentOf([kept('Pursue')], [ins('NGO', 'x')])
    const [heading, body] = document.paragraphs
    const paragraphs = [{ ...heading, heading: 1 }, body] as Paragraph[]
    expect(changesIn({ ...document, paragraphs })[0]).toMatchObject({ under: ['Pursue'], paragraph: 2 })
  })

  test('a comment keeps the words that it is about', () => {
    const document = documentOf([kept('The '), kept('helpline', '7'), kept(' opens.')])
    const comments = [{ id: '7', author: 'NCSW', at: null, text: 'Whose?', answers: null, isResolved: false }]
    expect(changesIn({ ...document, comments })).toMatchObject([
      { kind: 'comment', about: 'helpline', words: 'Whose?', author: 'NCSW', paragraph: 1 },
    ])
  })
})

describe('what touches the same words collides', () => {
  const sentence = 'The agency may report every year.'
  const may = (author: string, word: string) =>
    documentOf([kept('The agency '), del(author, 'may'), ins(author, word), kept(' report every year.')])
  const year = (author: string) =>
    documentOf([kept('The agency may report every '), del(author, 'year'), ins(author, 'month'), kept('.')])
  const sent = (...documents: readonly WordDocument[]): ChangeOfFile[] =>
    documents.flatMap((document, at) => changesIn(document).map((change) => ({ file: `file ${at}`, change })))

  test('two senders who change one word collide; a third who changes another word does not', () => {
    const all = sent(may('Home Department', 'shall'), year('NGO'), may('Police', 'must'))
    expect(collisionsAmong(all)).toEqual([{ before: sentence, changes: [0, 2] }])
  })

  test('one sender who changes two places does not collide with itself', () => {
    const twice = documentOf([del('NGO', 'The '), kept('agency '), del('NGO', 'may'), kept(' report.')])
    expect(collisionsAmong(sent(twice))).toEqual([])
  })

  test('two additions at one place collide, for their order must be decided', () => {
    const adding = (author: string) => documentOf([kept('Report'), ins(author, ' in public'), kept('.')])
    expect(collisionsAmong(sent(adding('NGO'), adding('Bar council')))).toHaveLength(1)
  })

  test('paragraphs that read alike are not taken for one another', () => {
    const second = (author: string, changed: 1 | 2) =>
      documentOf(
        changed === 1 ? [kept('Lead: '), del(author, 'MoI')] : [kept('Lead: MoI')],
        changed === 2 ? [kept('Lead: '), del(author, 'MoI')] : [kept('Lead: MoI')],
      )
    expect(collisionsAmong(sent(second('A', 1), second('B', 2)))).toEqual([])
    expect(collisionsAmong(sent(second('A', 2), second('B', 2)))).toHaveLength(1)
  })
})
