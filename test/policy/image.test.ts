import { needsAdministrator } from '../../src/policy';
import { isLinuxImage, isWindowsImage } from '../../src/policy/image';

test.each([
  'mcr.microsoft.com/windows/servercore:ltsc2022', 'mcr.microsoft.com/windows/nanoserver', 'mcr.microsoft.com/dotnet/framework/sdk:4.8', 'microsoft/iis', 'docker.io/microsoft/aspnet:4',
  'winamd64/golang:1', 'mcr.microsoft.com/dotnet/samples:aspnetapp-nanoserver-ltsc2022', 'example.com/sxp/mssql-init:10.0-ltsc2019', 'example.com/agent:7-windows',
  'example.com/agent:7-windows-amd64', 'example.com/agent:win2022', 'example.com/agent:1-windowsservercore-1809', 'example.com/agent:windows@sha256:ab', 'antrea/antrea-windows',
  'calico/windows', 'example.com/kube-proxy-windows:1', 'example.com/fluent-bit-windows-2022:1', 'example.com/node-win:1', 'ghcr.io/prometheus-community/windows-exporter:0.30',
  'registry.k8s.io/windows/pause:3', 'example.com:5000/base/nanoserver-app:1', 'example.com/iis', 'example.com/MY/Windows/App',
])('%s is one of Windows', image => {
  expect(isWindowsImage(image)).toBe(true);
});

test.each([
  '', 'nginx', 'quay.io/openshift/windows-machine-config-operator:4', 'sigwindowstools/k8s-gmsa-webhook:latest', 'dockurr/windows:4', 'docker.io/dockur/windows', 'example.com/darwin:1',
  'example.com/winter:1', 'example.com/twin-web:winner', 'example.com/window-manager:7', 'example.com/app:1.2-linux', 'example.com/miisc:1', 'mcr.microsoft.com/mssql/server:2022-latest',
  'example.com/nanoserverless:1', 'example.com/x:ltsc', 'example.com/wcows', ':',
])('%j is not', image => {
  expect(isWindowsImage(image)).toBe(false);
});

test('a name that no registry takes ends soon', () => {
  expect(isWindowsImage(`${':-'.repeat(5_000_000)}x`)).toBe(false);
  expect(isLinuxImage(`${'a-'.repeat(5_000_000)}alpine`)).toBe(false);
  expect(needsAdministrator(`${'/'.repeat(10_000_000)}microsoft/iis`)).toBe(false);
});

test.each(['alpine', 'example.com/app:1-alpine3.20', 'ubuntu:24.04', 'example.com/app_linux:1', 'example.com/debian-base', 'registry/ubi9/ubi-minimal', 'a/busybox:1', 'a:bookworm', 'a/ubi:1', 'ubi10'])('%s is one of Linux', image => {
  expect(isLinuxImage(image)).toBe(true);
});

test.each(['', 'nginx', 'example.com/alpineer:1', 'example.com/ubiquity', 'linuxserver/x'])('%j does not say so', image => {
  expect(isLinuxImage(image)).toBe(false);
});

test.each([
  ['mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022', true], ['mcr.microsoft.com/dotnet/framework/aspnet:4.8', true], ['mcr.microsoft.com/dotnet/framework/wcf', true],
  ['microsoft/iis', true], ['docker.io/Microsoft/aspnet@sha256:ab', true], ['mcr.microsoft.com/dotnet/framework/runtime:4.8', false], ['mcr.microsoft.com/windows/servercore:ltsc2022', false],
  ['example.com/iis', false], ['microsoft/iis-helper', false], ['', false],
])('%s needs an administrator: %s', (image, needs) => {
  expect(needsAdministrator(image)).toBe(needs);
});
