import { resolve } from 'node:path'
import mdx from '@mdx-js/rollup'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import rehypeSlug from 'rehype-slug'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdxFrontmatter from 'remark-mdx-frontmatter'
import remarkSectionize from 'remark-sectionize'
import type { Plugin } from 'vite'
import { chapterBlocks } from './content/handbook/chapter-blocks.ts'
import { chapterParts, dataOnly } from './content/handbook/chapter-parts.ts'

const here = (path: string) => resolve(import.meta.dirname, path)

type Plugins = Pick<NonNullable<Parameters<typeof mdx>[0]>, 'rehypePlugins' | 'recmaPlugins'>

/** MDX for the files whose address is of this form, and for no others. */
function chapterAt(id: RegExp, plugins: Plugins): Plugin {
  const remarkPlugins = [remarkGfm, remarkFrontmatter, remarkMdxFrontmatter, remarkSectionize]
  const { transform, ...plugin } = mdx({ remarkPlugins, ...plugins }) as Plugin & {
    transform: (text: string, address: string) => unknown
  }
  return { ...plugin, enforce: 'pre', transform: { filter: { id }, handler: (text, address) => transform(text, address) as never } }
}

/**
 * The chapter's files become React components; their frontmatter becomes an export. With `?blocks` they become plain text to
 * search, with `?parts` data to set a document from.
 */
export const chapter = () => [
  chapterAt(/\.mdx$/, { rehypePlugins: [rehypeSlug] }),
  chapterAt(/\.mdx\?blocks$/, { rehypePlugins: [rehypeSlug, chapterBlocks] }),
  chapterAt(/\.mdx\?parts$/, { rehypePlugins: [chapterParts], recmaPlugins: [dataOnly] }),
]

export default defineConfig({
  main: {
    plugins: [chapter()],
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: here('electron/main.ts'),
          'word-worker': here('electron/word/worker.ts'),
          start: here('electron/start/start.ts'),
          'stand-in': here('electron/stand-in/stand-in.ts'),
        },
        external: ['electron', 'playwright-core'],
        output: { format: 'es', entryFileNames: '[name].js' },
      },
    },
  },
  // A sandboxed preload must be CommonJS and hold all it needs.
  preload: {
    build: {
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: here('electron/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: here('renderer'),
    build: {
      rolldownOptions: { input: here('renderer/index.html') },
      assetsInlineLimit: 0,
      // A third less for an old laptop to read before the first screen.
      minify: true,
    },
    plugins: [chapter(), react()],
  },
})
