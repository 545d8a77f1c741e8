import { isAdministrator, userNameFault } from '../../../src/policy';

describe('names that the API server takes', () => {
  test.each([
    'ContainerUser', 'ContainerAdministrator', 'u$', 'a b', 'a.', 'S-1-5-18', 'NT AUTHORITY\\SYSTEM', 'NT SERVICE\\x', 'IIS APPPOOL\\x',
    '-dom\\u', 'a_b\\u', 'ü'.repeat(15) + '\\u', '\u{1F600}'.repeat(15) + '\\u', 'corp.example.com\\u', 'a'.repeat(63) + '.x\\u',
    'u'.repeat(104), 'é'.repeat(52), '.x', ' x', '\u0085', 'a\u200bb',
    `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}\\u`,
  ])('%s', name => {
    expect(userNameFault(name)).toBeUndefined();
  });
});

describe('names that the API server refuses', () => {
  test.each([
    ['', 'is empty'],
    ['a\tb', 'contains a control character'],
    ['a\u007f', 'contains a control character'],
    ['a\\b\\c', 'has 2 backslashes; only one, between domain and user, is allowed'],
    ['.\\u', 'has the domain ".", which is neither a NetBIOS name (1 to 15 characters, not starting with a dot) nor a DNS name'],
    ['\\u', 'has the domain ""'],
    ['a_b_c_d_e_f_g_hi\\u', 'has the domain "a_b_c_d_e_f_g_hi"'],
    ['ü'.repeat(16) + '\\u', 'has the domain'],
    ['a'.repeat(64) + '\\u', 'has the domain'],
    ['a'.repeat(256) + '\\u', 'has a domain of 256 bytes; at most 255 are allowed'],
    ['DOM\\', 'has no user after the backslash'],
    ['u'.repeat(105), 'has a user part of 105 bytes; at most 104 are allowed'],
    ['é'.repeat(53), 'has a user part of 106 bytes; at most 104 are allowed'],
    ['€'.repeat(35), 'has a user part of 105 bytes'],
    ['\u{1F600}'.repeat(27), 'has a user part of 108 bytes'],
    ['. .', 'has a user part of dots and spaces only'],
    ['u@dom', 'has a user part with the character @'],
    ['dom/u', 'has a user part with the character /'],
    ['a[b', 'has a user part with the character ['],
  ])('%s', (name, fault) => {
    expect(userNameFault(name)).toContain(fault);
  });

  test.each([...'"/:;|=,+*?<>@[]'])('the character %s', character => {
    expect(userNameFault(`a${character}b`)).toBe(`has a user part with the character ${character}`);
  });

  test.each([...'/:*?"<>|'])('the character %s in a domain', character => {
    expect(userNameFault(`a${character}b\\u`)).toContain('has the domain');
  });
});

describe('administrators', () => {
  test.each([
    'ContainerAdministrator', 'containeradministrator', 'CONTAINERADMINISTRATOR', 'User Manager\\ContainerAdministrator', ' ContainerAdministrator ',
    'ContainerAdministrator.', 'Container\u200bAdministrator', 'ContainerAdmini\u017ftrator', 'Administrator', 'Administrators', 'BUILTIN\\Administrators',
    'SYSTEM', 'System', 'LocalSystem', 'Local System', 'NT AUTHORITY\\SYSTEM', 'nt authority\\system', 'TrustedInstaller', 'S-1-5-18', 's-1-5-93-2-1',
  ])('%s', name => {
    expect(isAdministrator(name)).toBe(true);
  });

  test.each([
    'ContainerUser', 'NT AUTHORITY\\LOCAL SERVICE', 'NT AUTHORITY\\NETWORK SERVICE', 'webapp', 'CORP\\svc', 'system-web', 'MyAdministrator', 'ContainerAdministrator2', 'users-1-5', 'S-1', 'Administrator\\web',
  ])('not %s', name => {
    expect(isAdministrator(name)).toBe(false);
  });
});
