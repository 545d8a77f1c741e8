// Says what the real code of Kubernetes says to a pod: one request as a line of JSON in, one answer as a line of JSON out.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"k8s.io/klog/v2"
	"k8s.io/kubernetes/pkg/capabilities"
	kjson "sigs.k8s.io/json"
)

type request struct {
	Object json.RawMessage `json:"object"`
}

type fatal struct {
	Fatal string `json:"fatal"`
}

func main() {
	klog.LogToStderr(false)
	klog.SetOutput(io.Discard)
	capabilities.Setup(true, 0)
	security, err := newPodSecurity()
	if err != nil {
		exit(err)
	}

	in, out := bufio.NewReader(os.Stdin), bufio.NewWriter(os.Stdout)
	encoder := json.NewEncoder(out)
	encoder.SetEscapeHTML(false)
	for {
		line, err := in.ReadBytes('\n')
		if err == io.EOF && len(line) == 0 {
			return
		}
		if err != nil && err != io.EOF {
			exit(err)
		}
		if err := encoder.Encode(respond(line, security)); err != nil {
			exit(err)
		}
		if err := out.Flush(); err != nil {
			exit(err)
		}
	}
}

func respond(line []byte, security *podSecurity) (response any) {
	defer func() {
		if panicked := recover(); panicked != nil {
			response = fatal{fmt.Sprintf("panic: %v", panicked)}
		}
	}()
	asked := request{}
	if err := kjson.UnmarshalCaseSensitivePreserveInts(line, &asked); err != nil {
		return fatal{err.Error()}
	}
	if asked.Object == nil {
		return fatal{"the request has no object"}
	}
	return answerTo(asked.Object, security)
}

func exit(err error) {
	fmt.Fprintln(os.Stderr, err)
	os.Exit(1)
}
