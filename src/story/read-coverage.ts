import { isObject, merged, type Json } from './json.js';
import { probable } from './probable.js';
import { describeValue, type Warn } from './problem.js';
import { asNumber, isAmbiguous } from './read-number.js';

/**
 * Checks the coverage of a story: reports it if there is no score to show it beside, and leaves out an average outside the scale
 * of the score.
 *
 * @param scale - the lowest and the highest value of the score; `undefined` if no score can be shown
 */
export function withCoverage(story: Json, scale: readonly [min: number, max: number] | undefined, warn: Warn): Json {
  const { coverage } = story;
  if (!isObject(coverage)) return story;
  const { rank, sourceAverage } = coverage;
  if (!scale) {
    if ((rank ?? sourceAverage) !== undefined)
      warn(['score'], 'missing', 'Found coverage without a readable score. Coverage is shown only beside a score.');
    return story;
  }
  const average = isAmbiguous(sourceAverage) ? undefined : asNumber(sourceAverage);
  const [min, max] = scale;
  if (typeof average !== 'number' || (average >= min && average <= max)) return story;
  const [guess] = probable(average, 'sourceAverage', max) ?? [];
  const more = guess ? ` The value is probably ${guess}.` : '';
  const message = `Found ${describeValue(sourceAverage)} where a number from ${min} to ${max} was expected.${more}`;
  warn(['coverage', 'sourceAverage'], 'out-of-range', message, guess);
  return merged(story, { coverage: merged(coverage, { sourceAverage: undefined }) });
}
