/** What a user does in the stories, told in the words on screen. Every text written is remembered, to be looked for again. */
import { expect, type Locator, type Page } from '@playwright/test'
import { said, saidOnly } from './said'

interface Written {
  /** The screen where it was written. */
  readonly address: string
  readonly field: string
  readonly text: string
}

/** Goes to a screen as a link would; resolves when it has been drawn. */
export const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate(
    (hash) =>
      new Promise<void>((drawn) => {
        location.hash = hash
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()))
      }),
    address,
  )

export class Story {
  page: Page
  readonly written: Written[] = []

  constructor(page: Page) {
    this.page = page
  }

  private get address(): string {
    return new URL(this.page.url()).hash.slice(1)
  }
  field(name: string): Locator {
    return this.page.getByRole('textbox', { name: saidOnly(name) })
  }
  group(question: string): Locator {
    return this.page.getByRole('group', { name: saidOnly(question) })
  }

  async beginPlan(title: string, us: string): Promise<void> {
    await this.page.getByRole('button', { name: /^(New plan|Begin a plan)$/ }).click()
    await this.page.getByLabel('What is the partnership about?').fill(title)
    await this.page.getByLabel('The name of your organisation').fill(us)
    await this.page.getByRole('button', { name: 'Begin', exact: true }).click()
    await expect(this.page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
  /** Names and Enter, one after the other. */
  async addPartners(names: readonly string[]): Promise<void> {
    await this.page.getByRole('link', { name: 'Add a partner' }).click()
    for (const name of names) {
      await this.page.getByLabel(/organisation that comes to mind|Another organisation/).fill(name)
      await this.page.keyboard.press('Enter')
      await expect(this.page.getByRole('heading', { level: 2, name })).toBeVisible()
    }
    await this.page.getByRole('link', { name: 'Back to the plan' }).click()
  }
  /** A step of the open worksheet, from the list beside it. */
  async step(name: string): Promise<void> {
    await this.page.getByRole('navigation', { name: 'In this worksheet' }).getByRole('link', { name }).click()
    await expect(this.page.locator('main').getByRole('heading', { name: new RegExp(`^(\\d+ )?${name}$`) })).toBeVisible()
  }
  async write(field: string, text: string): Promise<void> {
    await this.field(field).fill(text)
    this.written.push({ address: this.address, field, text })
  }
  /** Key by key, as hands do. */
  async type(field: string, text: string): Promise<void> {
    await this.field(field).pressSequentially(text)
    this.written.push({ address: this.address, field, text })
  }
  /** Short lists of options stand open; long ones are a list that opens. */
  async choose(question: string, ...options: string[]): Promise<void> {
    const list = this.page.getByRole('combobox', { name: saidOnly(question) })
    await expect(list.or(this.group(question))).toBeVisible()
    for (const option of options)
      await ((await list.count()) > 0 ? list.selectOption(option) : this.group(question).getByText(option, { exact: true }).click())
  }
  async rate(question: string, rating: number): Promise<void> {
    const number = this.group(question).getByRole('radio', { name: new RegExp(`^${rating},`) })
    // On a line the number lies over its button, so the label is what a hand meets.
    await number.locator('xpath=ancestor::label').click()
    await expect(number).toBeChecked()
  }
  async because(question: string, evidence: string, source?: string): Promise<void> {
    await this.write(`Evidence. ${question}`, evidence)
    if (source) await this.page.getByLabel(saidOnly(`Where the evidence comes from. ${question}`)).selectOption(source)
  }
  async makeCandid(what: string): Promise<void> {
    const mark = this.page.getByRole('button', { name: saidOnly(`Candid, for us alone: ${what}`) })
    await mark.click()
    await expect(mark).toHaveAttribute('aria-pressed', 'true')
  }
  async addRow(item: string, label: string, text: string): Promise<void> {
    await this.page.getByRole('button', { name: saidOnly(`Add ${item}`) }).click()
    await expect(this.field(label)).toBeFocused()
    await this.write(label, text)
  }
  /** One click covers, two cover partly, three do not. */
  async cover(row: string, who: string, clicks: 1 | 2 | 3): Promise<void> {
    const cell = this.page.getByRole('button', { name: said(`${row}, ${who}: `) })
    for (let click = 0; click < clicks; click += 1) await cell.click()
  }
  figure(caption: string): Locator {
    return this.page.getByRole('figure').filter({ hasText: caption })
  }
  /** What a figure's table twin says, row by row, without marks of direction; the figure is shown as a picture again. */
  async twin(caption: string): Promise<string[][]> {
    const figure = this.figure(caption)
    await figure.getByRole('button', { name: 'Show as a table' }).click()
    const cells = await figure
      .locator('tr')
      .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.replace(/[\u2066-\u2069]/g, ''))))
    await figure.getByRole('button', { name: 'Show as a figure' }).click()
    return cells
  }
  async allIsSaved(): Promise<void> {
    await expect(this.page.getByText(/^Saved \d\d:\d\d$/)).toBeVisible()
  }
  /** Visits every screen where something was written and finds each text whole. */
  async findsAllAgain(): Promise<void> {
    for (const address of new Set(this.written.map((one) => one.address))) {
      await goTo(this.page, address)
      for (const { field, text } of this.written.filter((one) => one.address === address))
        await expect(this.field(field), `${field} at ${address}`).toHaveValue(text)
    }
  }
}
