import { expect } from '@open-wc/testing';
import { ACST_NAMESPACE, isLensId, LENS_IDS, LENS_TERMS, matchLens } from './lenses.js';

const SPELLINGS = {
  indigenous: ['indigenous_knowledge', 'Indigenous Knowledge', 'Indigenous knowledges'],
  historical: ['deep_history', 'Historical Parallels', 'Deep History', 'Historical Context', 'HISTORY'],
  'cross-cultural': ['cross_cultural_wisdom', 'Cross-Cultural Wisdom', 'Cross cultural perspectives'],
  scientific: ['scientific_evidence', 'Scientific Evidence', 'Science'],
  artistic: ['artistic_perception', 'Artistic & Spiritual', 'Artistic and Spiritual', 'Artistic Perception'],
  future: ['future_modelling', 'Future Modelling', 'Future Modeling', 'Futures'],
  marginalised: ['marginalised_voices', 'Marginalised Voices', 'Marginalized Perspectives'],
  trickster: ['trickster_knowledge', 'Trickster', 'Trickster Knowledge'],
};

describe('matchLens', () => {
  for (const id of LENS_IDS) {
    const names = [id, LENS_TERMS[id], `cognio:${LENS_TERMS[id]}`, ACST_NAMESPACE + LENS_TERMS[id], ...SPELLINGS[id]];
    for (const name of names) {
      it(`matches “${name}”`, () => {
        expect(matchLens(name)).to.equal(id);
      });
    }
  }

  for (const name of ['', 'Labour', 'Prehistory', 'Future-proof?'.slice(7), 'constructor', '🌿', '#']) {
    it(`matches no lens for “${name}”`, () => {
      expect(matchLens(name)).to.equal(undefined);
    });
  }
});

describe('isLensId', () => {
  it('is true only for the eight ids', () => {
    expect(LENS_IDS.every(isLensId)).to.equal(true);
    expect(['Indigenous', 'length', ''].some(isLensId)).to.equal(false);
  });
});
