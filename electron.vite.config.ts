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

/** MDX for the files whose address `takes` says yes to. */
function chapterFor(takes: (address: string) => boolean, rehypePlugins: Plugins) {
  const plugin = mdx({ remarkPlugins: [remarkGfm, remarkFrontmatter, remarkMdxFrontmatter, remarkSectionize], rehypePlugins })
  const { name, config, transform } = plugin as unknown as Plugin & { transform: (text: string, address: string) => unknown }
  return {
    ...{ name, config, enforce: 'pre' as const },
    transform: (text: string, address: string) => (takes(address) ? transform(text, address) : undefined),
  } as Plugin
}

const isForSearch = (address: string): boolean => address.endsWith('?blocks')

/** The chapter's files become React components; their frontmatter becomes an export. With `?blocks` they become plain text for searching. */
export const chapter = () => [
  chapterFor((address) => !isForSearch(address), [rehypeSlug]),
  chapterFor(isForSearch, [rehypeSlug, chapterBlocks]),
]

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
