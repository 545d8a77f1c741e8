package main

import (
	"encoding/json"

	appsv1 "k8s.io/api/apps/v1"
	batchv1 "k8s.io/api/batch/v1"
	corev1 "k8s.io/api/core/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/kubernetes/pkg/apis/apps"
	_ "k8s.io/kubernetes/pkg/apis/apps/install"
	"k8s.io/kubernetes/pkg/apis/batch"
	_ "k8s.io/kubernetes/pkg/apis/batch/install"
	"k8s.io/kubernetes/pkg/apis/core"
	_ "k8s.io/kubernetes/pkg/apis/core/install"
	"k8s.io/kubernetes/pkg/registry/apps/daemonset"
	"k8s.io/kubernetes/pkg/registry/apps/deployment"
	"k8s.io/kubernetes/pkg/registry/apps/replicaset"
	"k8s.io/kubernetes/pkg/registry/apps/statefulset"
	"k8s.io/kubernetes/pkg/registry/batch/cronjob"
	"k8s.io/kubernetes/pkg/registry/batch/job"
	"k8s.io/kubernetes/pkg/registry/core/pod"
	"k8s.io/kubernetes/pkg/registry/core/podtemplate"
	"k8s.io/kubernetes/pkg/registry/core/replicationcontroller"
	kjson "sigs.k8s.io/json"
)

// A resource as the registry of the API server has it.
type resource struct {
	name     string
	kind     schema.GroupVersionKind
	empty    func() runtime.Object
	strategy rest.RESTCreateStrategy
}

var (
	core1  = corev1.SchemeGroupVersion
	apps1  = appsv1.SchemeGroupVersion
	batch1 = batchv1.SchemeGroupVersion

	pods = resource{"pods", core1.WithKind("Pod"), func() runtime.Object { return &core.Pod{} }, pod.Strategy}

	resources = []resource{
		{"podtemplates", core1.WithKind("PodTemplate"), func() runtime.Object { return &core.PodTemplate{} }, podtemplate.Strategy},
		{"replicationcontrollers", core1.WithKind("ReplicationController"), func() runtime.Object { return &core.ReplicationController{} }, replicationcontroller.Strategy},
		{"daemonsets", apps1.WithKind("DaemonSet"), func() runtime.Object { return &apps.DaemonSet{} }, daemonset.Strategy},
		{"deployments", apps1.WithKind("Deployment"), func() runtime.Object { return &apps.Deployment{} }, deployment.Strategy},
		{"replicasets", apps1.WithKind("ReplicaSet"), func() runtime.Object { return &apps.ReplicaSet{} }, replicaset.Strategy},
		{"statefulsets", apps1.WithKind("StatefulSet"), func() runtime.Object { return &apps.StatefulSet{} }, statefulset.Strategy},
		{"cronjobs", batch1.WithKind("CronJob"), func() runtime.Object { return &batch.CronJob{} }, cronjob.Strategy},
		{"jobs", batch1.WithKind("Job"), func() runtime.Object { return &batch.Job{} }, job.Strategy},
	}
)

// That of its kind; of anything else, pods.
func resourceOf(body json.RawMessage) resource {
	typed := struct {
		Kind any `json:"kind"`
	}{}
	// Where it cannot be read, the decoder says so.
	_ = kjson.UnmarshalCaseSensitivePreserveInts(body, &typed)
	for _, of := range resources {
		if typed.Kind == of.kind.Kind {
			return of
		}
	}
	return pods
}

// The pod template in an object; none in a Pod.
func templateOf(object runtime.Object) *core.PodTemplateSpec {
	switch of := object.(type) {
	case *core.PodTemplate:
		return &of.Template
	case *core.ReplicationController:
		// A pointer, which may be absent, as in no other kind.
		if of.Spec.Template == nil {
			return &core.PodTemplateSpec{}
		}
		return of.Spec.Template
	case *apps.DaemonSet:
		return &of.Spec.Template
	case *apps.Deployment:
		return &of.Spec.Template
	case *apps.ReplicaSet:
		return &of.Spec.Template
	case *apps.StatefulSet:
		return &of.Spec.Template
	case *batch.CronJob:
		return &of.Spec.JobTemplate.Spec.Template
	case *batch.Job:
		return &of.Spec.Template
	}
	return nil
}
