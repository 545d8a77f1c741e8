import { dnsSubdomainFault } from '../../../src/policy/text/dns-name';

test.each(['a', '7', 'a-b', 'a--b', '0.1', 'gmsa-web.corp.example.com', 'a'.repeat(253), `${'a'.repeat(251)}.b`])('%s', name => {
  expect(dnsSubdomainFault(name)).toBeUndefined();
});

test.each([
  'A', 'webApp', 'web$', '$web', 'a_b', 'a b', 'a@b', '-', '-a', 'a-', '.', '.a', 'a.', 'a..b', 'a.-b', 'a-.b', 'A.b', 'a.B', 'a\n', '\na', 'ä', 'a/b',
])('%j', name => {
  expect(dnsSubdomainFault(name)).toBe(`is "${name}": only lower-case letters, digits, "-" and "." are allowed, with a letter or digit at each end`);
});

test('its length', () => {
  expect(dnsSubdomainFault('')).toBe('is empty');
  expect(dnsSubdomainFault('a'.repeat(254))).toBe('has 254 characters; at most 253 are allowed');
  expect(dnsSubdomainFault('A'.repeat(300))).toBe('has 300 characters; at most 253 are allowed');
});
