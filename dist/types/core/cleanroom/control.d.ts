/** What a cleanroom can hold a command to. Each is enforced, or reported with the reason why it is not. */
export declare const controls: {
    readonly environment: "only the variables that are set or allowed; no token, no variable of the runner";
    readonly descriptors: "no open file of ours is handed on";
    readonly home: "an empty HOME that vanishes";
    readonly tmp: "an own /tmp that vanishes";
    readonly ending: "every process that the command started ends with it, daemons too";
    readonly processes: "processes outside are not seen, signalled or traced";
    readonly ipc: "own shared memory, semaphores and message queues";
    readonly "host-name": "own host name";
    readonly "group-view": "own view of the control groups";
    readonly files: "a read-only root made of a list; nothing else of the machine is there";
    readonly devices: "a /dev of null, zero, full, random, urandom, tty and pts";
    readonly git: "the .git of the workspace is read-only";
    readonly network: "no network, or only what is listed";
    readonly user: "an ordinary user, even where we are root";
    readonly capabilities: "no capability";
    readonly "no-new-privileges": "set-uid programs give nothing";
    readonly "system-calls": "a seccomp filter refuses what no build needs";
    readonly "nested-namespaces": "no new user, mount, network or other namespace inside";
    readonly memory: "memory of all processes together";
    readonly cpus: "share of the processors";
    readonly "cpu-time": "processor time of all processes together";
    readonly "process-count": "number of processes and threads";
    readonly "file-size": "size of each file that is written";
    readonly "tmp-size": "size of /tmp and of HOME";
    readonly "workspace-size": "bytes by which the workspace may grow";
    readonly "wall-time": "time on the clock";
    readonly output: "bytes of output that are kept";
    readonly clock: "the date that was asked for";
};
/** The name of a control. */
export type Control = keyof typeof controls;
/** All controls, in the order in which tables show them. */
export declare const controlNames: readonly Control[];
