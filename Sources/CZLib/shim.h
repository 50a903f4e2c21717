#include <zlib.h>

/* A macro that Swift cannot import. 16 beside the window bits asks for a gzip header, which zlib writes without
   a time and without a name. */
static inline int shim_deflate_init(z_stream *stream, int level) {
    return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
