import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod'
import { App } from './App'
import { hearFromElsewhere } from './state/elsewhere'
import { tell } from './state/toast-store'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/print.css'

// Zod compiles its schemas with `new Function` where it may; under our content security policy it may not.
z.config({ jitless: true })

// A bug is shown, never hidden: what fails outside of drawing a page is told at its foot.
window.addEventListener('unhandledrejection', ({ reason }) => {
  tell({ key: 'toast.failed', values: { why: reason instanceof Error ? reason.message : String(reason) } })
})

hearFromElsewhere()

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
