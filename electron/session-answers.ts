/** Answer files that are chosen in the system's dialog: read, and nothing else. Only their names are told, never where they lie. */
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { AnswersChosen } from '../content/model/bridge'
import { LONGEST_ANSWERS, readAnswers } from '../content/session/collect/answer-file'
import type { Program } from './program'
import { whyNotRead } from './workspace/disk-trouble'
import { fewAtOnce } from './workspace/few-at-once'

type File = Extract<AnswersChosen, { kind: 'read' }>['files'][number]

const AT_ONCE = 4
/** In bytes: an Arabic letter takes two, others up to three. */
const LARGEST = LONGEST_ANSWERS * 3

async function read(path: string, { say }: Program): Promise<File['read']> {
  try {
    const stats = await stat(path)
    // A device or a pipe would be read without end.
    if (!stats.isFile()) return { kind: 'unreadable', why: say('dialog.answers.other') }
    if (stats.size > LARGEST) return { kind: 'refused', why: 'large' }
    return readAnswers(await readFile(path, 'utf8'))
  } catch (error) {
    return { kind: 'unreadable', why: whyNotRead(error) }
  }
}

export async function chooseAnswers(program: Program, window: BrowserWindow): Promise<AnswersChosen> {
  const { say } = program
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: say('dialog.answers'),
    defaultPath: app.getPath('documents'),
    filters: [
      { name: say('dialog.answers-file'), extensions: ['json', 'txt'] },
      { name: say('dialog.all-files'), extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  })
  if (canceled || filePaths.length === 0) return { kind: 'cancelled' }
  return {
    kind: 'read',
    files: await fewAtOnce(filePaths, AT_ONCE, async (path) => ({ name: basename(path), read: await read(path, program) })),
  }
}
