/** Lists what the page's Content-Security-Policy kept from happening, and has something for it to keep from happening. */
addEventListener('securitypolicyviolation', async ({ effectiveDirective, blockedURI }) => {
  if (document.readyState === 'loading') await new Promise((resolve) => addEventListener('DOMContentLoaded', resolve));
  const item = document.createElement('li');
  item.append(`${effectiveDirective}: ${blockedURI}`);
  document.querySelector('#forbidden').append(item);
  document.querySelector('#none').hidden = true;
});

addEventListener('DOMContentLoaded', () => {
  document.querySelector('#break').addEventListener('click', () => document.body.setAttribute('style', 'color: red'));
});
