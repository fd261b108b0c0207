/** Puts the chosen theme on the card, and the chosen colour scheme on the page; both may stand in the address: #magazine-dark. */

const form = document.querySelector('.choices');
const card = document.querySelector('story-card');

const [theme, scheme] = location.hash.slice(1).split('-');
if (theme) form.elements.theme.value = theme;
if (scheme) form.elements.scheme.value = scheme;

form.addEventListener('change', show);
show();

function show() {
  const { theme, scheme } = Object.fromEntries(new FormData(form));
  card.className = theme && `story-theme-${theme}`;
  document.documentElement.style.colorScheme = scheme;
}
