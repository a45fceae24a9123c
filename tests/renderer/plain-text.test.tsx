// @vitest-environment happy-dom
import { render } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { readText, type SectionText } from '../../renderer/handbook/notes/plain-text'

let article: HTMLElement
let text: SectionText

beforeEach(() => {
  const { container } = render(
    <article>
      <h2>Why these partners</h2>
      <p>
        It was <span>trust</span>
        <span popover="auto">Trust: to dare without seeing.</span>, from experience.
        <button type="button" data-apart>
          Mark this paragraph
        </button>
      </p>
      <figure>
        <figcaption>A spider web</figcaption>
      </figure>
      <ul>
        <li>One idea</li>
        <li>
          <p>Another</p>
        </li>
      </ul>
    </article>,
  )
  article = container.querySelector('article') as HTMLElement
  text = readText(article)
})

const wordsAt = (start: number, end: number) => text.rangesAt({ start, end }).map(String)

test('the text has a line for each paragraph, without explanations, drawings and buttons', () => {
  expect(text.text).toBe('Why these partners\nIt was trust, from experience.\nOne idea\nAnother')
})

test('a passage is drawn piece by piece, so that nothing apart in between belongs to it', () => {
  const start = text.text.indexOf('was trust, from')
  expect(wordsAt(start, start + 'was trust, from'.length)).toEqual(['was ', 'trust', ', from'])
})

test('what is selected is known by its place in the text', () => {
  const [was, trust] = [article.querySelector('p')?.firstChild, article.querySelector('p > span')?.firstChild]
  const selected = document.createRange()
  selected.setStart(was as Node, 3)
  selected.setEnd(trust as Node, 5)
  const span = text.spanOf(selected)
  expect(span && text.text.slice(span.start, span.end)).toBe('was trust')
})

test('a paragraph is known from its first word to its last', () => {
  const span = text.spanOfBlock(article.querySelector('p') as Element)
  expect(span && text.text.slice(span.start, span.end)).toBe('It was trust, from experience.')
  expect(text.blockAt(text.text.indexOf('One idea'))?.tagName).toBe('LI')
  expect(text.blockAt(text.text.indexOf('Another'))?.tagName).toBe('P')
})
