import { Suspense } from 'react'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { languageOf } from './locales/languages'
import { Words } from './locales/say'
import { Pages } from './Pages'
import { Problem } from './ui/Problem'
import { Shell } from './ui/Shell'

// The tests ask for the mirrored pseudo-language here; there is no picker while English is the only language.
const language = languageOf(new URLSearchParams(window.location.search).get('language'))
document.documentElement.lang = language.lang
document.documentElement.dir = language.dir

export function App() {
  return (
    <Words language={language}>
      <Router hook={useHashLocation}>
        <Problem>
          <Shell>
            <Suspense fallback={null}>
              <Pages />
            </Suspense>
          </Shell>
        </Problem>
      </Router>
    </Words>
  )
}
