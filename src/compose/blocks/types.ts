import type { Block } from '../../model/bulletin.ts';

/** A tag of templates that makes a node which Markdown cannot say. New ones are one file each. */
export interface BlockTag {
  readonly name: string;
  /** One sentence for template authors. */
  readonly description: string;
  readonly example: string;
  /** Whether it takes a word in quotes. */
  readonly takesWord: boolean;
  /** The only words it takes, where they are few. */
  readonly words?: readonly string[];
  /** A leaf makes one node; a container, ended by `end<name>`, dresses the blocks between. */
  readonly make:
    | { readonly kind: 'leaf'; readonly node: (word: string) => Block }
    | {
        readonly kind: 'container';
        readonly wrap: (children: readonly Block[], word: string) => readonly Block[];
      };
}
