import { describe, expect, test } from 'vitest'
import { textAfter, textBefore, type WordDocument } from '#kernel/pure/words/revised-text.ts'
import { readWord } from './read-word.ts'
import {
  comment,
  commented,
  deleted,
  dialects,
  inserted,
  insertedThenDeleted,
  movedFrom,
  movedTo,
  type OtherParts,
  paragraph,
  relationships,
  run,
  wordFile,
} from './testing/word-file.ts'

function read(body: string, others?: OtherParts): WordDocument {
  const result = readWord(wordFile(body, others))
  if (!result.ok) throw new Error(result.why)
  return result.document
}

describe('tracked changes', () => {
  test('words inserted and deleted keep their author and their order', () => {
    const { paragraphs } = read(
      paragraph(
        run('The agency '),
        deleted('Home Department', 'may'),
        inserted('Home Department', 'shall'),
        run(' report.'),
      ),
    )
    const pieces = paragraphs[0]?.pieces ?? []
    expect(textBefore(pieces)).toBe('The agency may report.')
    expect(textAfter(pieces)).toBe('The agency shall report.')
    expect(pieces.map(({ text, revisions }) => [text, ...revisions.map(({ kind }) => kind)])).toEqual([
      ['The agency '],
      ['may', 'deleted'],
      ['shall', 'inserted'],
      [' report.'],
    ])
    expect(pieces[1]?.revisions[0]).toEqual({
      ...{ kind: 'deleted', author: 'Home Department', at: '2026-02-12T10:00:00Z', move: null },
    })
  })

  test('what one person inserted and another deleted stands in neither text, and both are named', () => {
    const { paragraphs } = read(
      paragraph(run('Courts '), insertedThenDeleted('NGO', 'Ministry', 'shall '), run('act.')),
    )
    const pieces = paragraphs[0]?.pieces ?? []
    expect([textBefore(pieces), textAfter(pieces)]).toEqual(['Courts act.', 'Courts act.'])
    expect(pieces[1]?.revisions.map(({ kind, author }) => `${kind} by ${author}`)).toEqual([
      'inserted by NGO',
      'deleted by Ministry',
    ])
  })

  test('both halves of a move share its name', () => {
    const { paragraphs } = read(
      paragraph(movedFrom('Police', 'move1', 'Train officers.')) +
        paragraph(movedTo('Police', 'move1', 'Train officers.')),
    )
    expect(paragraphs.map(({ pieces }) => [textBefore(pieces), textAfter(pieces)])).toEqual([
      ['Train officers.', ''],
      ['', 'Train officers.'],
    ])
    expect(paragraphs.map(({ pieces }) => pieces[0]?.revisions[0]?.move)).toEqual(['move1', 'move1'])
  })

  test('a paragraph that was inserted whole says so at its end', () => {
    const { paragraphs } = read(
      `<w:p><w:pPr><w:rPr><w:ins w:id="1" w:author="NGO" w:date="2026-02-12T10:00:00Z"/></w:rPr></w:pPr>${inserted('NGO', 'New duty.')}</w:p>`,
    )
    expect(paragraphs[0]?.mark.map(({ kind, author }) => [kind, author])).toEqual([['inserted', 'NGO']])
  })

  test('those within tables, links, fields, content controls and footnotes are found, with their place', () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${inserted('A', 'in field')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const { paragraphs } = read(
      `<w:tbl><w:tr><w:tc>${paragraph(run('one'))}</w:tc><w:tc>${paragraph(inserted('A', 'in table'))}</w:tc></w:tr></w:tbl>` +
        paragraph(`<w:hyperlink>${inserted('A', 'in link')}</w:hyperlink>`) +
        paragraph(field) +
        `<w:sdt><w:sdtContent>${paragraph(inserted('A', 'in control'))}</w:sdtContent></w:sdt>`,
      {
        footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph(run('----'))}</w:footnote><w:footnote w:id="1">${paragraph(inserted('A', 'in note'))}</w:footnote>`,
      },
    )
    const changed = paragraphs.filter(({ pieces }) => pieces.some(({ revisions }) => revisions.length > 0))
    expect(changed.map(({ pieces }) => textAfter(pieces))).toEqual([
      'in table',
      'in link',
      'in field',
      'in control',
      'in note',
    ])
    expect(changed[0]?.cell).toEqual({ table: 1, row: 1, column: 2 })
    expect(changed.at(-1)?.part).toBe('footnote')
  })

  test('a row that was inserted marks every paragraph in it', () => {
    const row = `<w:tr><w:trPr><w:ins w:id="9" w:author="Excise" w:date="2026-02-12T10:00:00Z"/></w:trPr><w:tc>${paragraph(run('New row'))}</w:tc></w:tr>`
    const { paragraphs } = read(`<w:tbl>${row}</w:tbl>`)
    expect(textBefore(paragraphs[0]?.pieces ?? [])).toBe('')
    expect(textAfter(paragraphs[0]?.pieces ?? [])).toBe('New row')
  })
})

describe('comments', () => {
  test('keep their author, the words they are anchored to, and what they answer', () => {
    const { paragraphs, comments } = read(
      paragraph(run('The '), commented('1', run('helpline')), run(' opens at nine.')),
      {
        comments: comment('1', 'NCSW', 'Whose?') + comment('2', 'Ministry', 'Ours.'),
        commentsExtended:
          '<w15:commentEx w15:paraId="00000001"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/>',
      },
    )
    const anchored = paragraphs[0]?.pieces.filter((piece) => piece.comments.includes('1'))
    expect(anchored?.map(({ text }) => text)).toEqual(['helpline'])
    expect(comments.map(({ author, text, answers }) => [author, text, answers])).toEqual([
      ['NCSW', 'Whose?', null],
      ['Ministry', 'Ours.', '1'],
    ])
  })

  test('stand by thread, each answer behind what it answers, and say what was settled in Word', () => {
    const { comments } = read(
      paragraph(...['1', '2', '3', '4'].map((id) => commented(id, run(`at ${id} `)))),
      {
        comments: ['1', '2', '3', '4'].map((id) => comment(id, 'A', `says ${id}`)).join(''),
        commentsExtended: [
          '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:done="0"/>',
          '<w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000001"/>',
          '<w15:commentEx w15:paraId="00000004" w15:paraIdParent="00000002" w15:done="0"/>',
        ].join(''),
      },
    )
    expect(comments.map(({ id, answers, isResolved }) => [id, answers, isResolved])).toEqual([
      ['1', null, true],
      ['3', '1', true],
      ['2', null, false],
      ['4', '2', false],
    ])
  })

  test('that answer one another in a circle are kept all the same', () => {
    const { comments } = read(paragraph(run('x')), {
      comments: comment('1', 'A', 'One') + comment('2', 'A', 'Two'),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000001" w15:paraIdParent="00000002"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/>',
    })
    expect(comments.map(({ text }) => text)).toEqual(['One', 'Two'])
  })

  test('that span paragraphs are anchored in each of them', () => {
    const { paragraphs } = read(
      paragraph('<w:commentRangeStart w:id="1"/>', run('One.')) +
        paragraph(run('Two.'), '<w:commentRangeEnd w:id="1"/>'),
      { comments: comment('1', 'A', 'Both.') },
    )
    expect(paragraphs.map(({ pieces }) => pieces[0]?.comments)).toEqual([['1'], ['1']])
  })

  test('without a range are anchored to their place', () => {
    const { paragraphs } = read(paragraph(run('One.'), '<w:r><w:commentReference w:id="1"/></w:r>'), {
      comments: comment('1', 'A', 'Here.'),
    })
    expect(paragraphs[0]?.pieces.flatMap((piece) => piece.comments)).toEqual(['1'])
  })
})

describe('the end of a paragraph', () => {
  const ending = (change: 'ins' | 'del', inner: string) =>
    `<w:p><w:pPr><w:rPr><w:${change} w:id="1" w:author="NGO"/></w:rPr></w:pPr>${inner}</w:p>`
  const told = (body: string) => read(body).unread.map(({ what, paragraph: at, says }) => [what, at, says])

  test('struck out between words that stay is told, and so is one that was put in between them', () => {
    expect(told(ending('del', run('Open.')) + paragraph(run('Close.')))).toEqual([
      ['joined paragraphs', 1, 'NGO'],
    ])
    expect(told(ending('ins', run('Open.')) + paragraph(run('Close.')))).toEqual([
      ['split paragraph', 1, 'NGO'],
    ])
    const over =
      ending('del', run('Open.')) + ending('del', deleted('NGO', 'Then.')) + paragraph(run('Close.'))
    expect(told(over)).toEqual([['joined paragraphs', 1, 'NGO']])
  })
  test('of a whole paragraph that was put in or struck out, in either way that Word writes it, is nothing more', () => {
    const around = (body: string) => paragraph(run('Open.')) + body + paragraph(run('Close.'))
    expect(told(around(ending('ins', inserted('NGO', 'New.'))))).toEqual([])
    expect(told(around(ending('del', deleted('NGO', 'Old.'))))).toEqual([])
    expect(told(ending('ins', run('Open.')) + paragraph(inserted('NGO', 'New.')))).toEqual([])
    expect(told(ending('del', run('Open.')) + paragraph(deleted('NGO', 'Old.')))).toEqual([])
  })
})

describe.each([dialects.transitional, dialects.strict])(
  'a file whose parts are called otherwise (%s)',
  (types) => {
    const document = (body: string) =>
      `<w:document xmlns:w="x" xmlns:w14="y"><w:body>${body}</w:body></w:document>`
    const file = wordFile(paragraph(run('not this')), { comments: comment('1', 'A', 'nor this') }, [
      relationships('_rels/.rels', types, { officeDocument: 'word/document2.xml' }),
      relationships('word/_rels/document2.xml.rels', types, {
        comments: '/word/said.xml',
        footnotes: 'notes/f.xml',
        styles: 'missing.xml',
      }),
      { name: 'word/document2.xml', content: Buffer.from(document(paragraph(run('this')))) },
      {
        name: 'word/said.xml',
        content: Buffer.from(
          `<w:comments xmlns:w="x" xmlns:w14="y">${comment('1', 'A', 'and this')}</w:comments>`,
        ),
      },
      {
        name: 'word/notes/f.xml',
        content: Buffer.from(
          `<w:footnotes xmlns:w="x"><w:footnote w:id="1">${paragraph(run('note'))}</w:footnote></w:footnotes>`,
        ),
      },
    ])
    test('is read by what its parts are', () => {
      const result = readWord(file)
      if (!result.ok) throw new Error(result.why)
      expect(result.document.paragraphs.map(({ pieces }) => textAfter(pieces))).toEqual(['this', 'note'])
      expect(result.document.comments.map(({ text }) => text)).toEqual(['and this'])
    })
  },
)

test('headings are known by their style, by its parent, and by their own level', () => {
  const styled = (style: string, text: string) =>
    `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text)}</w:p>`
  const { paragraphs } = read(
    styled('H1', 'Pursue') +
      styled('Own', 'Courts') +
      `<w:p><w:pPr><w:outlineLvl w:val="2"/></w:pPr>${run('x')}</w:p>` +
      paragraph(run('body')),
    {
      styles:
        '<w:style w:styleId="H1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Own"><w:name w:val="My"/><w:basedOn w:val="H1"/></w:style>',
    },
  )
  expect(paragraphs.map(({ heading }) => heading)).toEqual([1, 1, 3, null])
})

test('what is no text is counted with its paragraph, and never dropped in silence', () => {
  const { unread } = read(
    paragraph(run('One'), '<w:r><w:drawing/></w:r>') +
      paragraph(
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A map of the districts"/></wp:inline></w:drawing></w:r>',
      ) +
      `<w:p><w:pPr><w:pPrChange w:id="1" w:author="A"/></w:pPr>${run('Two')}</w:p>`,
    { header: paragraph(run('Draft 3')) },
  )
  expect(unread).toEqual([
    { paragraph: 1, what: 'picture', count: 1 },
    { paragraph: 2, what: 'picture', count: 1, says: 'A map of the districts' },
    { paragraph: 3, what: 'changed format', count: 1 },
    { paragraph: null, what: 'header or footer', count: 1, says: 'Draft 3' },
  ])
})

describe('a file that is no Word document', () => {
  test.each([
    [
      'an old binary one',
      Buffer.from('\u00d0\u00cf\u0011\u00e0rest', 'latin1'),
      'an old or locked Word file',
    ],
    ['a text', Buffer.from('Dear Sir'), 'not a Word file'],
    [
      'an archive of something else',
      Buffer.from('PK\u0005\u0006'.padEnd(22, '\0'), 'latin1'),
      'not a Word file',
    ],
    ['one with broken XML', wordFile('<w:p><w:r>'), 'not a Word file'],
    ['one with a document type', wordFile('<!DOCTYPE x [<!ENTITY a "b">]>'), 'not a Word file'],
  ])('%s is refused with a reason', (_, file, why) => {
    expect(readWord(file)).toEqual({ ok: false, why })
  })
})
