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

const here = (path: string) => resolve(import.meta.dirname, path)

type Plugins = NonNullable<Parameters<typeof mdx>[0]>['rehypePlugins']

/** MDX for the files whose address is of this form, and for no others. */
function chapterAt(id: RegExp, rehypePlugins: Plugins): Plugin {
  const remarkPlugins = [remarkGfm, remarkFrontmatter, remarkMdxFrontmatter, remarkSectionize]
  const { transform, ...plugin } = mdx({ remarkPlugins, rehypePlugins }) as Plugin & {
    transform: (text: string, address: string) => unknown
  }
  return { ...plugin, enforce: 'pre', transform: { filter: { id }, handler: (text, address) => transform(text, address) as never } }
}

/** The chapter's files become React components; their frontmatter becomes an export. With `?blocks` they become plain text to search. */
export const chapter = () => [chapterAt(/\.mdx$/, [rehypeSlug]), chapterAt(/\.mdx\?blocks$/, [rehypeSlug, chapterBlocks])]

export default defineConfig({
  main: {
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
    },
    plugins: [chapter(), react()],
  },
})
