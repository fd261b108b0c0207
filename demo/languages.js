/** Changes the language of a part of the page; and brings a few words of one that the elements do not have. */
import { registerLanguage } from './story-elements.js';

registerLanguage('tok', { lang: 'en', audit: 'lukin pi wawa en sona', missing: 'seme li weka', links: 'nasin' });

const page = document.querySelector('#page');
const choice = document.querySelector('#switch');

choice.addEventListener('change', () => {
  page.lang = choice.value;
  page.dir = choice.selectedOptions[0].dataset.dir ?? 'ltr';
});
