export function DocumentsPage() {
  return <main />
}
