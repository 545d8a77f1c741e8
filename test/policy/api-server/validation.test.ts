import { validation } from '../../../src/policy/api-server/validation';

test('functions of one file of Kubernetes', () => {
  const of = { project: 'kubernetes', file: 'pkg/apis/core/validation/validation.go' };
  expect(validation('validateA', 'ValidateB')).toEqual([{ ...of, symbol: 'validateA' }, { ...of, symbol: 'ValidateB' }]);
});
