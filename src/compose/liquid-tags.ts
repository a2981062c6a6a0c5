import { CaptureTag, type Context, ForTag, type Liquid, type TagToken, type TopLevelToken } from 'liquidjs';
import { TagFault } from './template-syntax.ts';
import { settleLines } from './tokens.ts';

type Parser = ConstructorParameters<typeof ForTag>[3];

/** What is captured has no marks of lines any more: it may be compared, or printed elsewhere. */
export class SettledCapture extends CaptureTag {
  override *render(context: Context): Generator<unknown, void, string> {
    yield* super.render(context);
    const scope = context.bottom() as Record<string, unknown>;
    scope[this.variable] = settleLines(String(scope[this.variable]));
  }
}

/** LiquidJS passes over filters behind the list of a loop without a word. */
export class PlainFor extends ForTag {
  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    const outsideQuotes = token.args.replace(/"[^"]*"|'[^']*'/g, '');
    if (outsideQuotes.includes('|'))
      throw new TagFault('@filter-in-loop', '{% assign list = … | … %}{% for … in list %}');
    super(token, remaining, liquid, parser);
  }
}
