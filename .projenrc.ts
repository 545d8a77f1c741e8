import { cdk, cdk8s, javascript } from 'projen';

const project = new cdk8s.ConstructLibraryCdk8s({
  name: 'secure-windows-workloads',
  description: 'Kubernetes constructs for Windows workloads that are secure by construction, and the judge that proves it.',
  keywords: ['cdk', 'cdk8s', 'constructs', 'kubernetes', 'windows', 'security', 'pod-security-standards', 'pulumi'],
  author: 'secure-windows-workloads maintainers',
  authorAddress: 'https://github.com/secure-windows-workloads',
  authorOrganization: true,
  repositoryUrl: 'https://github.com/secure-windows-workloads/secure-windows-workloads.git',
  license: 'Apache-2.0',
  copyrightOwner: 'secure-windows-workloads maintainers',
  defaultReleaseBranch: 'main',
  packageManager: javascript.NodePackageManager.NPM,
  projenrcTs: true,
  sampleCode: false,
  github: false,
  release: false,
  depsUpgrade: false,
  pullRequestTemplate: false,
  integrationTestAutoDiscover: false,

  // The lowest versions that users may have; the tests run on exactly these.
  cdk8sVersion: '2.70.0',
  constructsVersion: '10.4.0',
  jsiiVersion: '~6.0.0',
  // ts-jest and jsii 6 need TypeScript below 7.
  typescriptVersion: '~6.0.0',
  minNodeVersion: '20.16.0',
  typecheckTests: true,
  // The stricter options below are unknown to jsii's own rule sets.
  validateTsconfig: cdk.ValidateTsconfig.MINIMAL,

  tsconfig: {
    compilerOptions: {
      // Beside the code: whoever imports it would have to read them.
      inlineSourceMap: false,
      sourceMap: true,
      noUncheckedIndexedAccess: true,
      noPropertyAccessFromIndexSignature: true,
      noImplicitOverride: true,
      exactOptionalPropertyTypes: true,
    },
  },
  tsconfigDev: {
    include: ['**/*.ts', '../examples/**/*.ts', '../generate/**/*.ts', '../bench/**/*.ts'],
    // Type-checks the examples against the sources; compiled, they resolve to the package itself.
    compilerOptions: {
      paths: {
        'secure-windows-workloads': ['../src'],
        'secure-windows-workloads/policy': ['../src/policy'],
        'secure-windows-workloads/pulumi': ['../src/pulumi'],
        'secure-windows-workloads/pulumi/policy': ['../src/pulumi/policy'],
      },
    },
  },

  jestOptions: {
    jestVersion: '^30',
    junitReporting: false,
    passWithNoTests: false,
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    jestConfig: {
      collectCoverage: false,
      globalSetup: '<rootDir>/test/setup.ts',
      globalTeardown: '<rootDir>/test/teardown.ts',
      testPathIgnorePatterns: ['/node_modules/', ...['cluster', 'engine', 'examples', 'mutation', 'oracle'].map(folder => `<rootDir>/test/${folder}/`)],
      modulePathIgnorePatterns: ['<rootDir>/.stryker-tmp'],
      // By default, one core is left to whoever sits in front of the machine.
      maxWorkers: '100%',
    },
  },

  eslintOptions: { dirs: ['src'], devdirs: ['test', 'examples', 'generate', 'bench'] },

  publishToPypi: { distName: 'secure-windows-workloads', module: 'secure_windows_workloads' },
  publishToMaven: {
    javaPackage: 'io.github.securewindowsworkloads',
    mavenGroupId: 'io.github.secure-windows-workloads',
    mavenArtifactId: 'secure-windows-workloads',
  },
  publishToGo: {
    moduleName: 'github.com/secure-windows-workloads/secure-windows-workloads-go',
    packageName: 'securewindowsworkloads',
  },

  // Bundled, as jsii wants it of all that is no jsii module: the plugin of the cdk8s command tells where in a file a field stands.
  bundledDeps: ['yaml@^2'],
  devDeps: [
    // The command that runs the examples, as users run them.
    'cdk8s-cli@2.207.60',
    // Users write with it beside our constructs.
    'cdk8s-plus-34@^2',
    'fast-check@^4',
    'jest-environment-node@^30',
    // The newest that run on Node 20.
    '@pulumi/kubernetes@4.34.2',
    '@pulumi/policy@1.21.0',
    '@pulumi/pulumi@3.248.0',
    // The SDK's own, for the provider of the tests.
    '@grpc/grpc-js@^1',
    'google-protobuf@^3',
    // The newest that runs on Node 20.
    '@stryker-mutator/core@9.6.1',
    '@stryker-mutator/jest-runner@9.6.1',
    'js-yaml@^4',
    '@types/js-yaml@^4',
    // The newest that runs on Node 20.
    'dependency-cruiser@^17',
  ],
});

// Whoever uses Pulumi has it; in peerDependencies jsii would look for its assembly.
project.package.addField('peerDependenciesMeta', Object.fromEntries(
  ['@pulumi/kubernetes', '@pulumi/policy', '@pulumi/pulumi'].map(name => [name, { optional: true }]),
));

project.package.addField('exports', {
  '.': { types: './lib/index.d.ts', default: './lib/index.js' },
  './policy': { types: './lib/policy/index.d.ts', default: './lib/policy/index.js' },
  './pulumi': { types: './lib/pulumi/index.d.ts', default: './lib/pulumi/index.js' },
  './pulumi/policy': { types: './lib/pulumi/policy/index.d.ts', default: './lib/pulumi/policy/index.js' },
  './package.json': './package.json',
  './.jsii': './.jsii',
  './.warnings.jsii.js': './.warnings.jsii.js',
});
project.package.addField('typesVersions', {
  '*': Object.fromEntries(['policy', 'pulumi', 'pulumi/policy'].map(name => [name, [`./lib/${name}/index.d.ts`]])),
});
// An allow-list: whatever lies about in the root is not packed.
project.package.addField('files', ['lib', '!lib/**/*.tsbuildinfo', '.jsii', 'API.md', 'CHANGELOG.md', 'SECURITY.md']);
// Newer versions of this transitive dependency are published without all their platform packages.
project.package.addPackageResolutions('unrs-resolver@1.12.2');

// Packing for other languages needs their toolchains: `npx projen package-all`, apart from the build.
project.packageTask.reset();
project.packageTask.spawn(project.tasks.tryFind('package:js')!);

project.eslint!.addRules({
  // The library under its own name, in the examples: the compiler resolves it, also where nothing is compiled yet.
  'import/no-unresolved': ['error', { ignore: ['^secure-windows-workloads'] }],
  // TypeScript asks for brackets where a name comes from an index signature.
  'dot-notation': 'off',
});
// Who may import whom, types included: .dependency-cruiser.cjs says.
project.testTask.exec('depcruise src generate --output-type err');
// Optional peers: whoever imports it has them.
project.eslint!.allowDevDeps('src/pulumi/**');
project.eslint!.addOverride({
  files: ['src/pulumi/**/*.ts'],
  rules: {
    'no-restricted-imports': ['error', { paths: [{ name: '@pulumi/kubernetes', message: 'The whole of it takes long to load: import the kind, by its path.' }] }],
  },
});
project.eslint!.addOverride({
  files: ['src/policy/**/*.ts', 'src/manifest/**/*.ts'],
  rules: {
    'no-restricted-imports': ['error', { patterns: [{ regex: '^[^.]', message: 'No package and no Node module: this code is pure.' }] }],
    'no-restricted-globals': ['error', 'process', 'Buffer', 'console', 'require', '__dirname', '__filename', 'setTimeout'],
  },
});

// Examples import the library by its name, from the compiled package, as users do.
new javascript.TypescriptConfig(project, {
  fileName: 'examples/tsconfig.json',
  extends: javascript.TypescriptConfigExtends.fromPaths(['../tsconfig.json']),
  include: ['**/*.ts'],
  compilerOptions: { rootDir: '.', noEmit: true },
});

// These import the sources, and are run by ts-node.
for (const folder of ['bench', 'generate']) {
  new javascript.TypescriptConfig(project, {
    fileName: `${folder}/tsconfig.json`,
    extends: javascript.TypescriptConfigExtends.fromPaths(['../tsconfig.json']),
    include: ['**/*.ts'],
    compilerOptions: { rootDir: '..', noEmit: true },
  });
}
project.postCompileTask.spawn(project.addTask('docs', {
  description: 'Write docs/rules from the rules themselves, and docs/guide/options.md from the interfaces',
  exec: 'ts-node generate/generate.ts',
}));
project.annotateGenerated('/docs/rules/**');
project.annotateGenerated('/docs/guide/options.md');
project.addTask('generate:pod-type', {
  description: 'Write the type of a pod, src/policy/object/pod-type.ts, as a real API server publishes it (needs Go)',
  exec: 'ts-node --project generate/tsconfig.json generate/pod-type/generate.ts',
});
project.annotateGenerated('/src/policy/object/pod-type.ts');

// Before anything compiles: the interfaces and classes are sources themselves.
project.preCompileTask.spawn(project.addTask('generate:schema', {
  description: 'Write the interfaces, classes and reference pages that come from src/manifest/schema',
  exec: 'ts-node generate/schema/generate.ts',
}));
for (const folder of ['src/cdk8s/generated', 'src/pulumi/generated', 'docs/reference']) project.annotateGenerated(`/${folder}/**`);

project.addTask('demo', {
  description: 'Synthesize the example app, check it and show the result',
  steps: [
    { spawn: 'compile' },
    { exec: 'ts-node examples/demo.ts' },
  ],
});
project.addTask('test:coverage', {
  description: 'All branches of the judge are covered',
  exec: 'jest --coverage --collectCoverageFrom="src/policy/**/*.ts" --coverageProvider=babel --coverageThreshold=\'{"global":{"branches":100,"functions":100,"lines":100}}\' --testPathPatterns test/policy',
});
project.addTask('test:examples', {
  description: 'Every example, through the real cdk8s synth',
  steps: [{ spawn: 'compile' }, { exec: 'jest --config test/examples/jest.config.json' }],
});
project.addTask('test:cluster', {
  description: 'Everything the tests synthesize, judged by a real API server (needs Go)',
  exec: 'jest --config test/cluster/jest.config.json --runInBand',
});
project.addTask('test:pulumi', {
  description: 'Programs in the real Pulumi engine, on a real API server (needs Go)',
  steps: [{ spawn: 'compile' }, { exec: 'jest --config test/engine/jest.config.json --runInBand' }],
});
project.addTask('test:oracle', {
  description: 'Generated pods and upstream fixtures, judged by the real code of Kubernetes beside ours (needs Go)',
  exec: 'jest --config test/oracle/jest.config.json --runInBand',
});
project.addTask('test:mutation', {
  description: 'Every mutant of the judge (or of files that are named) is killed, or known to be equivalent',
  exec: 'ts-node --project test/tsconfig.json test/mutation/run.ts',
  receiveArgs: true,
});
project.addTask('bench', {
  description: 'What the judge and the guard cost, beside what they are compared with',
  steps: [{ spawn: 'compile' }, { exec: 'ts-node bench/judge.ts' }, { exec: 'ts-node bench/guard.ts' }, { exec: 'ts-node bench/pulumi-import.ts' }],
});
for (const name of [
  'bench', 'demo', 'docs', 'generate:pod-type', 'generate:schema', 'test:cluster', 'test:coverage', 'test:examples', 'test:mutation', 'test:oracle', 'test:pulumi',
]) {
  project.package.setScript(name, `projen ${name}`);
}

// The order of imports is the same where nothing is compiled yet.
project.tryFindObjectFile('.eslintrc.json')!.addOverride('settings.import/internal-regex', '^secure-windows-workloads');

// A name that only C# has to change, and Kubernetes' own.
project.tryFindObjectFile('package.json')!.addOverride('jsii.diagnostics', {
  'language-compatibility/member-name-conflicts-with-type-name': 'suggestion',
});
// jsii no longer supports Node 20; this library does, and CI shows that it works.
project.tasks.addEnvironment('JSII_SILENCE_WARNING_END_OF_LIFE_NODE_VERSION', '20');

project.gitignore.addPatterns('/examples/**/dist/', '/coverage/', '/.stryker-tmp*/', '.DS_Store');
project.synth();
