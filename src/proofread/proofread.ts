import type { Code } from '../diagnostics/catalogue.ts';
import { type Diagnostic, type Fix, findingAt } from '../diagnostics/diagnostic.ts';
import { overlap } from '../language/quotations.ts';
import { rules as allRules } from '../rules/index.ts';
import type { IssueView } from '../rules/issue-view.ts';
import type { Passage } from '../rules/passage.ts';
import type { Hit, PlacedHit, Rule, RuleContext } from '../rules/rule.ts';
import { placeOf } from './locate.ts';
import { acceptedSpans, protectedSpans, touchesAny } from './protected.ts';

/** What a rule found, with the passage it stands in, if any. */
interface Found {
  readonly rule: Rule;
  readonly hit: PlacedHit;
}

/** Runs the editorial rules over an issue. 校对 */
export function proofread(
  view: IssueView,
  context: RuleContext,
  rules: readonly Rule[] = allRules,
): readonly Diagnostic[] {
  const { language } = context.publication;
  const found: Found[] = [];
  for (const rule of rules) {
    if (rule.language !== undefined && rule.language !== language) continue;
    for (const hit of hitsIn(rule, view, context)) found.push({ rule, hit });
  }
  return withoutYielding(found)
    .filter(({ hit }) => !isAccepted(hit, context))
    .map(({ rule, hit }) => findingOf(rule, hit, context));
}

function* hitsIn(rule: Rule, view: IssueView, context: RuleContext): Iterable<PlacedHit> {
  switch (rule.scope) {
    case 'passage':
      for (const passage of view.passages) {
        if (!rule.in.includes(passage.kind)) continue;
        for (const hit of rule.check(passage, context)) yield { ...hit, passage };
      }
      return;
    case 'item':
      for (const item of view.items) yield* rule.check(item, context);
      return;
    case 'issue':
      yield* rule.check(view, context);
  }
}

/** Of two rules that see the same characters, the more special one speaks. */
function withoutYielding(found: readonly Found[]): readonly Found[] {
  const byPassage = new Map<Passage, Found[]>();
  for (const one of found) {
    if (!('passage' in one.hit)) continue;
    const others = byPassage.get(one.hit.passage);
    if (others) others.push(one);
    else byPassage.set(one.hit.passage, [one]);
  }
  return found.filter(({ rule, hit }) => {
    if (!('passage' in hit) || !rule.yieldsTo) return true;
    const others = byPassage.get(hit.passage) ?? [];
    return !others.some(
      (other) =>
        rule.yieldsTo?.includes(other.rule.code) && 'span' in other.hit && overlap(other.hit.span, hit.span),
    );
  });
}

function isAccepted(hit: PlacedHit, context: RuleContext): boolean {
  return (
    'passage' in hit &&
    context.words.accepted.length > 0 &&
    touchesAny(hit.span, acceptedSpans(hit.passage.text, context))
  );
}

function findingOf({ code }: Rule, hit: PlacedHit, context: RuleContext): Diagnostic {
  const related = hit.related ? { related: hit.related } : {};
  if ('origin' in hit) {
    const subject = hit.subject === undefined ? {} : { subject: hit.subject };
    const { origin, args = {}, suggestion } = hit;
    return findingAt(code as Code, origin, { args, suggestion, ...subject, ...related });
  }
  const { passage, span } = hit;
  const replacement = hit.fix ?? hit.replacement;
  const { origin, exact } = placeOf(passage, span);
  return findingAt(code as Code, origin, {
    args: {
      text: passage.text.slice(...span),
      ...(replacement === undefined ? {} : { replacement }),
      ...hit.args,
    },
    ...(passage.subject === undefined ? {} : { subject: passage.subject }),
    fix: exact ? fixOf(hit, passage, origin.span, context) : undefined,
    ...related,
  });
}

/** The change of the file; only offered where it would touch a quotation, a title or a name. */
function fixOf(
  { span, fix, replacement }: Hit,
  passage: Passage,
  place: readonly [number, number],
  context: RuleContext,
): Fix | undefined {
  const text = fix ?? replacement;
  if (text === undefined) return undefined;
  const safe = fix !== undefined && !touchesAny(span, protectedSpans(passage.text, context));
  return { safe, edits: [{ span: place, text }] };
}
