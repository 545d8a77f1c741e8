/** What is known of a custom kind that makes pods. Paths: `[]` is every item of a list, `*` every member of a map. */
export interface CustomKind {
  readonly group: string;
  readonly kinds: readonly string[];
  /** Where it holds an object with the `metadata` and the `spec` of a pod, exactly as Kubernetes decodes them. */
  readonly templates?: readonly string[];
  /** Where it describes one pod in parts of its own. */
  readonly pods?: readonly string[];
  /** Whether those are its templates with what is there changed. */
  readonly changesTemplates?: boolean;
  /** Whether parts elsewhere in the object go into each of those pods, too. */
  readonly inherits?: boolean;
  /** Where it holds values of a Helm chart: every object in them may be about another pod. */
  readonly values?: readonly string[];
  /** Where the facts come from: repository, file, symbol. */
  readonly source: string;
}

/** Groups whose objects speak about pods, as policies, reports and schemas do, and make none. */
export const GROUPS_ABOUT_PODS: ReadonlySet<string> = new Set([
  'admissionregistration.k8s.io', 'apiextensions.k8s.io', 'chainsaw.kyverno.io', 'cli.kyverno.io', 'config.gatekeeper.sh', 'constraints.gatekeeper.sh',
  'expansion.gatekeeper.sh', 'kind.x-k8s.io', 'kubescape.io', 'kustomize.config.k8s.io', 'kyverno.io', 'mutations.gatekeeper.sh', 'openreports.io', 'policies.kubewarden.io', 'policies.kyverno.io',
  'reports.kyverno.io', 'security.openshift.io', 'spdx.softwarecomposition.kubescape.io', 'templates.gatekeeper.sh', 'test.gatekeeper.sh', 'wgpolicyk8s.io',
]);

export const CUSTOM_KINDS: readonly CustomKind[] = [
  {
    group: 'argoproj.io',
    kinds: ['Rollout'],
    templates: ['spec.template'],
    source: 'argoproj/argo-rollouts pkg/apis/rollouts/v1alpha1/types.go RolloutSpec.Template',
  },
  {
    group: 'argoproj.io',
    kinds: ['AnalysisRun', 'AnalysisTemplate', 'ClusterAnalysisTemplate'],
    templates: ['spec.metrics[].provider.job.spec.template'],
    source: 'argoproj/argo-rollouts manifests/crds/analysis-*-crd.yaml (provider.job is batch/v1 JobSpec)',
  },
  {
    group: 'argoproj.io',
    kinds: ['Experiment'],
    templates: ['spec.templates[].template'],
    source: 'argoproj/argo-rollouts manifests/crds/experiment-crd.yaml',
  },
  {
    group: 'argoproj.io',
    kinds: ['Workflow', 'WorkflowTemplate', 'ClusterWorkflowTemplate'],
    pods: ['spec.templates[]', 'spec.templates[].steps[][].inline', 'spec.templates[].dag.tasks[].inline'],
    inherits: true,
    source: 'argoproj/argo-workflows pkg/apis/workflow/v1alpha1/workflow_types.go WorkflowSpec, Template, WorkflowStep.Inline',
  },
  {
    group: 'argoproj.io',
    kinds: ['CronWorkflow'],
    pods: [
      'spec.workflowSpec.templates[]', 'spec.workflowSpec.templates[].steps[][].inline', 'spec.workflowSpec.templates[].dag.tasks[].inline',
    ],
    inherits: true,
    source: 'argoproj/argo-workflows pkg/apis/workflow/v1alpha1/cron_workflow_types.go CronWorkflowSpec.WorkflowSpec',
  },
  {
    group: 'argoproj.io',
    kinds: ['EventSource'],
    pods: ['spec.template'],
    source: 'argoproj/argo-events pkg/apis/events/v1alpha1/template.go Template',
  },
  {
    group: 'argoproj.io',
    kinds: ['Sensor'],
    pods: ['spec.template'],
    source: 'argoproj/argo-events pkg/apis/events/v1alpha1/sensor_types.go SensorSpec.Template, StandardK8STrigger.Source',
  },
  {
    group: 'argoproj.io',
    kinds: ['EventBus'],
    pods: ['spec.nats.native', 'spec.jetstream'],
    source: 'argoproj/argo-events pkg/apis/events/v1alpha1 NativeStrategy, JetStreamBus, ContainerTemplate',
  },
  {
    group: 'argoproj.io',
    kinds: ['Application'],
    values: ['spec.source.helm.valuesObject', 'spec.sources[].helm.valuesObject', 'spec.sourceHydrator.drySource.helm.valuesObject'],
    source: 'argoproj/argo-cd pkg/apis/application/v1alpha1/types.go ApplicationSpec, ApplicationSource, ApplicationSourceHelm',
  },
  {
    group: 'argoproj.io',
    kinds: ['ApplicationSet'],
    values: [
      'spec.template.spec.source.helm.valuesObject', 'spec.template.spec.sources[].helm.valuesObject',
      'spec.template.spec.sourceHydrator.drySource.helm.valuesObject', 'spec.generators[].*.template.spec.source.helm.valuesObject',
    ],
    source: 'argoproj/argo-cd pkg/apis/application/v1alpha1/applicationset_types.go ApplicationSetSpec',
  },
  {
    group: 'tekton.dev',
    kinds: ['Task', 'ClusterTask'],
    pods: ['spec'],
    source: 'tektoncd/pipeline pkg/apis/pipeline/v1/task_types.go TaskSpec, container_types.go Step, StepTemplate, Sidecar',
  },
  {
    group: 'tekton.dev',
    kinds: ['TaskRun'],
    pods: ['spec'],
    source: 'tektoncd/pipeline pkg/apis/pipeline/{v1,v1beta1}/taskrun_types.go TaskRunSpec.PodTemplate, TaskSpec',
  },
  {
    group: 'tekton.dev',
    kinds: ['Pipeline'],
    pods: [
      'spec.tasks[].taskSpec', 'spec.finally[].taskSpec', 'spec.tasks[].pipelineSpec.tasks[].taskSpec',
      'spec.tasks[].pipelineSpec.finally[].taskSpec', 'spec.finally[].pipelineSpec.tasks[].taskSpec',
      'spec.finally[].pipelineSpec.finally[].taskSpec',
    ],
    source: 'tektoncd/pipeline pkg/apis/pipeline/v1/pipeline_types.go PipelineSpec.Tasks/Finally',
  },
  {
    group: 'tekton.dev',
    kinds: ['PipelineRun'],
    pods: [
      'spec.taskRunSpecs[]',
      'spec.pipelineSpec.tasks[].taskSpec', 'spec.pipelineSpec.finally[].taskSpec', 'spec.pipelineSpec.tasks[].pipelineSpec.tasks[].taskSpec',
      'spec.pipelineSpec.tasks[].pipelineSpec.finally[].taskSpec', 'spec.pipelineSpec.finally[].pipelineSpec.tasks[].taskSpec',
      'spec.pipelineSpec.finally[].pipelineSpec.finally[].taskSpec',
    ],
    inherits: true,
    source: 'tektoncd/pipeline pkg/apis/pipeline/v1/pipelinerun_types.go PipelineRunSpec.TaskRunTemplate',
  },
  {
    group: 'triggers.tekton.dev',
    kinds: ['EventListener'],
    templates: ['spec.resources.kubernetesResource.spec.template'],
    source: 'tektoncd/triggers pkg/apis/triggers/v1beta1/event_listener_types.go KubernetesResource (duckv1.WithPodSpec: template =',
  },
  {
    group: 'keda.sh',
    kinds: ['ScaledJob'],
    templates: ['spec.jobTargetRef.template'],
    source: 'kedacore/keda apis/keda/v1alpha1/scaledjob_types.go ScaledJobSpec.JobTargetRef (batch/v1 JobSpec)',
  },
  {
    group: 'apps.kruise.io',
    kinds: ['CloneSet', 'StatefulSet', 'DaemonSet', 'BroadcastJob'],
    templates: ['spec.template'],
    source: 'openkruise/kruise apis/apps/v1beta1/{cloneset,statefulset,daemonset,broadcastjob}_types.go Template v1.PodTemplateSpec',
  },
  {
    group: 'apps.kruise.io',
    kinds: ['AdvancedCronJob'],
    templates: ['spec.template.jobTemplate.spec.template', 'spec.template.broadcastJobTemplate.spec.template'],
    source: 'openkruise/kruise apis/apps/v1beta1/advancedcronjob_types.go CronJobTemplate',
  },
  {
    group: 'apps.kruise.io',
    kinds: ['UnitedDeployment'],
    templates: [
      'spec.template.statefulSetTemplate.spec.template', 'spec.template.advancedStatefulSetTemplate.spec.template',
      'spec.template.cloneSetTemplate.spec.template', 'spec.template.deploymentTemplate.spec.template',
    ],
    pods: ['spec.topology.subsets[]'],
    changesTemplates: true,
    source: 'openkruise/kruise apis/apps/v1beta1/uniteddeployment_types.go SubsetTemplate, Subset.Patch, Subset.NodeSelectorTerm',
  },
  {
    group: 'apps.kruise.io',
    kinds: ['WorkloadSpread'],
    pods: ['spec.subsets[]'],
    source: 'openkruise/kruise apis/apps/v1alpha1/workloadspread_types.go WorkloadSpreadSubset.Patch, RequiredNodeSelectorTerm',
  },
  {
    group: 'helm.toolkit.fluxcd.io',
    kinds: ['HelmRelease'],
    values: ['spec.values'],
    source: 'fluxcd/helm-controller api/v2/helmrelease_types.go HelmReleaseSpec.Values (JSON), PostRenderers',
  },
  {
    group: 'helm.cattle.io',
    kinds: ['HelmChart'],
    pods: ['spec'],
    values: ['spec.values'],
    source: 'k3s-io/helm-controller pkg/apis/helm.cattle.io/v1/types.go HelmChartSpec (Values JSON, ValuesContent string, Set',
  },
  {
    group: 'helm.crossplane.io',
    kinds: ['Release'],
    values: ['spec.forProvider.values'],
    source: 'crossplane-contrib/provider-helm apis/release/v1beta1/types.go ReleaseParameters.ValuesSpec',
  },
  {
    group: 'helm.cattle.io',
    kinds: ['HelmChartConfig'],
    values: ['spec.values'],
    source: 'k3s-io/helm-controller pkg/apis/helm.cattle.io/v1/types.go HelmChartConfigSpec',
  },
  {
    group: 'fleet.cattle.io',
    kinds: ['Bundle'],
    values: ['spec.helm.values', 'spec.targets[].helm.values'],
    source: 'rancher/fleet pkg/apis/fleet.cattle.io/v1alpha1/bundle_types.go BundleSpec, BundleTarget, BundleResource',
  },
  {
    group: 'fleet.cattle.io',
    kinds: ['BundleDeployment'],
    values: ['spec.options.helm.values', 'spec.stagedOptions.helm.values'],
    source: 'rancher/fleet pkg/apis/fleet.cattle.io/v1alpha1 BundleDeploymentSpec',
  },
  {
    group: 'fleet.cattle.io',
    kinds: ['HelmOp'],
    values: ['spec.helm.values', 'spec.targets[].helm.values'],
    source: 'rancher/fleet pkg/apis/fleet.cattle.io/v1alpha1 HelmOpSpec (BundleSpec inline)',
  },
  {
    group: 'collectors.grafana.com',
    kinds: ['Alloy'],
    pods: ['spec'],
    source: 'grafana/alloy-operator operator/config/crd/bases/collectors.grafana.com_alloys.yaml',
  },
  { group: 'catalog.cattle.io', kinds: ['App'], values: ['spec.values'], source: 'datreeio/CRDs-catalog catalog.cattle.io/app_v1.json' },
  {
    group: 'management.cattle.io',
    kinds: ['ManagedChart'],
    values: ['spec.values'],
    source: 'datreeio/CRDs-catalog management.cattle.io/managedchart_v3.json',
  },
  {
    group: 'apps.openshift.io',
    kinds: ['DeploymentConfig'],
    templates: ['spec.template'],
    source: 'datreeio/CRDs-catalog openshift/v4.15-strict/deploymentconfig_apps.openshift.io_v1.json',
  },
  {
    group: 'opentelemetry.io',
    kinds: ['OpenTelemetryCollector'],
    pods: ['spec', 'spec.targetAllocator'],
    source: 'open-telemetry/opentelemetry-operator apis/v1beta1/common.go OpenTelemetryCommonFields',
  },
  {
    group: 'opentelemetry.io',
    kinds: ['TargetAllocator', 'OpAMPBridge'],
    pods: ['spec'],
    source: 'open-telemetry/opentelemetry-operator apis/v1alpha1/{targetallocator,opampbridge}_types.go',
  },
  {
    group: 'cloudwatch.aws.amazon.com',
    kinds: ['AmazonCloudWatchAgent'],
    pods: ['spec', 'spec.targetAllocator'],
    source: 'aws/amazon-cloudwatch-agent-operator apis/v1alpha1/amazoncloudwatchagent_types.go AmazonCloudWatchAgentSpec',
  },
  {
    group: 'cloudwatch.aws.amazon.com',
    kinds: ['DcgmExporter', 'NeuronMonitor'],
    pods: ['spec'],
    source: 'aws/amazon-cloudwatch-agent-operator apis/v1alpha1/{dcgmexporter,neuronmonitor}_types.go',
  },
  {
    group: 'datadoghq.com',
    kinds: ['DatadogAgent', 'DatadogAgentInternal'],
    pods: ['spec.override.*'],
    source: 'DataDog/datadog-operator api/datadoghq/v2alpha1/datadogagent_types.go DatadogAgentComponentOverride',
  },
  { group: 'datadoghq.com', kinds: ['DatadogAgentProfile'], pods: ['spec.config.override.*'], source: 'DataDog/datadog-operator config/crd/bases' },
  { group: 'datadoghq.com', kinds: ['DatadogCSIDriver'], pods: ['spec.override'], source: 'DataDog/datadog-operator config/crd/bases' },
  {
    group: 'datadoghq.com',
    kinds: ['ExtendedDaemonSet', 'ExtendedDaemonSetReplicaSet'],
    templates: ['spec.template'],
    source: 'DataDog/helm-charts charts/extended-daemon-set',
  },
  {
    group: 'monitoring.coreos.com',
    kinds: ['Prometheus', 'PrometheusAgent', 'Alertmanager'],
    pods: ['spec'],
    source: 'prometheus-operator/prometheus-operator pkg/apis/monitoring/v1/prometheus_types.go CommonPrometheusFields',
  },
  {
    group: 'monitoring.coreos.com',
    kinds: ['ThanosRuler'],
    pods: ['spec'],
    source: 'prometheus-operator/prometheus-operator pkg/apis/monitoring/v1/thanos_types.go',
  },
  {
    group: 'sparkoperator.k8s.io',
    kinds: ['SparkApplication'],
    templates: ['spec.driver.template', 'spec.executor.template'],
    pods: ['spec.driver', 'spec.executor'],
    inherits: true,
    source: 'kubeflow/spark-operator api/v1beta2/sparkapplication_types.go SparkPodSpec, SparkApplicationSpec.Volumes/NodeSelector',
  },
  {
    group: 'sparkoperator.k8s.io',
    kinds: ['ScheduledSparkApplication'],
    templates: ['spec.template.driver.template', 'spec.template.executor.template'],
    pods: ['spec.template.driver', 'spec.template.executor'],
    inherits: true,
    source: 'kubeflow/spark-operator api/v1beta2/scheduledsparkapplication_types.go',
  },
  {
    group: 'sparkoperator.k8s.io',
    kinds: ['SparkConnect'],
    templates: ['spec.server.template', 'spec.executor.template'],
    source: 'kubeflow/spark-operator api/v1alpha1/sparkconnect_types.go SparkPodSpec.Template',
  },
  {
    group: 'batch.volcano.sh',
    kinds: ['Job'],
    templates: ['spec.tasks[].template'],
    source: 'volcano-sh/volcano config/crd/volcano/bases/batch.volcano.sh_jobs.yaml',
  },
  {
    group: 'batch.volcano.sh',
    kinds: ['CronJob'],
    templates: ['spec.jobTemplate.spec.tasks[].template'],
    source: 'volcano-sh/volcano config/crd/volcano/bases',
  },
  {
    group: 'kubeflow.org',
    kinds: ['PyTorchJob'],
    templates: ['spec.pytorchReplicaSpecs.*.template'],
    source: 'kubeflow/training-operator pkg/apis/kubeflow.org/v1/pytorch_types.go',
  },
  {
    group: 'kubeflow.org',
    kinds: ['TFJob'],
    templates: ['spec.tfReplicaSpecs.*.template'],
    source: 'kubeflow/training-operator tensorflow_types.go',
  },
  {
    group: 'kubeflow.org',
    kinds: ['MPIJob'],
    templates: ['spec.mpiReplicaSpecs.*.template'],
    source: 'kubeflow/mpi-operator pkg/apis/kubeflow/v2beta1/types.go',
  },
  {
    group: 'kubeflow.org',
    kinds: ['XGBoostJob'],
    templates: ['spec.xgbReplicaSpecs.*.template'],
    source: 'kubeflow/training-operator xgboost_types.go',
  },
  {
    group: 'kubeflow.org',
    kinds: ['PaddleJob'],
    templates: ['spec.paddleReplicaSpecs.*.template'],
    source: 'kubeflow/training-operator paddlepaddle_types.go',
  },
  { group: 'kubeflow.org', kinds: ['JAXJob'], templates: ['spec.jaxReplicaSpecs.*.template'], source: 'kubeflow/training-operator jax_types.go' },
  { group: 'kubeflow.org', kinds: ['Notebook'], templates: ['spec.template'], source: 'datreeio/CRDs-catalog kubeflow.org/notebook_v1.json' },
  {
    group: 'trainer.kubeflow.org',
    kinds: ['TrainingRuntime', 'ClusterTrainingRuntime'],
    templates: ['spec.template.spec.replicatedJobs[].template.spec.template'],
    source: 'kubeflow/trainer manifests/base/crds',
  },
  {
    group: 'jobset.x-k8s.io',
    kinds: ['JobSet'],
    templates: ['spec.replicatedJobs[].template.spec.template'],
    source: 'kubernetes-sigs/jobset config/components/crd/bases',
  },
  {
    group: 'leaderworkerset.x-k8s.io',
    kinds: ['LeaderWorkerSet'],
    templates: ['spec.leaderWorkerTemplate.leaderTemplate', 'spec.leaderWorkerTemplate.workerTemplate'],
    source: 'kubernetes-sigs/lws config/crd/bases',
  },
  {
    group: 'ray.io',
    kinds: ['RayCluster'],
    templates: ['spec.headGroupSpec.template', 'spec.workerGroupSpecs[].template'],
    source: 'ray-project/kuberay ray-operator/apis/ray/v1/raycluster_types.go',
  },
  {
    group: 'ray.io',
    kinds: ['RayJob'],
    templates: ['spec.rayClusterSpec.headGroupSpec.template', 'spec.rayClusterSpec.workerGroupSpecs[].template', 'spec.submitterPodTemplate'],
    source: 'ray-project/kuberay ray-operator/apis/ray/v1/rayjob_types.go',
  },
  {
    group: 'ray.io',
    kinds: ['RayService'],
    templates: ['spec.rayClusterConfig.headGroupSpec.template', 'spec.rayClusterConfig.workerGroupSpecs[].template'],
    source: 'ray-project/kuberay ray-operator/apis/ray/v1/rayservice_types.go',
  },
  {
    group: 'ray.io',
    kinds: ['RayCronJob'],
    templates: [
      'spec.jobTemplate.rayClusterSpec.headGroupSpec.template', 'spec.jobTemplate.rayClusterSpec.workerGroupSpecs[].template',
      'spec.jobTemplate.submitterPodTemplate',
    ],
    source: 'ray-project/kuberay ray-operator/config/crd/bases',
  },
  {
    group: 'actions.github.com',
    kinds: ['AutoscalingRunnerSet'],
    templates: ['spec.template', 'spec.listenerTemplate'],
    source: 'actions/actions-runner-controller apis/actions.github.com/v1alpha1/autoscalingrunnerset_types.go',
  },
  {
    group: 'actions.github.com',
    kinds: ['AutoscalingListener'],
    templates: ['spec.template'],
    source: 'actions/actions-runner-controller apis/actions.github.com/v1alpha1/autoscalinglistener_types.go',
  },
  {
    group: 'actions.github.com',
    kinds: ['EphemeralRunnerSet'],
    templates: ['spec.ephemeralRunnerSpec'],
    source: 'actions/actions-runner-controller apis/actions.github.com/v1alpha1/ephemeralrunnerset_types.go',
  },
  {
    group: 'actions.github.com',
    kinds: ['EphemeralRunner'],
    templates: ['spec'],
    source: 'actions/actions-runner-controller apis/actions.github.com/v1alpha1/ephemeralrunner_types.go',
  },
  {
    group: 'actions.summerwind.dev',
    kinds: ['RunnerSet'],
    templates: ['spec.template'],
    source: 'actions/actions-runner-controller apis/actions.summerwind.net/v1alpha1/runnerset_types.go',
  },
  {
    group: 'actions.summerwind.dev',
    kinds: ['RunnerDeployment', 'RunnerReplicaSet'],
    pods: ['spec.template.spec'],
    source: 'actions/actions-runner-controller apis/actions.summerwind.net/v1alpha1/runner_types.go RunnerSpec',
  },
  {
    group: 'actions.summerwind.dev',
    kinds: ['Runner'],
    pods: ['spec'],
    source: 'actions/actions-runner-controller apis/actions.summerwind.net/v1alpha1/runner_types.go RunnerSpec',
  },
  {
    group: 'agones.dev',
    kinds: ['GameServer'],
    templates: ['spec.template'],
    source: 'googleforgames/agones pkg/apis/agones/v1/gameserver.go GameServerSpec.Template corev1.PodTemplateSpec',
  },
  {
    group: 'agones.dev',
    kinds: ['Fleet', 'GameServerSet'],
    templates: ['spec.template.spec.template'],
    source: 'googleforgames/agones pkg/apis/agones/v1/fleet.go',
  },
  {
    group: 'elasticsearch.k8s.elastic.co',
    kinds: ['Elasticsearch'],
    templates: ['spec.nodeSets[].podTemplate'],
    source: 'elastic/cloud-on-k8s pkg/apis/*/*_types.go PodTemplate corev1.PodTemplateSpec',
  },
  {
    group: 'kibana.k8s.elastic.co',
    kinds: ['Kibana'],
    templates: ['spec.podTemplate'],
    source: 'elastic/cloud-on-k8s pkg/apis/*/*_types.go PodTemplate corev1.PodTemplateSpec',
  },
  {
    group: 'apm.k8s.elastic.co',
    kinds: ['ApmServer'],
    templates: ['spec.podTemplate'],
    source: 'elastic/cloud-on-k8s pkg/apis/*/*_types.go PodTemplate corev1.PodTemplateSpec',
  },
  {
    group: 'beat.k8s.elastic.co',
    kinds: ['Beat'],
    templates: ['spec.daemonSet.podTemplate', 'spec.deployment.podTemplate'],
    source: 'elastic/cloud-on-k8s pkg/apis/*/*_types.go PodTemplate corev1.PodTemplateSpec',
  },
  {
    group: 'agent.k8s.elastic.co',
    kinds: ['Agent'],
    templates: ['spec.daemonSet.podTemplate', 'spec.deployment.podTemplate', 'spec.statefulSet.podTemplate'],
    source: 'elastic/cloud-on-k8s pkg/apis/*/*_types.go PodTemplate corev1.PodTemplateSpec',
  },
  {
    group: 'logstash.k8s.elastic.co',
    kinds: ['Logstash'],
    templates: ['spec.podTemplate'],
    source: 'elastic/cloud-on-k8s pkg/apis/*/*_types.go PodTemplate corev1.PodTemplateSpec',
  },
  {
    group: 'enterprisesearch.k8s.elastic.co',
    kinds: ['EnterpriseSearch'],
    templates: ['spec.podTemplate'],
    source: 'elastic/cloud-on-k8s pkg/apis/*/*_types.go PodTemplate corev1.PodTemplateSpec',
  },
  {
    group: 'maps.k8s.elastic.co',
    kinds: ['ElasticMapsServer'],
    templates: ['spec.podTemplate'],
    source: 'elastic/cloud-on-k8s pkg/apis/*/*_types.go PodTemplate corev1.PodTemplateSpec',
  },
  {
    group: 'upgrade.cattle.io',
    kinds: ['Plan'],
    pods: ['spec'],
    source: 'rancher/system-upgrade-controller pkg/apis/upgrade.cattle.io/v1/types.go PlanSpec, ContainerSpec',
  },
];
