#!/usr/bin/env bash
# What the synths of one app say on stderr, whatever language asks for them: one that is warned, one whose warning is acknowledged, and two that are refused.
set -euo pipefail
file=$1

# says TIMES LINE
says() {
  local times
  times=$(grep -cxF "$2" "$file" || true)
  [ "$times" -eq "$1" ] || { echo "said $times times instead of $1: $2"; exit 1; }
}

says 1 'warning: [shop/web] windows/memory-limit: container "web" has no memory limit'
says 2 'admission: [shop/web] Pod Security warns: Deployment shop/web would violate PodSecurity "restricted:latest": runAsNonRoot != true (pod must not set securityContext.runAsNonRoot=false)'
says 4 'acknowledged: shop/web the pod runs its containers as ContainerAdministrator, an administrator: COM server'
says 3 'acknowledged: shop/web container "web" has no memory limit: a batch'
