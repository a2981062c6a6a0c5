import type { Styled } from '../../model/bulletin.ts';
import type { BlockTag } from './types.ts';

/** A container that dresses what stands between in the style of a role. */
function roleTag(name: string, role: string, description: string, example: string): BlockTag {
  return {
    name,
    description,
    example,
    takesWord: false,
    make: {
      kind: 'container',
      wrap: (children) =>
        children.length === 0
          ? []
          : [{ type: 'styled', style: role, children: children as Styled['children'] }],
    },
  };
}

export const caption: BlockTag = {
  name: 'caption',
  description:
    'The caption of the table, chart or picture that it stands above or below. With a label (表, Figure) it is numbered.',
  example: '{% caption "表" %}\n各区受理情况\n{% endcaption %}',
  takesWord: 'optional',
  make: {
    kind: 'container',
    wrap: (children, { word }) =>
      children.length === 0
        ? []
        : [
            {
              type: 'styled',
              style: 'caption',
              children: children as Styled['children'],
              ...(word === '' ? {} : { data: { label: word } }),
            },
          ],
  },
};

export const unit = roleTag(
  'unit',
  'unit-line',
  'The line above a table that names its unit.',
  '{% unit %}\n单位：件\n{% endunit %}',
);

export const note = roleTag(
  'note',
  'note',
  'A note below a table or chart, or on the scope of the figures.',
  '{% note %}\n注：不含重复来电。\n{% endnote %}',
);

export const addressee = roleTag(
  'addressee',
  'addressee',
  'The line that addresses the reader, above the text.',
  '{% addressee %}\n市人民政府：\n{% endaddressee %}',
);

export const signature = roleTag(
  'signature',
  'signature',
  'The closing signature: publisher and date at the end of the text.',
  '{% signature %}\n{{ publication.publisher }}\n\n{{ issue.date }}\n{% endsignature %}',
);
