/**
 * The origins from which the page in the frame may load stories. The publisher lists them:
 *
 * ```html
 * <meta name="story-origins" content="https://example.org https://stories.example.org" />
 * ```
 *
 * If the list is missing or empty, stories may come from any origin. The page's own origin is always allowed.
 */
const { content = '' } = document.querySelector<HTMLMetaElement>('meta[name="story-origins"]') ?? {};
const origins = content.split(/\s+/).filter(Boolean);
const known = [location.origin, ...origins];

/** Whether an origin is the origin of this page, or is in the list of the publisher. */
export const isKnownOrigin = (origin: string): boolean => known.includes(origin);

/** Whether stories may come from an origin. */
export const isAllowedOrigin = (origin: string): boolean => !origins.length || isKnownOrigin(origin);

/** Makes the browser refuse requests to other origins, including redirects, which a script does not see. */
export function limitRequests(): void {
  if (!origins.length) return;
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src ${known.join(' ')}`;
  document.head.append(policy);
}
