import { describeValue, problem, type Problem } from './problem.js';
import { safeUrl } from './safe-url.js';
import type { Story } from './story.js';

/** The warnings about a sound story: URLs that are not linked, and a missing headline. */
export function storyWarnings(story: Story): Problem[] {
  const warnings = unsafeUrls(story);
  if (story.headline === undefined) {
    warnings.push(problem('no-headline', 'headline', 'The story has no headline: expected text.'));
  }
  return warnings;
}

function unsafeUrls(story: Story): Problem[] {
  const urls: (readonly [string, string | undefined])[] = [
    ['url', story.url],
    ['original.url', story.original?.url],
    ...(story.sources ?? []).map(({ url }, index) => [`sources[${index}].url`, url] as const),
    ...(story.related ?? []).map(({ url }, index) => [`related[${index}].url`, url] as const),
  ];
  return urls
    .filter(([, url]) => url !== undefined && safeUrl(url) === undefined)
    .map(([path, url]) =>
      problem(
        'unsafe-url',
        path,
        `Found ${describeValue(url)} where an http, https, mailto or relative URL was expected. It is shown as text.`,
      ),
    );
}
