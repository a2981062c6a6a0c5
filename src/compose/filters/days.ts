import { periodForms } from '../../language/periods.ts';
import { DayText, DayValue, PeriodValue } from '../values/day.ts';
import { fault } from './arguments.ts';
import { FilterFault, type TemplateFilter, word } from './types.ts';

export const dayFilters: readonly TemplateFilter[] = [
  {
    name: 'date',
    description:
      'A day, or a text of the sources that is one (2024-06-03), by a pattern of YYYY, MM, M, MMMM, MMM, DD, D, dddd, ddd, Q and W; words stand in square brackets. The usual form of the language without a pattern.',
    example: { use: '{{ issue.date | date: "YYYY年M月D日" }}', prints: '2023年6月15日' },
    apply(value, pattern) {
      if (value === null || value === undefined) return null;
      if (value instanceof PeriodValue)
        throw new FilterFault(`date: “${value.format().valueOf()}” (period: "days")`);
      const day = value instanceof DayText ? value.asDay : value;
      if (!(day instanceof DayValue)) throw fault('date', value);
      return day.format(pattern === undefined ? undefined : word(pattern));
    },
  },
  {
    name: 'period',
    description:
      'A period in a form: "days", "days-us", "full", "months", "year-months", "year", "quarter", "half"; perhaps with another sign between its ends.',
    example: { use: '{{ issue.period | period: "days" }}', prints: '6月5日—9日' },
    apply(value, form, dash) {
      if (value === null || value === undefined) return null;
      if (!(value instanceof PeriodValue)) throw fault('period', value);
      const found = periodForms.find((candidate) => candidate === word(form));
      if (!found) throw fault('period', form);
      return value.format(found, dash === undefined ? undefined : word(dash));
    },
  },
];
