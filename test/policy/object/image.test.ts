import { needsAdministrator } from '../../../src/policy';
import { isLinuxImage, isWindowsImage, saysWindowsImage } from '../../../src/policy/object/image';

test.each([
  'mcr.microsoft.com/windows/servercore:ltsc2022', 'mcr.microsoft.com/windows/nanoserver', 'mcr.microsoft.com/dotnet/framework/sdk:4.8', 'microsoft/iis', 'docker.io/microsoft/aspnet:4',
  'winamd64/golang:1', 'mcr.microsoft.com/dotnet/samples:aspnetapp-nanoserver-ltsc2022', 'example.com/sxp/mssql-init:10.0-ltsc2019', 'example.com/agent:1-windowsservercore-1809',
  'example.com:5000/base/nanoserver-app:1', 'example.com/servercore', 'example.com/a:nanoserver1809', 'example.com/a:ltsc2022@sha256:ab', 'example.com/a:LTSC2022',
])('%s is one of Windows', image => {
  expect(isWindowsImage(image)).toBe(true);
});

test.each([
  'example.com/agent:7-windows', 'example.com/agent:7-windows-amd64', 'example.com/agent:win2022', 'example.com/agent:windows@sha256:ab', 'antrea/antrea-windows', 'calico/windows',
  'example.com/kube-proxy-windows:1', 'example.com/fluent-bit-windows-2022:1', 'ghcr.io/prometheus-community/windows-exporter:0.30', 'registry.k8s.io/windows/pause:3', 'example.com/iis',
  'example.com/MY/Windows/App', 'example.com/a:1-WINDOWS', 'example.com/azurefile:1-windows-hp', 'example.com/a:windows-1.2', 'example.com/a:10.0.20348.2113', 'example.com/a:1809', 'example.com/agent-hostprocess:1',
  'example.com/a-win-amd64', 'example.com/platform-windows', 'example.com/aremote-windows', 'example.com/a:1.0-win', 'dockurr/windows:4',
])('%s says Windows, as one of Linux may', image => {
  expect([isWindowsImage(image), saysWindowsImage(image)]).toEqual([false, true]);
});

test.each([
  '', 'nginx', 'quay.io/openshift/windows-machine-config-operator:4', 'sigwindowstools/k8s-gmsa-webhook:latest', 'example.com/darwin:1', 'example.com/winter:1', 'example.com/twin-web:winner',
  'example.com/window-manager:7', 'example.com/app:1.2-linux', 'example.com/miisc:1', 'mcr.microsoft.com/mssql/server:2022-latest', 'example.com/nanoserverless:1', 'example.com/x:ltsc',
  'example.com/wcows', ':', 'x:fix-windows-paths', 'x:pr-12-windows-fix-linux', 'who-will-win:2', 'rustembedded/cross:x86_64-pc-windows-gnu', 'cdrx/pyinstaller-windows-tools:3',
  'acme/iis-log-parser:1-alpine', 'acme/remote-windows:1', 'acme/for-windows', 'acme/app-on-windows:2', 'remote_windows', 'example.com/a:2022', 'example.com/a:v1809',
])('%j does not', image => {
  expect([isWindowsImage(image), saysWindowsImage(image)]).toEqual([false, false]);
});

test('a name that no registry takes ends soon', () => {
  expect(isWindowsImage(`${':-'.repeat(5_000_000)}x`)).toBe(false);
  expect(saysWindowsImage(`${':-'.repeat(5_000_000)}x`)).toBe(false);
  expect(isLinuxImage(`${'a-'.repeat(5_000_000)}alpine`)).toBe(true);
  expect(needsAdministrator(`${'/'.repeat(10_000_000)}microsoft/iis`)).toBe(true);
});

test.each(['alpine', 'example.com/app:1-alpine3.20', 'ubuntu:24.04', 'example.com/app_linux:1', 'example.com/debian-base', 'registry/ubi9/ubi-minimal', 'a/busybox:1', 'a:bookworm', 'a/ubi:1', 'ubi10',
  'registry.k8s.io/kube-proxy:v1.34.0', 'registry.k8s.io/kube-apiserver', 'registry.k8s.io/kube-controller-manager', 'registry.k8s.io/kube-scheduler', 'quay.io/prometheus/node-exporter:v1', 'prom/node-exporter',
  'quay.io/kubevirt/virt-handler@sha256:ab', 'ghcr.io/kube-vip/kube-vip:v1', 'quay.io/metallb/speaker', 'quay.io/metallb/controller', 'quay.io/cilium/cilium:v1', 'quay.io/Cilium/Cilium', 'docker.io/calico/node:v3',
  'nvcr.io/nvidia/k8s-device-plugin:v1', 'falcosecurity/falco:1'])('%s is one of Linux', image => {
  expect(isLinuxImage(image)).toBe(true);
});

test.each(['', 'nginx', 'example.com/alpineer:1', 'example.com/ubiquity', 'linuxserver/x', 'sigwindowstools/kube-proxy:v1', 'registry.k8s.io/windows/pause', 'calico/node-windows', 'myprom/node-exporter', 'quay.io/kubevirt/virtual'])('%j does not say so', image => {
  expect(isLinuxImage(image)).toBe(false);
});

test.each([
  ['mcr.microsoft.com/windows/servercore/iis:windowsservercore-ltsc2022', true], ['mcr.microsoft.com/dotnet/framework/aspnet:4.8', true], ['mcr.microsoft.com/dotnet/framework/wcf', true],
  ['microsoft/iis', true], ['docker.io/Microsoft/aspnet@sha256:ab', true], ['mcr.microsoft.com/dotnet/framework/runtime:4.8', false], ['mcr.microsoft.com/windows/servercore:ltsc2022', false],
  ['example.com/iis', false], ['microsoft/iis-helper', false], ['', false],
])('%s needs an administrator: %s', (image, needs) => {
  expect(needsAdministrator(image)).toBe(needs);
});
