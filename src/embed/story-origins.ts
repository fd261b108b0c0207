/**
 * Where the page in the frame may take stories from, as its publisher says:
 *
 * ```html
 * <meta name="story-origins" content="https://example.org https://stories.example.org" />
 * ```
 *
 * Without it, or where it is empty, stories may come from anywhere. The page's own origin is always allowed.
 */
const { content = '' } = document.querySelector<HTMLMetaElement>('meta[name="story-origins"]') ?? {};
const origins = content.split(/\s+/).filter(Boolean);
const known = [location.origin, ...origins];

/** Whether an origin is that of this page, or one that the publisher names. */
export const isKnownOrigin = (origin: string): boolean => known.includes(origin);

/** Whether stories may come from an origin. */
export const isAllowedOrigin = (origin: string): boolean => !origins.length || isKnownOrigin(origin);

/** Has the browser refuse requests to other origins, redirects among them, which a script does not see. */
export function limitRequests(): void {
  if (!origins.length) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${known.join(' ')}`;
  document.head.append(policy);
}
