/** Where a workspace's CI file is written for. */
export type CiHost = 'github' | 'gitlab' | 'gitea' | 'none';

export const ciHosts: readonly CiHost[] = ['github', 'gitlab', 'gitea', 'none'];

/*
 * The program is installed from where the office keeps it: a git address or a packed file, in the CI variable
 * BULLETIN_PACKAGE. A name alone would fetch whatever a public registry has under it.
 */

/** A CI file that checks every change and keeps the artifacts. */
export function ciFile(host: CiHost): Readonly<Record<string, string>> {
  switch (host) {
    case 'github':
      return { '.github/workflows/bulletin.yml': actions('bulletin check --format github', 'v4') };
    case 'gitea':
      // Gitea shows no annotations, and up to 1.25 refuses version 4 of the artifact action.
      return { '.gitea/workflows/bulletin.yml': actions('bulletin check', 'v3') };
    case 'gitlab':
      return {
        '.gitlab-ci.yml': `bulletin:
  image: node:20
  script:
    - npm install --global "$BULLETIN_PACKAGE"
    # The first report is for the merge request; the second is for the log and decides whether the job fails.
    - bulletin check --format gitlab > gl-code-quality-report.json || true
    - bulletin check
    - bulletin build
  artifacts:
    when: always
    paths: [dist/]
    reports:
      codequality: gl-code-quality-report.json
`,
      };
    case 'none':
      return {};
  }
}

function actions(check: string, upload: string): string {
  return `name: bulletin
on: [push, pull_request]
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with: { node-version: 20 }
      - run: npm install --global "$BULLETIN_PACKAGE"
        env: { BULLETIN_PACKAGE: "\${{ vars.BULLETIN_PACKAGE }}" }
      - run: ${check}
      - run: bulletin build
      - uses: actions/upload-artifact@${upload}
        with: { name: bulletin, path: dist/ }
`;
}
