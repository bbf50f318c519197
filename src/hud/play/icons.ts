// Addresses of the bag's icons.
const files: Readonly<Record<string, string>> = import.meta.glob('../../../assets/art/tools/icon-*.svg', {
  query: '?url',
  import: 'default',
  eager: true,
});

export function iconOf(name: string): string {
  return files[`../../../assets/art/tools/icon-${name}.svg`] ?? '';
}
