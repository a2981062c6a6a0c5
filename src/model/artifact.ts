/** A finished file that is not written yet. 成品 */
export interface Artifact {
  /** File name only; the output folder is the writer's business. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type ArtifactKind = 'md' | 'docx' | 'pdf';

/** Whether the same sources give the same bytes everywhere; a PDF has its time in it, and the fonts of its machine. */
export function isReproducible({ name }: Artifact): boolean {
  return !name.endsWith('.pdf');
}
