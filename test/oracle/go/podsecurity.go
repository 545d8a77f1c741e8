package main

import (
	"slices"

	corev1 "k8s.io/api/core/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/util/version"
	baseversion "k8s.io/component-base/version"
	"k8s.io/pod-security-admission/api"
	"k8s.io/pod-security-admission/policy"
)

type verdict struct {
	Allowed bool   `json:"allowed"`
	Reason  string `json:"reason"`
	Detail  string `json:"detail"`
	// Ids of the checks that forbid the pod.
	Checks []policy.CheckID `json:"checks"`
}

// Most versions say the same: what they say, and for each level and version which of it.
type verdicts struct {
	Verdicts   []verdict      `json:"verdicts"`
	Baseline   map[string]int `json:"baseline"`
	Restricted map[string]int `json:"restricted"`
}

type podSecurity struct {
	evaluator policy.Evaluator
	versions  []api.Version
	// Checks that forbid the pod that is evaluated, in the order of the evaluator.
	failed []policy.CheckID
}

func newPodSecurity() (*podSecurity, error) {
	p := &podSecurity{versions: []api.Version{api.LatestVersion()}}
	for minor := range version.MustParse(baseversion.DefaultKubeBinaryVersion).Minor() + 1 {
		p.versions = append(p.versions, api.MajorMinorVersion(1, int(minor)))
	}
	checks := policy.DefaultChecks()
	for _, check := range checks {
		for i := range check.Versions {
			check.Versions[i].CheckPod = p.watched(check.ID, check.Versions[i].CheckPod)
		}
	}
	var err error
	p.evaluator, err = policy.NewEvaluator(checks, nil)
	return p, err
}

// The same check, which notes its id where it forbids, and runs once for all the levels and versions that it belongs to.
func (p *podSecurity) watched(id policy.CheckID, check policy.CheckPodFn) policy.CheckPodFn {
	var known *corev1.PodSpec
	var result policy.CheckResult
	return func(metadata *metav1.ObjectMeta, spec *corev1.PodSpec) policy.CheckResult {
		if known != spec {
			known, result = spec, check(metadata, spec)
		}
		if !result.Allowed {
			p.failed = append(p.failed, id)
		}
		return result
	}
}

func (p *podSecurity) evaluate(metadata *metav1.ObjectMeta, spec *corev1.PodSpec) *verdicts {
	result := &verdicts{}
	result.Baseline = p.byVersion(api.LevelBaseline, metadata, spec, result)
	result.Restricted = p.byVersion(api.LevelRestricted, metadata, spec, result)
	return result
}

func (p *podSecurity) byVersion(level api.Level, metadata *metav1.ObjectMeta, spec *corev1.PodSpec, all *verdicts) map[string]int {
	indices := map[string]int{}
	for _, version := range p.versions {
		p.failed = []policy.CheckID{}
		of := policy.AggregateCheckResults(p.evaluator.EvaluatePod(api.LevelVersion{Level: level, Version: version}, metadata, spec))
		found := verdict{of.Allowed, of.ForbiddenReason(), of.ForbiddenDetail(), p.failed}
		index := slices.IndexFunc(all.Verdicts, found.equals)
		if index < 0 {
			index = len(all.Verdicts)
			all.Verdicts = append(all.Verdicts, found)
		}
		indices[version.String()] = index
	}
	return indices
}

func (v verdict) equals(other verdict) bool {
	return v.Allowed == other.Allowed && v.Reason == other.Reason && v.Detail == other.Detail && slices.Equal(v.Checks, other.Checks)
}
