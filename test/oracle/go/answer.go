package main

import (
	"context"
	"encoding/json"
	"slices"

	corev1 "k8s.io/api/core/v1"
	apiequality "k8s.io/apimachinery/pkg/api/equality"
	"k8s.io/apimachinery/pkg/api/meta"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
	genericrequest "k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/apiserver/pkg/warning"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
)

type answer struct {
	DecodeError  string       `json:"decodeError,omitempty"`
	StrictErrors []string     `json:"strictErrors"`
	Errors       []fieldError `json:"errors"`
	Warnings     []string     `json:"warnings"`
	PodSecurity  *verdicts    `json:"podSecurity,omitempty"`
}

type fieldError struct {
	Type   field.ErrorType `json:"type"`
	Field  string          `json:"field"`
	Detail string          `json:"detail"`
}

// AddWarning makes the answer a recorder of warnings.
func (a *answer) AddWarning(_, text string) {
	a.Warnings = append(a.Warnings, text)
}

var decoder = strictDecoder()

func strictDecoder() runtime.Decoder {
	info, _ := runtime.SerializerInfoForMediaType(legacyscheme.Codecs.SupportedMediaTypes(), runtime.ContentTypeJSON)
	return legacyscheme.Codecs.DecoderToVersion(info.StrictSerializer, runtime.InternalGroupVersioner)
}

// What k8s.io/apiserver/pkg/endpoints/handlers does in its order: decode, default, convert; prepare, validate, warn; admission.
func answerTo(body json.RawMessage, security *podSecurity) *answer {
	result := &answer{StrictErrors: []string{}, Errors: []fieldError{}, Warnings: []string{}}
	of := resourceOf(body)

	object, _, err := decoder.Decode(body, &of.kind, of.empty())
	if strict, ok := runtime.AsStrictDecodingError(err); ok && object != nil {
		for _, problem := range strict.Errors() {
			result.StrictErrors = append(result.StrictErrors, problem.Error())
		}
	} else if err != nil {
		result.DecodeError = err.Error()
		return result
	}

	ctx := prepare(of, object, result)
	errors := rest.ValidateCreate(ctx, object, of.strategy)
	for _, problem := range errors {
		result.Errors = append(result.Errors, fieldError{problem.Type, problem.Field, problem.Detail})
	}
	if len(errors) == 0 {
		result.Warnings = append(result.Warnings, of.strategy.WarningsOnCreate(ctx, object)...)
	}

	metadata, spec, err := asAdmissionSees(object)
	if err != nil {
		panic(err)
	}
	result.PodSecurity = security.evaluate(metadata, spec)
	return result
}

func prepare(of resource, object runtime.Object, warnings warning.Recorder) context.Context {
	metadata, err := meta.Accessor(object)
	if err != nil {
		panic(err)
	}
	if metadata.GetNamespace() == "" {
		metadata.SetNamespace(metav1.NamespaceDefault)
	}
	metadata.SetOwnerReferences(withoutRepeated(metadata.GetOwnerReferences()))
	ctx := genericrequest.WithNamespace(context.Background(), metadata.GetNamespace())
	ctx = genericrequest.WithRequestInfo(ctx, &genericrequest.RequestInfo{
		IsResourceRequest: true, Verb: "create", APIGroup: of.kind.Group, APIVersion: of.kind.Version, Resource: of.name, Namespace: metadata.GetNamespace(),
	})
	ctx = warning.WithWarningRecorder(ctx, warnings)

	rest.WipeObjectMetaSystemFields(metadata)
	rest.FillObjectMetaSystemFields(metadata)
	if metadata.GetGenerateName() != "" && metadata.GetName() == "" {
		metadata.SetName(of.strategy.GenerateName(metadata.GetGenerateName()))
	}
	of.strategy.PrepareForCreate(ctx, object)
	return ctx
}

// As the handlers of k8s.io/apiserver do before anybody looks: endpoints/handlers/rest.go, dedupOwnerReferences.
func withoutRepeated(references []metav1.OwnerReference) []metav1.OwnerReference {
	var kept []metav1.OwnerReference
	for _, one := range references {
		if !slices.ContainsFunc(kept, func(other metav1.OwnerReference) bool { return apiequality.Semantic.DeepEqual(one, other) }) {
			kept = append(kept, one)
		}
	}
	return kept
}

// As plugin/pkg/admission/security/podsecurity converts it.
func asAdmissionSees(object runtime.Object) (*metav1.ObjectMeta, *corev1.PodSpec, error) {
	if template := templateOf(object); template != nil {
		versioned := &corev1.PodTemplateSpec{}
		err := legacyscheme.Scheme.Convert(template, versioned, nil)
		return &versioned.ObjectMeta, &versioned.Spec, err
	}
	pod := &corev1.Pod{}
	err := legacyscheme.Scheme.Convert(object, pod, nil)
	return &pod.ObjectMeta, &pod.Spec, err
}
