/*
 * Tries one hostile act and says how it went: "open" when it succeeded, "refused" with the reason when not.
 * Static, so that it runs in any room: cc -static -O1 -o probe probe.c
 */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sched.h>
#include <dirent.h>
#include <pthread.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/sysmacros.h>
#include <sys/timex.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static int verdict(long result) {
  if (result < 0) printf("refused: %s\n", strerror(errno));
  else printf("open\n");
  return 0;
}

static int tcp(const char *address, int port) {
  struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(port)};
  inet_pton(AF_INET, address, &to.sin_addr);
  int fd = socket(AF_INET, SOCK_STREAM, 0);
  if (fd < 0) return verdict(-1);
  struct timeval wait = {.tv_sec = 2};
  setsockopt(fd, SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof wait);
  return verdict(connect(fd, (struct sockaddr *)&to, sizeof to));
}

/* A name that begins with @ is abstract. */
static int unix_socket(const char *name) {
  struct sockaddr_un to = {.sun_family = AF_UNIX};
  strncpy(to.sun_path, name, sizeof to.sun_path - 1);
  if (name[0] == '@') to.sun_path[0] = 0;
  int fd = socket(AF_UNIX, SOCK_STREAM, 0);
  if (fd < 0) return verdict(-1);
  return verdict(connect(fd, (struct sockaddr *)&to, offsetof(struct sockaddr_un, sun_path) + strlen(name)));
}

static int clone_flags(long flags) {
  long pid = syscall(SYS_clone, flags | SIGCHLD, 0, 0, 0, 0);
  if (pid == 0) _exit(0);
  return verdict(pid);
}

static int trace_sibling(void) {
  pid_t pid = fork();
  if (pid == 0) for (;;) pause();
  int result = ptrace(PTRACE_ATTACH, pid, 0, 0);
  verdict(result);
  kill(pid, SIGKILL);
  return 0;
}

/* Regular files and directories that another process holds open, by its descriptors. */
static int descriptors_of(const char *pid) {
  char path[300];
  snprintf(path, sizeof path, "/proc/%s/fd", pid);
  DIR *list = opendir(path);
  if (!list) return verdict(-1);
  for (struct dirent *entry; (entry = readdir(list));) {
    struct stat about;
    if (entry->d_name[0] == '.') continue;
    snprintf(path, sizeof path, "/proc/%s/fd/%s", pid, entry->d_name);
    int fd = open(path, O_RDONLY | O_NONBLOCK);
    if (fd >= 0 && fstat(fd, &about) == 0 && (S_ISREG(about.st_mode) || S_ISDIR(about.st_mode))) {
      printf("open: %s\n", entry->d_name);
      return 0;
    }
  }
  printf("absent\n");
  return 0;
}

static int take_descriptor(void) {
  long process = syscall(434, 1, 0);
  if (process < 0) return verdict(-1);
  return verdict(syscall(438, process, 0, 0));
}

static int read_memory(int pid) {
  char here[8];
  struct iovec to = {here, sizeof here}, from = {(void *)0x400000, sizeof here};
  ssize_t count = process_vm_readv(pid, &to, 1, &from, 1, 0);
  /* An address that the other does not have is found out after it was allowed to look. */
  if (count < 0 && errno == EFAULT) count = 0;
  return verdict(count);
}

static int enter_namespace(const char *path) {
  int fd = open(path, O_RDONLY);
  if (fd < 0) return verdict(-1);
  return verdict(setns(fd, 0));
}

static int raise_limit(int resource) {
  struct rlimit limit;
  getrlimit(resource, &limit);
  if (limit.rlim_max == RLIM_INFINITY) { printf("absent\n"); return 0; }
  limit.rlim_max++;
  return verdict(setrlimit(resource, &limit));
}

static int realtime(void) {
  struct sched_param first = {.sched_priority = 1};
  return verdict(sched_setscheduler(0, SCHED_FIFO, &first));
}

static int say(const char *path, const char *what) {
  int fd = open(path, O_WRONLY);
  if (fd < 0) return verdict(-1);
  return verdict(write(fd, what, strlen(what)));
}

static void *stay(void *nothing) {
  pause();
  return nothing;
}

static int threads(void) {
  pthread_attr_t small;
  pthread_t thread;
  pthread_attr_init(&small);
  pthread_attr_setstacksize(&small, 1 << 16);
  for (int started = 0; started < 100000; started++) {
    int fault = pthread_create(&thread, &small, stay, 0);
    if (fault == 0) continue;
    printf("refused after %d: %s\n", started, strerror(fault));
    fflush(stdout);
    sleep(1);
    return 1;
  }
  return verdict(0);
}

/* Files that have a name and no content. */
static int names(const char *path, long count) {
  for (long i = 0; i < count; i++) {
    char name[4096];
    snprintf(name, sizeof name, "%s/name-%ld", path, i);
    int fd = open(name, O_WRONLY | O_CREAT, 0644);
    if (fd < 0) { fprintf(stderr, "%s\n", strerror(errno)); verdict(-1); return 1; }
    close(fd);
  }
  return verdict(0);
}

static int hidden_memory(long mebibytes) {
  static char block[1 << 20];
  memset(block, 7, sizeof block);
  int fd = memfd_create("hidden", 0);
  for (long i = 0; i < mebibytes; i++) if (write(fd, block, sizeof block) < 0) { verdict(-1); return 1; }
  return verdict(0);
}

/* Directories in directories, deeper than any path is long. */
static int deep(long count) {
  for (long i = 0; i < count; i++)
    if (mkdir("directory-with-a-long-name", 0755) < 0 || chdir("directory-with-a-long-name") < 0) return verdict(-1);
  int fd = open("file", O_WRONLY | O_CREAT, 0644);
  return verdict(fd);
}

static int daemonise(void) {
  for (int depth = 0; depth < 2; depth++) {
    if (fork() != 0) { if (depth == 0) for (;;) pause(); _exit(0); }
    setsid();
  }
  signal(SIGTERM, SIG_IGN);
  signal(SIGHUP, SIG_IGN);
  signal(SIGINT, SIG_IGN);
  for (;;) pause();
}

static int fork_bomb(void) {
  int started = 0;
  for (;;) {
    pid_t pid = fork();
    if (pid == 0) for (;;) if (fork() < 0) pause();
    if (pid < 0) break;
    if (++started > 100000) return verdict(0);
  }
  printf("refused after %d: %s\n", started, strerror(errno));
  fflush(stdout);
  sleep(1);
  return 1;
}

static int memory(long mebibytes) {
  for (long i = 0; i < mebibytes; i++) {
    char *block = mmap(0, 1 << 20, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (block == MAP_FAILED) { verdict(-1); return 1; }
    memset(block, 1, 1 << 20);
  }
  return verdict(0);
}

/* All at once: each child holds its share until the last has it. */
static int memory_together(int processes, long mebibytes) {
  int failed = 0, status;
  for (int i = 0; i < processes; i++)
    if (fork() == 0) { memory(mebibytes); fflush(stdout); sleep(2); _exit(0); }
  while (wait(&status) > 0) if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) failed++;
  printf("%d of %d ended\n", failed, processes);
  return failed > 0;
}

static int fill(const char *path, long mebibytes) {
  static char block[1 << 20];
  memset(block, 7, sizeof block);
  for (long file = 0; mebibytes > 0; file++) {
    char name[4096];
    snprintf(name, sizeof name, "%s/fill-%ld", path, file);
    int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (fd < 0) { verdict(-1); return 1; }
    for (int i = 0; i < 16 && mebibytes > 0; i++, mebibytes--)
      if (write(fd, block, sizeof block) < 0) { fprintf(stderr, "%s\n", strerror(errno)); verdict(-1); return 1; }
    close(fd);
  }
  return verdict(0);
}

static int flood(long mebibytes, int character) {
  static char block[1 << 20];
  memset(block, character, sizeof block);
  for (long i = 0; i < mebibytes; i++)
    for (size_t at = 0; at < sizeof block;) {
      ssize_t done = write(1, block + at, sizeof block - at);
      if (done <= 0) return 1;
      at += done;
    }
  return 0;
}

static int is(const char *name, const char *act) { return strcmp(name, act) == 0; }

int main(int count, char **words) {
  const char *act = count > 1 ? words[1] : "";
  const char *first = count > 2 ? words[2] : "";
  const char *second = count > 3 ? words[3] : "0";
  if (is(act, "tcp")) return tcp(first, atoi(second));
  if (is(act, "unix")) return unix_socket(first);
  if (is(act, "raw")) return verdict(socket(AF_INET, SOCK_RAW, IPPROTO_ICMP));
  if (is(act, "packet")) return verdict(socket(AF_PACKET, SOCK_RAW, 0));
  if (is(act, "vsock")) return verdict(socket(AF_VSOCK, SOCK_STREAM, 0));
  if (is(act, "signal")) return verdict(kill(atoi(first), 0));
  if (is(act, "trace")) return verdict(ptrace(PTRACE_ATTACH, atoi(first), 0, 0));
  if (is(act, "trace-sibling")) return trace_sibling();
  if (is(act, "write")) return verdict(open(first, O_WRONLY | O_CREAT | O_APPEND, 0644));
  if (is(act, "write-there")) return verdict(open(first, O_WRONLY));
  if (is(act, "read")) return verdict(open(first, O_RDONLY));
  if (is(act, "remount")) return verdict(mount("none", first, 0, MS_REMOUNT | MS_BIND, 0));
  if (is(act, "mount")) return verdict(mount("tmpfs", first, "tmpfs", 0, 0));
  if (is(act, "unmount")) return verdict(umount2(first, MNT_DETACH));
  if (is(act, "mknod")) return verdict(mknod(first, S_IFBLK | 0600, makedev(254, 0)));
  if (is(act, "new-user")) return clone_flags(CLONE_NEWUSER);
  if (is(act, "new-mount")) return clone_flags(CLONE_NEWNS);
  if (is(act, "new-network")) return clone_flags(CLONE_NEWNET);
  if (is(act, "unshare-user")) return verdict(unshare(CLONE_NEWUSER));
  if (is(act, "clone3-user")) {
    unsigned long long args[8] = {CLONE_NEWUSER, 0, 0, 0, SIGCHLD};
    long pid = syscall(SYS_clone3, args, sizeof args);
    if (pid == 0) _exit(0);
    return verdict(pid);
  }
  if (is(act, "bpf")) {
    unsigned long long attributes[16] = {1ULL | 4ULL << 32, 8ULL | 1ULL << 32};
    return verdict(syscall(SYS_bpf, 0, attributes, sizeof attributes));
  }
  if (is(act, "keyring")) return verdict(syscall(SYS_add_key, "user", "gpack", "x", 1, -2));
  if (is(act, "keyctl")) return verdict(syscall(SYS_keyctl, 0, -3, 1));
  if (is(act, "userfaultfd")) return verdict(syscall(SYS_userfaultfd, 1));
  if (is(act, "perf")) {
    char attributes[128] = {1, 0, 0, 0, 112};
    return verdict(syscall(SYS_perf_event_open, attributes, 0, -1, -1, 0));
  }
  if (is(act, "io_uring")) {
    char parameters[256] = {0};
    return verdict(syscall(425, 4, parameters));
  }
  if (is(act, "clock")) {
    struct timespec time = {.tv_sec = 1};
    return verdict(clock_settime(CLOCK_REALTIME, &time));
  }
  if (is(act, "inject")) {
    /* Any descriptor does: the filter answers before the kernel asks whether it is a terminal. */
    int result = ioctl(1, TIOCSTI, "x");
    if (result < 0 && errno == ENOTTY) { printf("open\n"); return 0; }
    return verdict(result);
  }
  if (is(act, "set-uid")) {
    int fd = open(first, O_WRONLY | O_CREAT, 0644);
    return verdict(fchmod(fd, 04755));
  }
  if (is(act, "become-root")) return verdict(setuid(0));
#ifdef __x86_64__
  /* getpid by its x32 number, and by the 32-bit gate: a filter for x86-64 alone would see other calls. */
  if (is(act, "x32")) return verdict(syscall(0x40000000 | SYS_getpid));
  if (is(act, "32-bit")) {
    long result;
    __asm__ volatile("int $0x80" : "=a"(result) : "a"(20L) : "memory", "r8", "r9", "r10", "r11");
    errno = -result;
    return verdict(result);
  }
#endif
  if (is(act, "descriptors-of")) return descriptors_of(first);
  if (is(act, "take-descriptor")) return take_descriptor();
  if (is(act, "read-memory")) return read_memory(atoi(first));
  if (is(act, "setns")) return enter_namespace(first);
  if (is(act, "link")) return verdict(linkat(AT_FDCWD, first, AT_FDCWD, second, 0));
  if (is(act, "chroot")) return verdict(chroot(first));
  if (is(act, "pivot")) return verdict(syscall(SYS_pivot_root, ".", "."));
  if (is(act, "fsopen")) return verdict(syscall(430, "tmpfs", 0));
  if (is(act, "open-tree")) return verdict(syscall(428, AT_FDCWD, "/", 1));
  if (is(act, "handle")) {
    struct { unsigned bytes; int type; unsigned char at[128]; } handle = {128, 0, {0}};
    int mount;
    return verdict(syscall(SYS_name_to_handle_at, AT_FDCWD, "/", &handle, &mount, 0));
  }
  if (is(act, "char-device")) return verdict(mknod(first, S_IFCHR | 0666, makedev(1, 1)));
  if (is(act, "module")) return verdict(syscall(SYS_finit_module, 0, "", 0));
  if (is(act, "reboot")) return verdict(syscall(SYS_reboot, 0xfee1dead, 672274793, 0x89abcdef, 0));
  if (is(act, "kernel-log")) return verdict(syscall(SYS_syslog, 10, 0, 0));
  if (is(act, "host-name")) return verdict(sethostname("gpack", 5));
  if (is(act, "adjust-clock")) { struct timex change = {.modes = ADJ_FREQUENCY}; return verdict(syscall(SYS_adjtimex, &change)); }
  if (is(act, "watch-files")) return verdict(syscall(SYS_fanotify_init, 0, 0));
  if (is(act, "swap")) return verdict(syscall(SYS_swapoff, "/nowhere"));
  if (is(act, "crypto")) return verdict(socket(AF_ALG, SOCK_SEQPACKET, 0));
  if (is(act, "bluetooth")) return verdict(socket(31, SOCK_RAW, 0));
  if (is(act, "tipc")) return verdict(socket(30, SOCK_SEQPACKET, 0));
  if (is(act, "nice")) return verdict(setpriority(PRIO_PROCESS, 0, -20));
  if (is(act, "realtime")) return realtime();
  if (is(act, "raise-limit")) return raise_limit(is(first, "processes") ? RLIMIT_NPROC : is(first, "file") ? RLIMIT_FSIZE : RLIMIT_CORE);
  if (is(act, "say")) return say(first, second);
  if (is(act, "threads")) return threads();
  if (is(act, "names")) return names(first, atol(second));
  if (is(act, "hidden-memory")) return hidden_memory(atol(first));
  if (is(act, "deep")) return deep(atol(first));
  if (is(act, "daemonise")) return daemonise();
  if (is(act, "fork-bomb")) return fork_bomb();
  if (is(act, "memory")) return memory(atol(first));
  if (is(act, "memory-together")) return memory_together(atoi(first), atol(second));
  if (is(act, "fill")) return fill(first, atol(second));
  if (is(act, "flood")) return flood(atol(first), atoi(second));
  if (is(act, "spin")) for (;;) {}
  if (is(act, "sleep")) { sleep(atoi(first)); return 0; }
  fprintf(stderr, "no such act: %s\n", act);
  return 64;
}
