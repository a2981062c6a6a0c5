/** Whether a path is excluded: a pattern without `/` is about the file's name, `*` stands for anything but `/`. */
export function isExcluded(path: string, patterns: readonly string[]): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return patterns.some((pattern) => {
    const parts = pattern.split('*').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`^${parts.join('[^/]*')}$`).test(pattern.includes('/') ? path : name);
  });
}
