import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMarked, type Marked, markedAt } from '../../content/reading/anchor'
import { heldByMark, wholeWords } from '../../content/reading/marking'
import { practised } from '../../content/reading/practised'
import { spaced, withinQuotes, withNote } from '../../content/reading/quotation'
import { worksheets } from '../../content/worksheets'

const WEB = `The director of one CSO spoke of a spider web that all of them were making. The connections were built one by one.
Each was local: it joined two actors, or a few more, at a point of interdependence, where one could not go on without the other.
Nobody knew where the threads led. In time the pattern became clear, and it proved strong and resilient.`

/** The passage as it was marked in a text. */
function marking(text: string, quote: string, nth = 0): Marked {
  let start = -1
  for (let count = 0; count <= nth; count += 1) start = text.indexOf(quote, start + 1)
  return markedAt(text, { start, end: start + quote.length })
}
const found = (text: string, marked: Marked): string | undefined => {
  const span = findMarked(text, marked)
  return span && text.slice(span.start, span.end)
}

describe('a marked passage is found again', () => {
  it('where it stood', () => {
    const marked = marking(WEB, 'built one by one')
    expect(marked.before).toBe('ider web that all of them were making. The connections were ')
    expect(marked.after).toBe('.\nEach was local: it joined two actors, or a few more, at a ')
    expect(findMarked(WEB, marked)).toEqual({ start: 97, end: 113 })
  })

  it('after the text around it was rewritten', () => {
    const revised = `A director told of a web.\nIts lines were built one by one, and nobody had planned them.`
    expect(found(revised, marking(WEB, 'built one by one'))).toBe('built one by one')
  })

  it('when its lines are broken elsewhere', () => {
    expect(found('they were built\n  one by one.', marking(WEB, 'built one by one'))).toBe('built\n  one by one')
  })

  it('among several that read the same, by the words around it', () => {
    const text = 'Trust grows slowly. It needs trust in oneself. Where trust is gone, nothing is trust any more.'
    const second = marking(text, 'trust', 1)
    expect(findMarked(text, second)?.start).toBe(text.indexOf('trust is gone'))
    const revised = `To trust is to dare. ${text.replace('Where', 'Yet wherever')}`
    expect(findMarked(revised, second)?.start).toBe(revised.indexOf('trust is gone'))
  })

  it('after words within it were changed, put in or taken out', () => {
    const marked = marking(WEB, 'it joined two actors, or a few more, at a point of interdependence')
    expect(found(WEB.replace('two actors', 'two persons'), marked)).toBe(
      'it joined two persons, or a few more, at a point of interdependence',
    )
    expect(found(WEB.replace(', or a few more,', ''), marked)).toBe('it joined two actors at a point of interdependence')
    expect(found(WEB.replace('at a point', 'at some hidden point'), marked)).toBe(
      'it joined two actors, or a few more, at some hidden point of interdependence',
    )
  })

  it('after a changed passage has moved to another place, when it is long enough to be known by itself', () => {
    const marked = marking(WEB, 'In time the pattern became clear, and it proved strong and resilient')
    const moved = `In time the pattern grew clear, and it proved strong and resilient. This is said first now, and in other words than before.`
    expect(found(moved, marked)).toBe('In time the pattern grew clear, and it proved strong and resilient')
  })

  it('when a single word was spelled in another way, by its place', () => {
    const text = 'Every organization came with an orbit of its own, and no organization left it.'
    const marked = marking(text, 'organization', 1)
    const revised = text.replaceAll('organization', 'organisation')
    expect(findMarked(revised, marked)).toEqual({
      start: revised.lastIndexOf('organisation'),
      end: revised.lastIndexOf('organisation') + 12,
    })
  })

  it('in Arabic, with a word changed', () => {
    const text = 'الثقة تُبنى ببطء. كل شريك جاء بمداره الخاص ثم دخل المشروع كقوة جديدة وجذب الجميع.'
    const marked = marking(text, 'كل شريك جاء بمداره الخاص')
    expect(found(text.replace('جاء', 'أتى'), marked)).toBe('كل شريك أتى بمداره الخاص')
  })
})

describe('a marked passage is not found', () => {
  const marked = marking(WEB, 'it joined two actors, or a few more, at a point of interdependence')

  it('when the text was replaced', () => {
    const other = 'A partnership has rules of the game. Some are written, most are not, and the group finds them as it goes along.'
    expect(findMarked(other, marked)).toBe(undefined)
    expect(findMarked('', marked)).toBe(undefined)
  })

  it('when the passage was taken out, though all around it stayed', () => {
    expect(findMarked(WEB.replace(': it joined two actors, or a few more, at a point of interdependence', ''), marked)).toBe(undefined)
  })

  it('when a word of a short passage stands elsewhere in another form', () => {
    expect(findMarked('Two partners met at a fair, years later.', marking('Each partner stayed a world apart.', 'partner stayed'))).toBe(
      undefined,
    )
  })

  it('when nothing was marked', () => {
    expect(findMarked(WEB, { quote: '', before: '', after: '' })).toBe(undefined)
    expect(findMarked(WEB, { quote: ' \n', before: 'web', after: 'that' })).toBe(undefined)
  })
})

const words = fc.array(
  fc.oneof(
    fc.constantFrom('trust', 'partner', 'web', 'orbit', 'الثقة', 'شريك', 'of', 'the'),
    fc.string({ unit: 'grapheme', maxLength: 8 }),
  ),
  { maxLength: 60 },
)
const text = words.map((list) => list.join(' '))
const passage = words.map((list) => list.join(' ').trim()).filter((quote) => quote !== '')

describe('whatever happens to the text', () => {
  it('outside the passage, exactly the passage is found', () => {
    fc.assert(
      fc.property(text, passage, text, text, text, (before, quote, after, before2, after2) => {
        const marked = marking(`${before}\n${quote}\n${after}`, `\n${quote}\n`)
        const own = { ...marked, quote }
        const revised = `${before2}\n${quote}\n${after2}`
        expect(found(revised, own)?.replace(/\s+/g, ' ')).toBe(quote.replace(/\s+/g, ' '))
        // Where the words stand once, however they are spaced, there is no doubt about the place.
        const spaced = revised.replace(/\s+/g, ' ')
        if (spaced.indexOf(quote) === spaced.lastIndexOf(quote) && !/\s\s|[^ \S]/.test(quote) && !`${before2} ${after2}`.includes(quote))
          expect(findMarked(revised, own)).toEqual({ start: before2.length + 1, end: before2.length + 1 + quote.length })
      }),
    )
  })

  it('farther away than the words that are kept, the right one of several is found', () => {
    const spaces = '.'.repeat(60)
    fc.assert(
      fc.property(passage, text, text, (quote, before, after) => {
        const near = (place: string) => `${spaces}here${place}: ${quote} :${place}there${spaces}`
        const marked = marking(near('A') + near('B') + near('C'), `${quote} :B`)
        const own = { ...marked, quote, after: ` :B${marked.after}`.slice(0, 60) }
        const revised = before + near('A') + near('B') + near('C') + after
        const start = before.length + near('A').length + spaces.length + 'hereB: '.length
        fc.pre(!`${before}${after}`.includes(quote))
        expect(findMarked(revised, own)?.start).toBe(start)
      }),
    )
  })

  it('nothing is thrown, and what is found lies within the text', () => {
    const cut = fc.tuple(fc.nat(200), fc.nat(200))
    fc.assert(
      fc.property(text, cut, cut, text, fc.boolean(), (then, [start, length], [from, count], put, isElsewhere) => {
        const marked = markedAt(then, { start, end: start + length })
        const now = isElsewhere ? put : then.slice(0, from) + put + then.slice(from + count)
        const span = findMarked(now, marked)
        if (!span) return
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.start).toBeLessThan(span.end)
        expect(span.end).toBeLessThanOrEqual(now.length)
      }),
    )
  })

  it('a long passage in a long text is laid out in a moment', () => {
    const long = Array.from({ length: 3_000 }, (_, at) => `word${at}`).join(' ')
    const marked = marking(long, long.slice(long.indexOf('word1000'), long.indexOf('word1250')).trim())
    const start = performance.now()
    expect(found(long.replace('word1100', 'another'), marked)).toMatch(/^word1000 .* another .* word1249$/)
    expect(performance.now() - start).toBeLessThan(1_000)
  })
})

describe('what is marked', () => {
  it('are whole words without spaces at the ends', () => {
    const text = 'Closeness of that kind: it’s social space, and more.'
    const at = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length })
    const marked = (part: string) => {
      const span = wholeWords(text, at(part))
      return span && text.slice(span.start, span.end)
    }
    expect(marked('oseness of th')).toBe('Closeness of that')
    expect(marked(' social space, ')).toBe('social space,')
    expect(marked('’s soc')).toBe('it’s social')
    expect(marked(' ')).toBe(undefined)
  })

  it('is held up to the end of a word, as far as one mark reaches', () => {
    const long = 'partner '.repeat(400)
    expect(heldByMark(long, { start: 0, end: 3_000 })).toEqual({ start: 0, end: 1_999 })
    expect(heldByMark('x'.repeat(5_000), { start: 100, end: 5_000 })).toEqual({ start: 100, end: 2_100 })
    expect(heldByMark(long, { start: 8, end: 15 })).toEqual({ start: 8, end: 15 })
  })
})

describe('a passage that goes into an answer', () => {
  it('runs on, with single marks for what is quoted in it', () => {
    expect(withinQuotes(' We call it “space”.\nIt begins small. ')).toBe('We call it ‘space’. It begins small.')
  })

  it('brings its note on a line of its own', () => {
    expect(withNote('“It begins small” (Handbook, section 2.3)', ' As with Warda. ')).toBe(
      '“It begins small” (Handbook, section 2.3)\nAs with Warda.',
    )
    expect(withNote('“It begins small” (Handbook, section 2.3)', ' ')).toBe('“It begins small” (Handbook, section 2.3)')
  })

  it('does not stick to what stands before and after', () => {
    expect(spaced('“a”', '', '')).toBe('“a”')
    expect(spaced('“a”', 'As it says', 'and so on')).toBe(' “a” ')
    expect(spaced('“a”', 'As it says:\n', '. And so on')).toBe('“a”')
  })
})

describe('what the worksheets practise', () => {
  it('is known for each heading, in the order of the worksheets', () => {
    const names = practised(worksheets, '2.2', 'capabilities').map(({ worksheet, section }) => `${worksheet.id}/${section.id}`)
    expect(names).toEqual(['choosing-partners/bases', 'choosing-partners/capabilities'])
    expect(practised(worksheets, '2.2', 'no-such-heading')).toEqual([])
  })
})
