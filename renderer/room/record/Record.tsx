export function Record() {
  return <main />
}
