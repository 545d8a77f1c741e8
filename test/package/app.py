"""The library from Python: what it writes, what it reports, and what it refuses."""
import json
import sys

from cdk8s import App, Chart, JsonPatch, Testing
from secure_windows_workloads import (
    Acknowledgements, ContainerPort, HttpGetAction, Probe, PssLevel, PssNamespace, ResourceRequirements, SecureWindowsDeployment, SecureWindowsPod,
    WindowsContainer, WindowsGuard, WindowsUser,
)

app = App(outdir=sys.argv[1])
chart = Chart(app, "shop")
namespace = PssNamespace(chart, "namespace", name="shop", enforce=PssLevel.RESTRICTED)
web = SecureWindowsDeployment(
    chart, "web", namespace=namespace.name, replicas=2,
    containers=[WindowsContainer(
        name="web", image="example.com/web:1", user=WindowsUser.of("webapp"),
        ports=[ContainerPort(container_port=80, name="http")],
        resources=ResourceRequirements(limits={"memory": "500Mi", "cpu": 1}),
        liveness_probe=Probe(http_get=HttpGetAction(port="http")),
    )],
)
template = Testing.synth(chart)[1]["spec"]["template"]
assert template["metadata"]["labels"] == web.selector
assert template["spec"]["containers"][0]["securityContext"]["windowsOptions"]["runAsUserName"] == "webapp"
assert template["spec"]["containers"][0]["resources"]["limits"] == {"cpu": 1, "memory": "500Mi"}


def refused(run, words):
    try:
        run()
    except RuntimeError as error:
        assert words in str(error), error
        return
    raise AssertionError("it went through")


refused(lambda: WindowsUser.of("ContainerAdministrator"), "an administrator needs a reason")
assert WindowsUser.container_administrator(reason="COM server").name == "ContainerAdministrator"
refused(lambda: SecureWindowsPod(chart, "bad", containers=[WindowsContainer(name="Web", image="x")]), '[shop/bad] 1 option is invalid\n  containers[0].name is "Web"')
guard = WindowsGuard.protect(app, quiet=True, namespaces={"batch": {"pod-security.kubernetes.io/enforce": "restricted"}})
SecureWindowsPod(chart, "batch", namespace="batch", containers=[WindowsContainer(name="batch", image="x")])
[finding] = guard.judge().findings
assert (finding.rule, finding.construct, finding.container, finding.acknowledged) == ("windows/memory-limit", "shop/batch", "batch", None)
Acknowledgements.of(chart).add(rule=finding.rule, reason="a batch", path=finding.path)
assert guard.judge().findings[0].acknowledged.reason == "a batch"
refused(lambda: Acknowledgements.of(chart).add(rule="windows/host-process", reason="please"), "cannot be acknowledged: it is access to the host")
web.api_object.add_json_patch(JsonPatch.add("/spec/template/spec/hostNetwork", True))
refused(app.synth, "[shop/web] windows/host-namespaces")


class OwnApp(App):
    """An app that does more when it is synthesized."""

    synthesized = False

    def synth(self):
        super().synth()
        self.synthesized = True


class StowawayChart(Chart):
    """A chart that adds a pod to what its objects render."""

    def to_json(self):
        spec = {"os": {"name": "windows"}, "hostNetwork": True, "containers": []}
        return [*super().to_json(), {"apiVersion": "v1", "kind": "Pod", "metadata": {"name": "stowaway"}, "spec": spec}]


app = OwnApp(outdir=sys.argv[1])
guard = WindowsGuard.protect(app, report_file=sys.argv[2])
chart = Chart(app, "shop")
namespace = PssNamespace(chart, "namespace", name="shop", enforce=PssLevel.BASELINE)
administrator = WindowsUser.container_administrator(reason="COM server")
web = SecureWindowsDeployment(chart, "web", name="web", namespace=namespace.name, user=administrator, containers=[WindowsContainer(name="web", image="example.com/web:1")])
app.synth()
assert app.synthesized
with open(sys.argv[2], encoding="utf-8") as file:
    reported = json.load(file)
assert {"windows/memory-limit", "windows/run-as-administrator"} == {finding["rule"] for finding in reported["findings"]}, reported
assert len(guard.judge().findings) == 2
Acknowledgements.of(chart).add(rule="windows/memory-limit", reason="a batch")
assert "a batch" in app.synth_yaml()
web.api_object.add_json_patch(JsonPatch.add("/spec/template/spec/hostNetwork", True))
for leave in app.synth, app.synth_yaml, chart.to_json, lambda: Testing.synth(chart), web.api_object.to_json:
    refused(leave, "[shop/web] windows/host-namespaces")

app = OwnApp(outdir=sys.argv[1])
WindowsGuard.protect(app, quiet=True)
StowawayChart(app, "stowaways")
refused(app.synth, "[stowaways] windows/host-namespaces")
refused(app.synth_yaml, "[stowaways] windows/host-namespaces")
print("the package works in Python")
