/** How soon what sixty people answered to forty questions lies side by side, beside six people in the same run. */
import type { Page } from '@playwright/test'
import { comparisonsOf } from '../../content/session/compare/apart'
import { anonymousSession, keepSession } from '../support/full-session'
import { type Measured, median, quantile, repeat, timed } from './measure'
import { inProgram } from './program'

const ROUNDS = 15
const QUESTIONS = 40
const MANY = 60
const FEW = 6
/** A rating with reasons, and whose organisations are shown apart. */
const RATED = 'q-1'

/** From the moment the address changes to the frame after the one that has the dots. Each opens its session anew, as it was left. */
const opened = (page: Page, address: string): Promise<number> =>
  page.evaluate(async (hash) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done))
    location.hash = '/'
    while (document.querySelector('main figure circle')) await frame()
    await new Promise((done) => setTimeout(done, 150))
    const began = performance.now()
    location.hash = hash
    while (!document.querySelector('main figure circle')) await frame()
    await frame()
    return performance.now() - began
  }, address)

/** Turn and turn about, so that whatever else the machine does falls on both alike. */
async function benchPage(page: Page): Promise<Measured> {
  const many = `${await keepSession(page, (plan) => anonymousSession(plan, MANY, QUESTIONS))}/${RATED}`
  const few = `${await keepSession(page, (plan) => anonymousSession(plan, FEW, QUESTIONS))}/${RATED}`
  await opened(page, many)
  await opened(page, few)
  const times = await repeat(ROUNDS, async () => ({ many: await opened(page, many), few: await opened(page, few) }))
  const ofMany = times.map((time) => time.many)
  const ratio = median(ofMany) / median(times.map((time) => time.few))
  const beside = `95 of 100 within ${quantile(ofMany, 0.95).toFixed(0)} ms; ${ratio.toFixed(2)} × ${FEW} people`
  return { name: `compare page of ${MANY} people and ${QUESTIONS} questions, until drawn`, median: median(ofMany), unit: 'ms', beside }
}

async function benchPure(): Promise<Measured> {
  const [many, few] = [anonymousSession('plan', MANY, QUESTIONS), anonymousSession('plan', FEW, QUESTIONS)]
  const times = await repeat(ROUNDS * 3, async () => ({
    many: await timed(async () => comparisonsOf(many)),
    few: await timed(async () => comparisonsOf(few)),
  }))
  const ofMany = times.map((time) => time.many)
  const ratio = median(ofMany) / median(times.map((time) => time.few))
  const beside = `95 of 100 within ${quantile(ofMany, 0.95).toFixed(1)} ms; ${ratio.toFixed(2)} × ${FEW} people`
  return { name: `comparing all ${QUESTIONS} questions`, median: median(ofMany), unit: 'ms', beside }
}

export const benchSession = async (): Promise<Measured[]> => [await inProgram(benchPage), await benchPure()]
