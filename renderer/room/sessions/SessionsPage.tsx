export function SessionsPage() {
  return <main />
}
