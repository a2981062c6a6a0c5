import type { Code } from '../diagnostics/catalogue.ts';
import { type Diagnostic, type Fix, findingAt } from '../diagnostics/diagnostic.ts';
import { overlap, touchesAny } from '../language/quotations.ts';
import { rules as allRules } from '../rules/index.ts';
import type { IssueView } from '../rules/issue-view.ts';
import type { Passage } from '../rules/passage.ts';
import { type Hit, type PlacedHit, type Rule, type RuleContext, together } from '../rules/rule.ts';
import { placeOf } from './locate.ts';
import { acceptedSpans, protectedSpans } from './protected.ts';

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
  const { language, rules: severities } = context.publication;
  const found: Found[] = [];
  for (const rule of rules) {
    if ((rule.language ?? language) !== language || severities.get(rule.code) === 'off') continue;
    for (const hit of hitsIn(rule, view, context)) found.push({ rule, hit });
  }
  return withoutYielding(found)
    .filter(({ rule, hit }) => rule.scope === 'passage' || !view.broken.has(fileOf(hit)))
    .flatMap(({ rule, hit }) => {
      const left = withoutAccepted(hit, context);
      return left ? [{ rule, hit: left }] : [];
    })
    .map(({ rule, hit }) => findingOf(rule, hit, context));
}

function fileOf(hit: PlacedHit): string {
  const origin = 'origin' in hit ? hit.origin : hit.passage.origins[0];
  return origin?.source.path ?? '';
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

/** What remains of a hit beside the expressions that the office accepts. */
function withoutAccepted(hit: PlacedHit, context: RuleContext): PlacedHit | undefined {
  if (!('passage' in hit) || context.words.accepted.length === 0) return hit;
  const spans = acceptedSpans(hit.passage, context);
  if (!hit.fixes) return touchesAny(hit.span, spans) ? undefined : hit;
  const [left] = together(hit.fixes.filter(({ span }) => !touchesAny(span, spans)));
  return left && { ...hit, ...left, args: { ...hit.args, ...left.args } };
}

function findingOf({ code }: Rule, hit: PlacedHit, context: RuleContext): Diagnostic {
  const related = hit.related ? { related: hit.related } : {};
  if ('origin' in hit) {
    const subject = hit.subject === undefined ? {} : { subject: hit.subject };
    const { origin, args = {}, suggestion } = hit;
    return findingAt(code as Code, origin, { args, suggestion, ...subject, ...related });
  }
  const { passage, span } = hit;
  const replacement = hit.fix ?? hit.fixes?.[0]?.text ?? hit.replacement;
  return findingAt(code as Code, placeOf(passage, span).origin, {
    args: {
      text: passage.text.slice(...span),
      ...(replacement === undefined ? {} : { replacement }),
      ...hit.args,
    },
    ...(passage.subject === undefined ? {} : { subject: passage.subject }),
    fix: fixOf(hit, passage, context),
    ...related,
  });
}

/**
 * The changes of the file: those that touch no quotation, title or name, or, where none is left, all, only offered. A
 * place that cannot be followed in the file is left out.
 */
function fixOf(hit: Hit, passage: Passage, context: RuleContext): Fix | undefined {
  const text = hit.fix ?? hit.replacement;
  const wanted = hit.fixes ?? (text === undefined ? [] : [{ span: hit.span, text }]);
  const edits = wanted.flatMap((edit) => {
    const { origin, exact } = placeOf(passage, edit.span);
    return exact ? [{ ...edit, place: origin.span }] : [];
  });
  if (edits.length === 0) return undefined;
  const harmless = hit.fix !== undefined || hit.fixes !== undefined;
  const kept = harmless ? protectedSpans(passage, context) : [];
  const free = harmless ? edits.filter(({ span }) => !touchesAny(span, kept)) : [];
  return {
    safe: free.length > 0,
    edits: (free.length > 0 ? free : edits).map((edit) => ({ span: edit.place, text: edit.text })),
  };
}
