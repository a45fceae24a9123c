import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod'
import { App } from './App'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'

// Zod compiles its schemas with `new Function` where it may; under our content security policy it may not.
z.config({ jitless: true })

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
