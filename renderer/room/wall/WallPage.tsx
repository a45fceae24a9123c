export function WallPage() {
  return <main />
}
