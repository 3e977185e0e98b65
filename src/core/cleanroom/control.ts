/** What a cleanroom can hold a command to. Each is enforced, or reported with the reason why it is not. */
export const controls = {
  environment: "only the variables that are set or allowed; no token, no variable of the runner",
  descriptors: "no open file of ours is handed on",
  home: "an empty HOME that vanishes",
  tmp: "an own /tmp that vanishes",
  ending: "every process that the command started ends with it, daemons too",
  processes: "processes outside are not seen, signalled or traced",
  ipc: "own shared memory, semaphores and message queues",
  "host-name": "own host name",
  "group-view": "own view of the control groups",
  files: "a read-only root made of a list; nothing else of the machine is there",
  devices: "a /dev of null, zero, full, random, urandom, tty and pts",
  git: "the .git of the workspace is read-only",
  network: "no network, or only what is listed",
  user: "an ordinary user, even where we are root",
  capabilities: "no capability",
  "no-new-privileges": "set-uid programs give nothing",
  "system-calls": "a seccomp filter refuses what no build needs",
  "nested-namespaces": "no new user, mount, network or other namespace inside",
  memory: "memory of all processes together",
  cpus: "share of the processors",
  "cpu-time": "processor time of all processes together",
  "process-count": "number of processes and threads",
  "file-size": "size of each file that is written",
  "tmp-size": "size of /tmp and of HOME",
  "workspace-size": "bytes by which the workspace may grow",
  "wall-time": "time on the clock",
  output: "bytes of output that are kept",
  clock: "the date that was asked for",
} as const;

/** The name of a control. */
export type Control = keyof typeof controls;

/** All controls, in the order in which tables show them. */
export const controlNames = Object.keys(controls) as readonly Control[];
