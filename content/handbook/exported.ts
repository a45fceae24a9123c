/** For the build: a value as an export of a module, as the tree of a program. */
type Value = string | number | boolean | null | undefined | readonly unknown[] | object

function literal(value: Value): object {
  if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map(literal) }
  if (typeof value !== 'object' || value === null) return { type: 'Literal', value: value ?? null }
  const properties = Object.entries(value).map(([key, part]) => ({
    ...{ type: 'Property', kind: 'init', method: false, shorthand: false, computed: false },
    ...{ key: { type: 'Identifier', name: key }, value: literal(part) },
  }))
  return { type: 'ObjectExpression', properties }
}

/** `export const name = value`, as a node of a chapter's file. */
export function exported(name: string, value: Value) {
  const declarations = [{ type: 'VariableDeclarator', id: { type: 'Identifier', name }, init: literal(value) }]
  const declaration = { type: 'VariableDeclaration', kind: 'const', declarations }
  const body = [{ type: 'ExportNamedDeclaration', specifiers: [], attributes: [], source: null, declaration }]
  return Object.assign({ type: 'mdxjsEsm', value: '' }, { data: { estree: { type: 'Program', sourceType: 'module', body } } })
}
