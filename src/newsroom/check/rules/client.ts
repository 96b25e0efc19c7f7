import { finding } from '../../../problems/finding.ts';
import type { TextRule } from './rule.ts';

/**
 * Who paid for an advertorial, which readers must be told (Pedoman Pemberitaan Media Siber, 5); and a
 * client of an article that does not say that it was paid for.
 */
export const client: TextRule = ({ fields, placeOf }) => {
  if (fields === undefined) return [];
  if (fields.label === 'advertorial')
    return fields.client === undefined
      ? [finding('client/missing', placeOf('label'), {}, 'warning')]
      : [];
  if (fields.client === undefined) return [];
  const values = { client: fields.client };
  return [finding('client/unlabelled', placeOf('client'), values, 'warning')];
};
