/** One undertaking on a disk of which one call fails, or all from one on; and what must hold afterwards. */
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPlanText } from '../../electron/workspace/check-plan'
import type { Disk } from '../../electron/workspace/disk'
import { answersOf, filesIn, planOf, saying } from '../support/in-plans'
import { diskError, troubledDisk } from '../support/troubled-disk'
import { inFolder, newFolder, openIn } from './folders'
import { standings } from './standings'
import type { Answer, Scene, Undertaking } from './undertakings'

export interface Try {
  readonly undertaking: Undertaking
  readonly standing: string
  readonly code: string
  readonly forGood: boolean
  /** Which call fails, counted from one. */
  readonly n: number
}

/** A disk that is sound until it is armed, and after it was disarmed. */
function failingDisk({ n, forGood, code }: Try): { disk: Disk; arm: () => void; disarm: () => number } {
  let calls = Number.NEGATIVE_INFINITY
  const disk = troubledDisk(() => {
    calls += 1
    if (calls === n || (forGood && calls > n)) throw diskError(code)
  })
  const arm = () => {
    calls = 0
  }
  const disarm = () => {
    const made = calls
    calls = Number.NEGATIVE_INFINITY
    return made
  }
  return { disk, arm, disarm }
}

const SIX_MINUTES = 6 * 60_000
let prepared: Promise<{ folder: string; id: string }> | undefined

async function prepare(): Promise<{ folder: string; id: string }> {
  const folder = newFolder()
  const workspace = await openIn(folder)
  const { id } = planOf(await workspace.create({ title: 'Solar roofs', us: '' }))
  workspace.change(id, saying('old'))
  await workspace.close()
  return { folder, id }
}

/** A workspace with one plan, as it is when good copies and earlier states are due. Made once; each try has a copy of it. */
async function begun(each: Try, folder: string, disk: Disk): Promise<Scene> {
  prepared ??= prepare()
  const { folder: made, id } = await prepared
  cpSync(made, folder, { recursive: true, preserveTimestamps: true })
  standings[each.standing]?.(join(folder, 'plans', `${id}.json`))
  const now = new Date(Date.now() + SIX_MINUTES)
  const scene = { folder, id, workspace: await openIn(folder, { disk, now: () => now }) }
  await each.undertaking.begin?.(scene)
  return scene
}

const isSave = ({ undertaking }: Try): boolean => undertaking.name === 'save'

/** A sentence, or the name of one that says what was restored or left alone. */
const isTold = (why: string): boolean => /\.$|^(newer|restored|set-aside)/.test(why)

/** "Saved" means that the disk has it; after a failure the next save takes it. */
async function wrongWithSave({ folder, workspace, id }: Scene, answer: Answer): Promise<string[]> {
  const read = readPlanText(readFileSync(join(folder, 'plans', `${id}.json`), 'utf8'))
  const text = read.kind === 'plan' ? answersOf(read.plan)[0] : undefined
  const again = await workspace.save(id)
  return [
    ...('done' in answer && text !== 'new' ? [`was said to be saved, and the file says ${text}`] : []),
    ...(again.kind === 'saved' ? [] : ['the next save failed too']),
  ]
}

/** Every plan file that stands is whole, whatever failed. */
const brokenFilesIn = (folder: string): string[] =>
  filesIn(folder).filter((path) => {
    if (!/^(plans|trash)\/.*\.json$/.test(path)) return false
    const read = readPlanText(readFileSync(join(folder, path), 'utf8'))
    return read.kind !== 'plan' || read.seal === 'wrong'
  })

/** What the plan says wherever it is: opened, or brought back and opened. */
async function textFoundIn({ folder, id }: Scene): Promise<string | undefined> {
  const workspace = await openIn(folder)
  try {
    const opened = await workspace.open(id)
    const found = opened.kind === 'opened' ? opened : await workspace.restore(id)
    return found.kind === 'opened' ? answersOf(found.plan)[0] : undefined
  } finally {
    await workspace.close()
  }
}

async function wrongAfterwards(each: Try, scene: Scene, answer: Answer): Promise<string[]> {
  const wrong = brokenFilesIn(scene.folder).map((path) => `${path} is not whole`)
  if ('why' in answer && !isTold(answer.why)) wrong.push(`is told as ${answer.why}`)
  if (isSave(each)) wrong.push(...(await wrongWithSave(scene, answer)))
  await scene.workspace.close()
  const text = await textFoundIn(scene)
  return text === (isSave(each) ? 'new' : 'old') ? wrong : [...wrong, `the plan says ${text} afterwards`]
}

/** Whether the call was reached at all, and what did not hold. */
export function failOne(each: Try): Promise<{ reached: boolean; wrong: string[] }> {
  return inFolder(async (folder) => {
    const { disk, arm, disarm } = failingDisk(each)
    const scene = await begun(each, folder, disk)
    arm()
    const answer = await each.undertaking.act(scene).catch((error: unknown): Answer => ({ why: `thrown: ${String(error)}` }))
    const reached = disarm() >= each.n
    return { reached, wrong: await wrongAfterwards(each, scene, answer) }
  })
}
