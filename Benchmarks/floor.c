// The least that a generator of these files can take on this file system, with as many threads:
//
//   floor write THREADS FROM TO    makes every file of FROM again below TO, which must not exist
//   floor look THREADS FROM        opens, reads and compares every file of FROM with what is in memory
//
// Everything is read into memory, and the threads are started, before the clock is. What is timed is per file one
// `openat` on a folder that is held open, one `write` or `read`, and one `close` (and a `memcmp` for looking), and
// the `mkdir` of each folder. One line of JSON is printed.
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { slice = 64, most_threads = 64 };

struct folder { char *path; int descriptor; };
struct file { size_t folder; char *name; char *bytes; size_t size; };

static struct folder *folders;
static struct file *files;
static size_t folder_count, file_count, folder_room, file_room, root_length, largest, total;
static atomic_size_t next_file;
static atomic_int failures;
static pthread_barrier_t start_line;

static void *grown(void *items, size_t count, size_t *room, size_t size) {
    if (count < *room) return items;
    *room = *room ? *room * 2 : 1024;
    items = realloc(items, *room * size);
    if (!items) abort();
    return items;
}

static char *contents(const char *path, size_t size) {
    char *bytes = malloc(size + 1);
    int descriptor = open(path, O_RDONLY);
    size_t done = 0;
    while (bytes && descriptor >= 0 && done < size) {
        ssize_t count = read(descriptor, bytes + done, size - done);
        if (count <= 0) return NULL;
        done += (size_t)count;
    }
    if (descriptor < 0) return NULL;
    close(descriptor);
    return bytes;
}

// The folder that holds `path`: nearly always the one that was used last, since a walk goes folder by folder.
static size_t folder_of(const char *path, size_t length) {
    for (size_t index = folder_count; index-- > 0;)
        if (strlen(folders[index].path) == length && !strncmp(folders[index].path, path, length)) return index;
    abort();
}

static int remember(const char *path, const struct stat *status, int kind, struct FTW *place) {
    const char *below = path + root_length;
    if (kind == FTW_D) {
        folders = grown(folders, folder_count, &folder_room, sizeof *folders);
        folders[folder_count++] = (struct folder){strdup(*below ? below + 1 : "."), -1};
        return 0;
    }
    if (kind != FTW_F) return 0;
    size_t size = (size_t)status->st_size;
    size_t length = place->level == 1 ? 0 : (size_t)place->base - root_length - 2;
    files = grown(files, file_count, &file_room, sizeof *files);
    struct file file = {
        length ? folder_of(below + 1, length) : 0, strdup(path + place->base), contents(path, size), size};
    if (!file.bytes) return 1;
    files[file_count++] = file;
    if (size > largest) largest = size;
    total += size;
    return 0;
}

static int write_out(const struct file *file) {
    int descriptor = openat(folders[file->folder].descriptor, file->name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (descriptor < 0) return 1;
    int failed = write(descriptor, file->bytes, file->size) != (ssize_t)file->size;
    return close(descriptor) != 0 || failed;
}

static int look_at(const struct file *file, char *buffer) {
    int descriptor = openat(folders[file->folder].descriptor, file->name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0) return 1;
    ssize_t count = read(descriptor, buffer, file->size + 1);
    close(descriptor);
    return count != (ssize_t)file->size || memcmp(buffer, file->bytes, file->size) != 0;
}

static void *work(void *looks) {
    char *buffer = malloc(largest + 1);
    if (!buffer) abort();
    memset(buffer, 1, largest + 1);
    pthread_barrier_wait(&start_line);
    for (;;) {
        size_t first = atomic_fetch_add(&next_file, slice);
        if (first >= file_count) break;
        size_t end = first + slice < file_count ? first + slice : file_count;
        for (size_t index = first; index < end; index++)
            if (looks ? look_at(&files[index], buffer) : write_out(&files[index])) atomic_fetch_add(&failures, 1);
    }
    free(buffer);
    return NULL;
}

// Folders come before what is in them, as the walk found them.
static int open_folders(const char *root, int is_new) {
    if (is_new && mkdir(root, 0755)) return 1;
    int top = open(root, O_DIRECTORY | O_CLOEXEC);
    if (top < 0) return 1;
    for (size_t index = 0; index < folder_count; index++) {
        if (is_new && index > 0 && mkdirat(top, folders[index].path, 0755)) return 1;
        folders[index].descriptor = openat(top, folders[index].path, O_DIRECTORY | O_CLOEXEC);
        if (folders[index].descriptor < 0) return 1;
    }
    return close(top);
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

int main(int count, char **arguments) {
    if (count < 4) return 64;
    int looks = !strcmp(arguments[1], "look");
    int threads = atoi(arguments[2]);
    const char *target = looks ? arguments[3] : arguments[4];
    if (count != (looks ? 4 : 5) || threads < 1 || threads > most_threads) return 64;
    root_length = strlen(arguments[3]);
    if (nftw(arguments[3], remember, 32, FTW_PHYS)) return perror(arguments[3]), 1;
    pthread_t workers[most_threads];
    pthread_barrier_init(&start_line, NULL, (unsigned)threads + 1);
    for (int index = 0; index < threads; index++)
        if (pthread_create(&workers[index], NULL, work, looks ? &start_line : NULL)) return 1;
    double start = now();
    if (open_folders(target, !looks)) return perror(target), 1;
    pthread_barrier_wait(&start_line);
    for (int index = 0; index < threads; index++) pthread_join(workers[index], NULL);
    double seconds = now() - start;
    if (failures) return fprintf(stderr, "%d files failed\n", (int)failures), 1;
    printf("{\"seconds\": %.6f, \"files\": %zu, \"bytes\": %zu}\n", seconds, file_count, total);
    return 0;
}
