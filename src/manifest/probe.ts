/** A check of the container's health: exactly one of `httpGet`, `tcpSocket`, `exec` and `grpc`. */
export interface Probe {
  /**
   * Succeeds on a status of 200 to 399.
   *
   * @default - not by HTTP
   */
  readonly httpGet?: HttpGetAction;
  /**
   * Succeeds when the port opens.
   *
   * @default - not by TCP
   */
  readonly tcpSocket?: TcpSocketAction;
  /**
   * Succeeds when the command exits with 0.
   *
   * @default - not by a command
   */
  readonly exec?: ExecAction;
  /**
   * Asks the health service of gRPC.
   *
   * @default - not by gRPC
   */
  readonly grpc?: GrpcAction;
  /**
   * Seconds before the first check.
   *
   * @default 0
   */
  readonly initialDelaySeconds?: number;
  /**
   * Seconds between checks.
   *
   * @default 10
   */
  readonly periodSeconds?: number;
  /**
   * Seconds until a check counts as failed.
   *
   * @default 1
   */
  readonly timeoutSeconds?: number;
  /**
   * Successes in a row that make it healthy; 1 for liveness and startup.
   *
   * @default 1
   */
  readonly successThreshold?: number;
  /**
   * Failures in a row that make it unhealthy.
   *
   * @default 3
   */
  readonly failureThreshold?: number;
  /**
   * Seconds that the pod has to stop after a failed liveness or startup probe.
   *
   * @default - the pod's
   */
  readonly terminationGracePeriodSeconds?: number;
}

/** An HTTP request to the pod itself: there is no `host`, which Pod Security baseline refuses from v1.34. */
export interface HttpGetAction {
  /** Number or name of a port of the container, e.g. `80` or `http`. */
  readonly port: string | number;
  /**
   * Path.
   *
   * @default /
   */
  readonly path?: string;
  /**
   * `HTTP` or `HTTPS`.
   *
   * @default HTTP
   */
  readonly scheme?: string;
  /**
   * Headers.
   *
   * @default - none
   */
  readonly httpHeaders?: HttpHeader[];
}

/** A header of a request. */
export interface HttpHeader {
  /** Name. */
  readonly name: string;
  /** Value. */
  readonly value: string;
}

/** A port of the pod that is opened. */
export interface TcpSocketAction {
  /** Number or name of a port of the container. */
  readonly port: string | number;
}

/** A command that runs in the container, not in a shell. */
export interface ExecAction {
  /** The command and its arguments. */
  readonly command: string[];
}

/** A gRPC port. */
export interface GrpcAction {
  /** Number of the port. */
  readonly port: number;
  /**
   * Name of the service that is asked about.
   *
   * @default - the whole server
   */
  readonly service?: string;
}

/** Hooks of a container. */
export interface Lifecycle {
  /**
   * Runs right after the container is created.
   *
   * @default - none
   */
  readonly postStart?: LifecycleHandler;
  /**
   * Runs before the container is stopped. Windows gives the shutdown event 5 seconds by default.
   *
   * @default - none
   */
  readonly preStop?: LifecycleHandler;
}

/** Exactly one of its fields. */
export interface LifecycleHandler {
  /**
   * A command.
   *
   * @default - no command
   */
  readonly exec?: ExecAction;
  /**
   * An HTTP request.
   *
   * @default - no request
   */
  readonly httpGet?: HttpGetAction;
  /**
   * A pause.
   *
   * @default - no pause
   */
  readonly sleep?: SleepAction;
}

/** A pause of so many seconds. */
export interface SleepAction {
  /** Seconds. */
  readonly seconds: number;
}
