import { buildOfImage, buildOfLabel, canRun } from '../../../src/policy/object/windows-build';

test.each([
  ['mcr.microsoft.com/windows/servercore:ltsc2019', 17763], ['mcr.microsoft.com/windows/nanoserver:1809', 17763], ['mcr.microsoft.com/windows/servercore:ltsc2016', 14393],
  ['mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022', 20348], ['example.com/web:1.4-nanoserver-LTSC2025-amd64', 26100], ['web:ltsc2022@sha256:0123', 20348],
  ['registry:5000/web:1.0_ltsc2022', 20348], ['web:10.0.20348.2113', 20348], ['web:win-10.0.26100', 26100], ['web:1.2.ltsc2019', 17763],
  ['web:windowsservercore-1809', 17763], ['web:4.8-nanoserver-1809-amd64', 17763], ['web:10.0.14393', 14393], ['web:10.0.17763.1', 17763], ['web:10.0.25398', 25398],
  ['web:10.0.20348-ltsc2022', 20348], ['web-ltsc2022:1', 20348], ['a/nanoserver:1809@sha256:0123', 17763],
] as const)('the build of %s', (image, build) => {
  expect(buildOfImage(image)).toBe(build);
});

test.each([
  'web:1809', 'web:v1-1809', 'web:10.0.12345', 'web:migrates-from-ltsc2019-to-ltsc2022', 'web:ltsc2022-10.0.26100', 'web-ltsc2019:ltsc2022', 'xnanoserver:1809', 'nanoserver:18091',
  '', 'web', 'web:latest', 'web:ltsc2023', 'web:xltsc2022', 'web:ltsc20222', 'web:1.1809x', 'web:21809', 'ltsc2022/web:1', 'ltsc2022', 'registry:1809/web', 'web@sha256:ltsc2022', 'web:10.0.2034',
  'web:10.0.203481', 'web:110.0.20348', 'web:10x0.20348', 'web:10.0x20348',
])('no build in %j', image => {
  expect(buildOfImage(image)).toBeUndefined();
});

test('the build in a label', () => {
  expect(['10.0.20348', '10.0.26100'].map(buildOfLabel)).toEqual([20348, 26100]);
  expect(['10.0.20348.1', 'x10.0.20348', '10.0.2034', '10-0.20348', '10.0-20348', '', '20348'].map(buildOfLabel)).toEqual(Array(7).fill(undefined));
});

test('which nodes run which images', () => {
  const builds = [14393, 17763, 20348, 25398, 26100, 26200];
  expect(Object.fromEntries(builds.map(node => [node, builds.filter(image => canRun(node, image))]))).toEqual({
    14393: [14393], 17763: [17763], 20348: [20348], 25398: [20348, 25398], 26100: [20348, 25398, 26100], 26200: [20348, 25398, 26100, 26200],
  });
});
