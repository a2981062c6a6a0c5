import type { PhrasingContent } from 'mdast';
import type { Block, Chart } from '../../model/bulletin.ts';
import type { ChartRequest } from '../charts.ts';

/** What stands behind the name of a block tag: one word in quotes, and named options. */
export interface TagInput {
  readonly word: string;
  readonly options: ReadonlyMap<string, unknown>;
}

/** What tags may ask of the composition. */
export interface TagServices {
  readonly chart: (request: ChartRequest) => Chart;
}

/** A tag of templates that makes a node which Markdown cannot say. New ones are one file each. */
export interface BlockTag {
  readonly name: string;
  /** One sentence for template authors. */
  readonly description: string;
  readonly example: string;
  /** Whether it takes a word in quotes. */
  readonly takesWord: boolean | 'optional';
  /** The only words it takes, where they are few. */
  readonly words?: readonly string[];
  /** Named options, `name: value`; none by default. */
  readonly options?: readonly string[];
  /** A leaf makes one node; a container, ended by `end<name>`, dresses the blocks between. */
  readonly make:
    | { readonly kind: 'leaf'; readonly node: (input: TagInput, services: TagServices) => Block }
    | {
        readonly kind: 'container';
        /** Changes a block of the template before values are put into it. */
        readonly prepare?: (block: Block, input: TagInput) => Block;
        readonly wrap: (children: readonly Block[], input: TagInput) => readonly Block[];
      }
    | {
        /** Stands inside a line; what is between becomes one inline node. */
        readonly kind: 'inline';
        readonly node: (children: readonly Block[]) => PhrasingContent;
      };
}
