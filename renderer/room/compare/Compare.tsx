export function Compare() {
  return <main />
}
