export function Collect() {
  return <main />
}
