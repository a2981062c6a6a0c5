import { buildIssue, builtinSource, memorySource, openSession } from '../../src/index.ts';
import { artifact } from './examples.ts';
import { type Files, workspace } from './workspace.ts';

const counters = `
咨询: {title: 咨询, unit: 件, owner: window}
办结: {title: 办结, unit: 件, owner: window, by: [{id: 城东, title: 城东}, {id: 城西, title: 城西}]}
`;

const body = `
{% for section in sections %}
## {{ section.title }}

{% for item in section.items %}
1. {% if item.title %}**{{ item.title }}。**{% endif %}{{ item.text }}
{% endfor %}
{% endfor %}

咨询{{ counters.咨询.current }}件，累计{{ counters.咨询.closing }}件，{{ counters.咨询.closing.against.previous | tell: "change", "增加#件", "减少#件", "持平" }}。

| 区 | 办结 | 占比 |
|---|---|---|
{% for row in counters.办结.members %}
| {{ row.title }} | {{ row.current }} | {{ row.current | share_of: counters.办结.current }} |
{% endfor %}

再说一次：咨询{{ counters.咨询.current | chinese }}件。
`;

/** Paths and contents of a workspace. */
type Sources = Readonly<Record<string, string | Uint8Array>>;

/** An item as its department's file has it. */
export const tour = '{section: news, id: tour, title: 走访, text: 走访三家企业。}';
const paragraphs = '{section: news, text: "培训开班。\\n\\n五十人参加。"}';

/** An issue of two departments; a change is made to its files. */
export function issue<S extends Sources = Files>(
  change: (files: Files) => S = (files) => files as Sources as S,
): S {
  return change({
    ...workspace({
      counters,
      opening: { figures: '咨询: 100\n办结: {members: {城东: 5, 城西: 6}}' },
      issues: {
        '2023-21': {
          sent: {
            window: `counters: {咨询: 12, 办结: {城东: 3, 城西: 1}}\nitems:\n  - ${tour}\n  - ${paragraphs}`,
            transport: `items:\n  - {section: news, id: road, markdown: "修路 **两条**：\\n\\n- 东路\\n- 西路"}`,
          },
        },
      },
      publication: 'sections: [{id: news, title: 动态, markdown: true}]',
    }),
    'templates/weekly/template.yaml': 'title: 周报\nextends: official-zh\n',
    'templates/weekly/body.md': body,
  });
}

/** The Word file of an issue. */
export async function wordOf(files: Sources, id = '2023-21'): Promise<Uint8Array> {
  const { session, diagnostics } = await openSession(memorySource(files), builtinSource());
  if (!session) throw new Error(JSON.stringify(diagnostics));
  const built = await buildIssue(session, id, { to: ['docx'], strict: false, draft: false });
  if (built.artifacts.length === 0)
    throw new Error(JSON.stringify(built.diagnostics.map(({ code, args }) => [code, args])));
  return artifact(built, '.docx');
}

/** Puts other words into a file. */
export const changed = (path: string, from: string, to: string) => (files: Files) => {
  if (!files[path]?.includes(from)) throw new Error(`${path} has no ${from}`);
  return { ...files, [path]: (files[path] ?? '').replace(from, to) };
};
