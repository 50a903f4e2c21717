// Runs a command and prints what it cost, as one line of JSON on stdout: measure ERRORS COMMAND [ARGUMENT…]
//
// Linux keeps the peak memory of what a process was before `exec`, so that a command started from Python or a
// shell seems at least as large as those. This program is as small as can be. The command's own stdout is
// dropped, its stderr goes to the file ERRORS.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double seconds(struct timeval time) { return time.tv_sec + time.tv_usec / 1e6; }

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec + time.tv_nsec / 1e9;
}

static void become(char **command, const char *errors) {
    int null = open("/dev/null", O_RDWR);
    int file = open(errors, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (null < 0 || file < 0 || dup2(null, 0) < 0 || dup2(null, 1) < 0 || dup2(file, 2) < 0) _exit(126);
    execv(command[0], command);
    _exit(127);
}

int main(int count, char **arguments) {
    if (count < 3) return 64;
    double start = now();
    pid_t child = fork();
    if (child < 0) return 1;
    if (child == 0) become(arguments + 2, arguments[1]);
    int status;
    struct rusage usage;
    if (wait4(child, &status, 0, &usage) < 0) return 1;
    double wall = now() - start;
    int code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    printf("{\"status\": %d, \"wall\": %.6f, \"user\": %.6f, \"system\": %.6f, \"peak\": %ld}\n", code, wall,
           seconds(usage.ru_utime), seconds(usage.ru_stime), usage.ru_maxrss * 1024);
    return 0;
}
