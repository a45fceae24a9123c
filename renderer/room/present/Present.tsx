export function Present() {
  return <main />
}
