// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch/roomy_cache.h"

#include "domain/error.h"
#include "store/connection.h"

using namespace Qt::StringLiterals;

namespace parvis {

RoomyCache::RoomyCache(Connection& connection, std::size_t rows)
    : connection_(connection)
    , areMany_(rows >= 2000)
{
    connection.run(u"PRAGMA temp_store = MEMORY"_s);
    if (areMany_)
        connection.run(u"PRAGMA cache_size = -131072"_s); // KiB
}

RoomyCache::~RoomyCache()
{
    try {
        connection_.run(u"PRAGMA temp_store = DEFAULT"_s);
        if (!areMany_)
            return;
        connection_.run(u"PRAGMA cache_size = -2000"_s); // as SQLite has it
        connection_.run(u"PRAGMA shrink_memory"_s);
    } catch (const Error&) { // it stays roomy
    }
}

} // namespace parvis
