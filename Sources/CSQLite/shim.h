#include <sqlite3.h>

/* The C interface spells two things in ways Swift cannot import: destructors that are casts of integers, and
   variadic configuration calls. */
static const sqlite3_destructor_type shim_sqlite_transient = SQLITE_TRANSIENT;

static inline int shim_sqlite3_configure(sqlite3 *database, int option, int on) {
    return sqlite3_db_config(database, option, on, (int *)0);
}
