export function Settle() {
  return <main />
}
