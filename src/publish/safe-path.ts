/** A path below the repository's root that cannot be read as anything else: reports are written by the pull request. */
export function isSafePath(path: string): boolean {
  return (
    path.length <= 255 &&
    !/[\p{Cc}\p{Cf}\\:]/u.test(path) &&
    !path.split('/').some((part) => part === '..' || part === '')
  );
}
