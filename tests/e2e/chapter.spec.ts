/** The whole chapter in practice: the example walked to a further round, its figures, its commitments, and what a partner's leaving would cost. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/companion'
import { complaints } from '../support/complaints'
import { said } from '../support/said'
import { Story } from '../support/story'
import {
  CHAPTER,
  chooseNames,
  chooseRound,
  movesShown,
  openAgain,
  openExample,
  openWorksheet,
  planFile,
  planOnDisk,
  rateAgain,
  roundChoice,
  toPlan,
  walk,
} from '../support/story-chapter'
import { twinsOf } from '../support/twins'

const SECOND = 'After the first course, 12 October 2026'
const THIRD = 'Before the second year, 12 April 2027'
const WHOLE = 'Where do we stand now, as a whole?'
const EMERGED = 'What emerged that nobody planned?'

const MONTH = 'Layla closes the month with Samir. تُغلق الحسابات معًا.'

/** What is written on the way through the nine worksheets, in each kind of question that the later ones have. */
const writtenOnTheWay = (story: Story) =>
  new Map([
    [
      'Activity by activity',
      async () => {
        await story.rate('5. Where does it stand now?', 3)
        await story.field('Evidence. 5. Where does it stand now?').fill(MONTH)
      },
    ],
    [
      'Actors',
      async () => {
        await story.addRow('a person or team', '11. Who is it?', 'Noa Ben-Ami')
        await chooseNames(story.page, '11. Of which organisation?', 'Sindyan')
        await story.choose('11. At which level?', 'volunteers or trainees')
        await chooseNames(story.page, '11. Without whom can they not go on?', 'Layla Said', 'Hiba Nassar')
      },
    ],
    [
      'Common language',
      () => story.write('Sindyan: How does it see its mission?', 'A walk that ends under the oak. نزهة تنتهي تحت السنديانة.'),
    ],
    [
      'The threads',
      async () => {
        await story.addRow('a thread', '12. What do they need each other for?', 'The path to the spring')
        await chooseNames(story.page, '12. Between whom does it run?', 'Noa Ben-Ami', 'Layla Said')
        await story.rate('12. How strong is it?', 1)
      },
    ],
    [
      'Who designs what',
      async () => {
        await story.addRow('an activity', '6. Which activity?', 'Walks that are lessons')
        await story.choose('6. Who designs it?', 'a mixed team')
        await chooseNames(story.page, '6. Who sits in the team?', 'Noa Ben-Ami', 'Wisam Haddad')
      },
    ],
  ])

async function rateTheThird(story: Story): Promise<void> {
  await openWorksheet(story.page, 'From cooperation to collaboration')
  await rateAgain(story, WHOLE, 7, 'Four of six activities are built by mixed teams.')
  await story.step('Activity by activity')
  await rateAgain(story, '1. Where does it stand now?', 6, 'As in autumn; the syllabus is still in the drawer.')
  await toPlan(story.page)
  await openWorksheet(story.page, 'The four components: who we are together')
  await story.step('How far each has formed')
  await rateAgain(story, 'Common language: do we have terms of our own?', 2, 'The list of words hangs in every kitchen.')
  await rateAgain(story, 'Rules of the game: do we go by rules that make sense to all?', 0, 'The purse was forgotten. نسينا الصندوق.')
  await toPlan(story.page)
  await openWorksheet(story.page, 'The orbits')
  await story.page.getByRole('navigation', { name: 'In this worksheet' }).getByRole('link', { name: 'Nahr', exact: true }).click()
  await rateAgain(story, 'Nahr: How much does it feel the pull of the project?', 3, 'Their summer camp was moved for us.')
  await story.choose('Nahr: Is the balance right between its own orbit and the project?', 'the project pulls too much')
  await story.step('The nucleus')
  await rateAgain(story, 'Has it a budget line of its own?', 1, 'A line in two sets of accounts.')
  await chooseNames(story.page, 'In whose budget does it stand meanwhile?', 'Warda')
  await toPlan(story.page)
}

/** What moved from the second round to the third, in the order of the worksheets. */
const MOVED = [
  [
    'The whole now | rated higher',
    '5, halfway | Two of five activities are now built by people from three organisations, week by week. The others are still ours, theirs, and theirs. | seen ourselves',
    '7, nearer to collaboration | Four of six activities are built by mixed teams. | seen ourselves',
  ],
  [
    'Training of trainers | Now | rewritten',
    '6, just past halfway | Every lesson of the summer was written by three people from three houses. The syllabus stayed in the drawer. | seen ourselves',
    '6, just past halfway | As in autumn; the syllabus is still in the drawer. | seen ourselves',
  ],
  [
    'Common language | rated higher',
    '1, emerging | In July we found that “volunteer” meant two things, after a quarrel about who may hold the key. Since then we keep a list of words. | seen ourselves',
    '2, established | The list of words hangs in every kitchen. | seen ourselves',
  ],
  [
    'Rules of the game | rated lower',
    '1, emerging | Three rules negotiated, one of them taken on by all. About paying in advance we still shake our heads. | seen ourselves',
    '0, not yet | The purse was forgotten. نسينا الصندوق. | seen ourselves',
  ],
  [
    'Nahr | Pull | rated higher',
    '2, clearly | Wisam and fourteen others are there every week. Layla comes when she can. | seen ourselves',
    '3, strongly | Their summer camp was moved for us. | seen ourselves',
  ],
  ['Nahr | Balance | rewritten', 'about right', 'the project pulls too much'],
  [
    'Budget line | rated higher',
    '0, not yet | Still a line in our accounts; the foundation pays nobody else. | seen ourselves',
    '1, partly | A line in two sets of accounts. | seen ourselves',
  ],
  ['Budget lies with | rewritten', 'Olive Bridge', 'Warda'],
  [
    'What emerged | rewritten',
    'A pair that teaches, and a way of working that came out of nine bad days. Nobody had planned that Warda’s facilitator and Nahr’s youngest volunteer would become the centre of it.',
    'A song about the bus. أغنية عن الحافلة.',
  ],
]

async function openMoves(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'What the answers show' }).getByRole('link', { name: 'What moved' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Rounds, and what moved' })).toBeVisible()
}

test('the example is walked from the first worksheet to the last, a third round is begun, and nothing is lost', async ({ companion }) => {
  test.setTimeout(120_000)
  const story = new Story(companion.page)
  const heard = complaints(story.page)
  await openExample(story.page)

  await test.step('nine worksheets through their Next links, writing on the way', async () => {
    const steps: [string, number][] = []
    for (const [title] of CHAPTER) steps.push([title, await walk(story.page, title, writtenOnTheWay(story))])
    expect(steps).toEqual(CHAPTER)
  })

  await test.step('a third round shows the earlier answers beside empty fields', async () => {
    const { page } = story
    await openWorksheet(page, 'Looking back')
    await expect(roundChoice(page)).toHaveValue('second')
    await page.getByRole('button', { name: 'Begin a new round' }).click()
    const dialog = page.getByRole('dialog', { name: 'Begin a new round' })
    await dialog.getByLabel('Day').fill('2027-04-12')
    await dialog.getByLabel('Name').fill('Before the second year')
    await dialog.getByRole('button', { name: 'Begin a new round' }).click()
    await expect(roundChoice(page).locator('option:checked')).toHaveText(said(THIRD))
    await expect(story.field(EMERGED)).toHaveValue('')
    const earlier = page.locator('[data-question="look.emerged"]').getByRole('list', { name: 'Earlier rounds' })
    await expect(earlier).toHaveText(said(`${SECOND} A pair that teaches`))
    await story.write(EMERGED, 'A song about the bus. أغنية عن الحافلة.')
    await toPlan(page)
    await rateTheThird(story)
  })

  await test.step('what moved stands there, then and now, with the evidence of both', async () => {
    const { page } = story
    await openMoves(page)
    await expect(page.getByLabel('Then')).toHaveValue('second')
    await expect.poll(() => movesShown(page)).toEqual(MOVED)
    await chooseRound(page.getByLabel('Then'), 'First look, 2 March 2026')
    await expect(page.getByRole('row', { name: /^The whole now rated higher/ }).getByRole('cell')).toHaveText([
      /^2, near to cooperation\s*We wrote the concept note/,
      /^7, nearer to collaboration\s*Four of six activities/,
    ])
  })

  await test.step('an earlier round is looked at, and left again', async () => {
    const { page } = story
    await toPlan(page)
    await openWorksheet(page, 'From cooperation to collaboration')
    const chosen = (rating: number) => story.group(WHOLE).getByRole('radio', { name: new RegExp(`^${rating},`) })
    await expect(chosen(7)).toBeChecked()
    await chooseRound(roundChoice(page), SECOND)
    await expect(page.getByText('You are looking at an earlier round. What you write goes into it.')).toBeVisible()
    await expect(chosen(5)).toBeChecked()
    await expect(story.field(`Evidence. ${WHOLE}`)).toHaveValue(/^Two of five activities/)
    await page.getByRole('button', { name: 'Back to the newest' }).click()
    await expect(chosen(7)).toBeChecked()
    await expect(story.field(`Evidence. ${WHOLE}`)).toHaveValue('Four of six activities are built by mixed teams.')
  })
  expect(heard).toEqual([])

  await test.step('the power fails, and everything is there', async () => {
    await story.page.waitForTimeout(1_000)
    await companion.kill()
    story.page = await companion.start()
    const heardAgain = complaints(story.page)
    await openAgain(story.page)
    await story.findsAllAgain()
    await toPlan(story.page)
    await openWorksheet(story.page, 'From cooperation to collaboration')
    await story.step('Activity by activity')
    // What was written on the way belongs to the round of then, and stands beside the field of now.
    await expect(story.page.getByRole('list', { name: 'Earlier rounds' }).filter({ hasText: MONTH })).toContainText(
      said(`${SECOND} 3, nearer to cooperation`),
    )
    await expect(story.field('6. Which activity?')).toHaveValue('Walks that are lessons')
    await toPlan(story.page)
    await openMoves(story.page)
    await expect.poll(() => movesShown(story.page)).toEqual(MOVED)
    expect(heardAgain).toEqual([])
  })

  await test.step('the round is taken back, and brought back', async () => {
    const { page } = story
    const before = planOnDisk(companion).entries.length
    await page.getByRole('button', { name: said(`Take back ${THIRD}, with its 9 answers`) }).click()
    await expect(page.getByText(said(`${THIRD} was taken back, with its answers.`))).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: 'Round 3' })).toHaveCount(0)
    await expect.poll(() => planOnDisk(companion).rounds.map(({ id }) => id)).toEqual(['first', 'second'])
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => movesShown(page)).toEqual(MOVED)
    await expect.poll(() => planOnDisk(companion).entries.length).toBe(before)
  })
})

test('the table of each of the nine figures says what the plan file holds', async ({ companion }) => {
  const story = new Story(companion.page)
  await openExample(story.page)
  const figures = story.page.getByRole('region', { name: 'What the answers show' })
  await figures.getByRole('button', { name: '7 more' }).click()
  const expected = twinsOf(planOnDisk(companion))
  const shown: Record<string, string[][]> = {}
  for (const caption of Object.keys(expected)) shown[caption] = await story.twin(caption)
  await expect(figures.getByRole('figure')).toHaveCount(9)
  expect(shown).toEqual(expected)
})

test('commitments are made from questions, ticked, changed and taken out, and points are set aside with a reason', async ({
  companion,
}) => {
  const story = new Story(companion.page)
  await openExample(story.page)
  const commitments = () => story.page.getByRole('region', { name: /^Commitments/ })
  await expect(commitments().getByRole('heading')).toHaveText('Commitments 5 open')

  await test.step('by mouse', async () => {
    const { page } = story
    await openWorksheet(page, 'The orbits')
    await page.getByRole('navigation', { name: 'In this worksheet' }).getByRole('link', { name: 'Nahr', exact: true }).click()
    await page.getByText('What must it keep?').hover()
    const tool = page.getByRole('button', { name: 'Make a commitment. Nahr: What must it keep?' })
    await expect(tool).toHaveCSS('opacity', '1')
    await tool.click()
    const dialog = page.getByRole('dialog', { name: 'A commitment' })
    await dialog.getByLabel('What will be done?').fill('Ask the volunteers what they would never give up.')
    await dialog.getByLabel('Who sees to it?').fill('Wisam Haddad')
    await dialog.getByLabel('By when?').fill('2026-11-01')
    await dialog.getByRole('button', { name: 'Keep it' }).click()
    await expect(page.getByText('The commitment stands on the plan’s page.')).toBeVisible()
    await expect(tool).toBeFocused()
  })

  await test.step('by keyboard', async () => {
    const { page } = story
    const { keyboard } = page
    await story.field('Nahr: What pulls it back?').focus()
    await keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Candid, for us alone: Nahr: What pulls it back?' })).toBeFocused()
    await keyboard.press('ArrowRight')
    const tool = page.getByRole('button', { name: 'Make a commitment. Nahr: What pulls it back?' })
    await expect(tool).toBeFocused()
    await keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'What will be done?' })).toBeFocused()
    await keyboard.type('Move the camp. نقل المخيم.')
    await keyboard.press('Tab')
    await keyboard.type('Layla Said')
    await keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(tool).toBeFocused()
  })

  const CAMP = 'Move the camp. نقل المخيم.'
  const line = () => commitments().getByRole('listitem').filter({ hasText: CAMP })
  await test.step('on the plan’s page: ticked, changed, taken out and brought back', async () => {
    const { page } = story
    await toPlan(page)
    await expect(commitments().getByRole('heading')).toHaveText('Commitments 7 open')
    await expect(commitments().getByRole('listitem').filter({ hasText: 'never give up' })).toContainText(
      'Wisam Haddad 1 November 2026The orbits, Orbits',
    )
    await expect(line()).toContainText('Layla Said no day yet')
    await line()
      .getByRole('checkbox', { name: said(`Done: ${CAMP}`) })
      .check()
    await expect(commitments().getByRole('heading')).toHaveText('Commitments 6 open')
    await line()
      .getByRole('button', { name: said(`Change the commitment: ${CAMP}`) })
      .click()
    await line().getByLabel('Who sees to it?').fill('Layla Said and Wisam Haddad')
    await line().getByLabel('By when?').fill('2027-06-15')
    await line().getByRole('button', { name: 'Take it out' }).press('Enter')
    await expect(line()).toHaveCount(0)
    // What had the focus is gone; focus stays among the commitments.
    await expect(commitments().locator(':focus')).toHaveCount(1)
    await page.getByRole('status').getByRole('button', { name: 'Undo' }).click()
    await expect(line()).toContainText('Layla Said and Wisam Haddad 15 June 2027')
    await expect(line().getByRole('checkbox')).toBeChecked()
    await line().getByRole('link', { name: 'The orbits, Orbits' }).click()
    await expect(page.getByRole('heading', { level: 2, name: 'Nahr' })).toBeVisible()
    await toPlan(page)
  })

  const points = () => story.page.getByRole('region', { name: /^Points to talk about/ })
  const REASON = 'Talked about in March. تحدثنا عنه.'
  const first = await points().getByRole('listitem').first().locator('p').first().textContent()
  const howMany = Number(/\d+/.exec((await points().getByRole('heading').first().textContent()) ?? ''))
  await test.step('a point is set aside with a reason', async () => {
    const setAside = points()
      .getByRole('button', { name: /^Set aside: / })
      .first()
    await setAside.click()
    await expect(points().getByLabel('Why is it set aside?')).toBeFocused()
    await story.page.keyboard.press('Escape')
    await expect(setAside).toBeFocused()
    await story.page.keyboard.press('Enter')
    await story.page.keyboard.type(REASON)
    await story.page.keyboard.press('Enter')
    await expect(points().getByRole('heading').first()).toHaveText(`Points to talk about ${howMany - 1}`)
    await expect(points().getByText('One point set aside')).toBeVisible()
    // On to the next point, which has taken its place.
    await expect(points().getByRole('listitem').first().locator(':focus')).toHaveCount(1)
  })

  await test.step('the power fails, and all of it is there', async () => {
    await story.page.waitForTimeout(1_000)
    await companion.kill()
    story.page = await companion.start()
    await openAgain(story.page)
    await expect(commitments().getByRole('heading')).toHaveText('Commitments 6 open')
    await expect(line()).toContainText('Layla Said and Wisam Haddad 15 June 2027')
    await expect(points().getByRole('heading').first()).toHaveText(`Points to talk about ${howMany - 1}`)
    await points().getByText('One point set aside').click()
    await expect(points().getByText(said(`Set aside: ${REASON}`))).toBeVisible()
    await points().getByRole('button', { name: 'Talk about it again' }).press('Enter')
    await expect(points().getByRole('heading').first()).toHaveText(`Points to talk about ${howMany}`)
    await expect(points().getByRole('listitem').first().locator('p').first()).toHaveText(first ?? '')
    await expect(points().locator(':focus')).toHaveCount(1)
  })
})

/** What leaves with Warda and with Nahr, as it follows from the example's threads, coverage and amounts. */
const WITHOUT = {
  Warda: [
    ['A need that nobody else covers', 'A way into the women’s groups of the villages'],
    ['A part of the field that nobody else covers', 'Women who return to study or work'],
    ['What the lead answers for', 'EUR 96,000'],
    ['A risk with them, or one they see to', 'Trainers from Jenin cannot come to the joint meetings.'],
    ['People and teams who would go', 'Rana Mansour', 'Maysoon Khalil', 'Warda’s trainees'],
    [
      'Threads that would tear',
      'The contract, and who answers for it',
      'The plan of each week',
      'Papers for the journey to Kassel',
      'Teaching as a pair',
      'Trying out a lesson before Thursday',
      'Who speaks to the mayors',
    ],
    ['Left without a thread outside', 'nothing'],
    ['Of the project’s own centre, what sits with them meanwhile', 'nothing'],
  ],
  Nahr: [
    ['A need that nobody else covers', 'Young volunteers in at least six towns'],
    ['Parts of the field', 'nothing'],
    ['What the lead answers for', 'EUR 60,000'],
    ['A risk with them, or one they see to', 'A report comes late, and the foundation holds back the next payment for all of us.'],
    ['People and teams who would go', 'Layla Said', 'Wisam Haddad'],
    [
      'Threads that would tear',
      'The list of who comes, and the receipts',
      'Teaching as a pair',
      'Trying out a lesson before Thursday',
      'Who speaks to the mayors',
    ],
    ['Left without a thread to another organisation', 'Warda’s trainees'],
    ['Of the project’s own centre, what sits with them meanwhile', 'nothing'],
  ],
}

test('what would be missing without a partner is shown, and nothing in the plan file changes', async ({ companion }) => {
  const { page } = companion
  const story = new Story(page)
  await openExample(page)
  await story.allIsSaved()
  const file = planFile(companion)
  const before = readFileSync(file, 'utf8')
  await page.getByRole('link', { name: 'What if they leave?' }).click()
  const losses = page.locator('main dl > div')
  for (const [partner, missing] of Object.entries(WITHOUT)) {
    await page.getByLabel('Without', { exact: true }).selectOption({ label: partner })
    await expect(page.getByRole('heading', { level: 2, name: `The figures without ${partner}` })).toBeVisible()
    for (const [at, [kind = '', ...lost]] of missing.entries()) {
      await expect(losses.nth(at).locator('dt')).toContainText(kind)
      await expect(losses.nth(at).locator('li, dd:not(:has(li))')).toHaveText(lost)
    }
  }
  await expect(losses).toHaveCount(8)
  const people = (await story.twin('The threads between the people of the project')).map(([who = '']) => who.replace(/ \(.*/, ''))
  expect(people).not.toContain('Wisam Haddad')
  expect(people).toContain('Warda’s trainees')
  const around = (await story.twin('The organisations around the nucleus')).map(([who]) => who)
  expect(around.slice(1, 5)).toEqual(['Olive Bridge', 'Warda', 'Haus Lindenhof', 'Sindyan'])
  await toPlan(page)
  await expect(page.getByRole('list', { name: 'Who takes part' })).toContainText('Nahr')
  await page.waitForTimeout(1_500)
  expect(readFileSync(file, 'utf8')).toBe(before)
})
