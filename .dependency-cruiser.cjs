/** Who may import whom, `import type` included: arrows point down only. */
const rooms = {
  'src/policy/text': [],
  'src/policy/object': ['src/policy/text'],
  'src/policy/triggers': ['src/policy/object', 'src/policy/text'],
  'src/policy/pod-security': ['src/policy/source.ts', 'src/policy/object', 'src/policy/text', 'src/policy/triggers'],
  'src/policy/rule': ['src/policy/finding.ts', 'src/policy/source.ts', 'src/policy/object', 'src/policy/text', 'src/policy/triggers'],
  'src/policy/windows': ['src/policy/finding.ts', 'src/policy/kubernetes-version.ts', 'src/policy/rule', 'src/policy/object', 'src/policy/text', 'src/policy/triggers'],
  'src/policy/api-server': ['src/policy/source.ts', 'src/policy/rule', 'src/policy/object', 'src/policy/text', 'src/policy/triggers'],
  'src/policy/volumes': [
    'src/policy/finding.ts', 'src/policy/object', 'src/policy/report.ts', 'src/policy/windows/host-path.ts',
    'src/policy/windows/volume-type.ts',
  ],
  'src/policy': [],
  'src/manifest': ['src/policy/index.ts'],
  'src/input': ['src/policy/index.ts'],
  'src/cdk8s': ['src/input', 'src/manifest', 'src/policy/index.ts'],
  'src/pulumi': ['src/manifest', 'src/policy/index.ts'],
  'src': [],
  'generate': ['src/manifest', 'src/policy/index.ts', 'test/cluster'],
};

const below = folders => folders.map(folder => folder.endsWith('.ts') ? `^${folder.replace('.', '\\.')}$` : `^${folder}/`);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(rooms).map(([room, others]) => ({
      name: `${room}-imports`,
      comment: `${room} may import ${['itself', ...others].join(', ')}.`,
      severity: 'error',
      from: { path: below([room]) },
      to: { path: '^(src|test|generate|bench|examples)/', pathNot: below([room, ...others]) },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'test/tsconfig.json' },
  },
};
