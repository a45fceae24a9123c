/** Menu items, and the keys of undo and redo, on every page. In a text field Ctrl+Z is the field's own; elsewhere it is the plan's. */
import { useEffect } from 'react'
import { useLocation } from 'wouter'
import type { Command } from '../../content/model/bridge'
import { backUp, chooseBackup } from '../backup/backup-store'
import { askForNewPlan } from '../pages/new-plan-store'
import { isOnTheWall, leadingAddress, projectorAddress } from '../projector/enter'
import { addressOf } from '../routes'
import { openSearch } from '../search/open-search'
import { askForCopy } from '../sharing/sharing-store'
import { redo, undo } from '../state/edit-plan'
import { usePlanStore } from '../state/plan-store'
import { saveNow } from '../state/saving'
import { tell } from '../state/toast-store'
import { openFindBar } from './find-store'
import { useNoticeWords } from './NoticeLine'

const isTextField = (element: Element | null): boolean =>
  element instanceof HTMLTextAreaElement || (element instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(element.type))

/** In a group session the plan is not in sight, so that no step in it is taken back by a key. */
const isInSession = (): boolean => /^#\/plan\/[^/]+\/session\//.test(window.location.hash)

function step(kind: 'undo' | 'redo') {
  if (isTextField(document.activeElement)) document.execCommand(kind)
  else if (isInSession()) return
  else if (kind === 'undo') undo()
  else redo()
}

/** The menu has all other keys. Those that are used here it never gets, as the page hears of a key first. */
function keyCommand(event: KeyboardEvent): 'undo' | 'redo' | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return null
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && !event.shiftKey ? 'redo' : null
}

/** Forty people watch: nothing is searched among candid answers, and nothing is taken back unseen. */
const NOT_ON_THE_WALL: readonly Command['kind'][] = ['search', 'find', 'undo', 'redo', 'restore-backup']
const isHeldBack = (kind: Command['kind']): boolean => NOT_ON_THE_WALL.includes(kind) && isOnTheWall(window.location.hash.slice(1))

export function useCommands(): void {
  const [, go] = useLocation()
  const words = useNoticeWords()
  useEffect(() => {
    const documents = () => {
      const { plan } = usePlanStore.getState()
      go(plan ? addressOf('documents', { plan: plan.id }) : addressOf('plans'))
    }
    const project = () => {
      const address = window.location.hash.slice(1)
      const onTheWall = projectorAddress(address, document.activeElement)
      const leading = leadingAddress(address)
      if (onTheWall) go(onTheWall)
      else if (leading) {
        go(leading)
        void window.companion.openWall()
      } else if (!isOnTheWall(address)) tell({ key: 'projector.where' })
    }
    const run: Record<Command['kind'], (command: Command) => void> = {
      undo: () => step('undo'),
      redo: () => step('redo'),
      // The wall has no find bar.
      find: () => isOnTheWall(window.location.hash.slice(1)) || openFindBar(),
      search: () => openSearch(go),
      save: () => void saveNow(),
      'save-copy': () => askForCopy(usePlanStore.getState().plan !== null),
      'back-up': () => void backUp(),
      'restore-backup': () => void chooseBackup(),
      'new-plan': () => {
        askForNewPlan('partnership')
        go(addressOf('plans'))
      },
      plans: () => go(addressOf('plans')),
      project,
      handbook: () => go(addressOf('handbook')),
      documents,
      help: () => go(addressOf('help')),
      print: () => void window.companion.printPage(),
      'open-plan': (command) => 'plan' in command && go(addressOf('plan', { plan: command.plan })),
    }
    const onKey = (event: KeyboardEvent) => {
      const kind = keyCommand(event)
      // The field's own undo is better than ours while the caret is in it.
      if (!kind || isTextField(document.activeElement) || isHeldBack(kind)) return
      event.preventDefault()
      step(kind)
    }
    window.addEventListener('keydown', onKey)
    const stopCommands = window.companion.on('command', (command) => {
      if (!isHeldBack(command.kind)) run[command.kind](command)
    })
    const stopNotices = window.companion.on('notice', (notice) => tell({ key: 'toast.failed', values: { why: words(notice) } }))
    return () => {
      window.removeEventListener('keydown', onKey)
      stopCommands()
      stopNotices()
    }
  }, [go, words])
}
