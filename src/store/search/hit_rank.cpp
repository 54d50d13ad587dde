// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/hit_rank.h"

#include <sqlite3.h>

#include <string_view>

namespace parvis {

namespace {

constexpr int titleColumn = 0;
constexpr double titleWeight = 10;
constexpr double isCalledSo = 1e6;

/// How often a row has one phrase, and whether the title begins with it.
struct PhraseCount
{
    double weighted = 0;
    bool beginsTitle = false;
};

PhraseCount countOf(const Fts5ExtensionApi& api, Fts5Context* row, int phrase)
{
    PhraseCount count;
    Fts5PhraseIter places;
    int column = 0;
    int offset = 0;
    if (api.xPhraseFirst(row, phrase, &places, &column, &offset) != SQLITE_OK)
        return count;
    for (; column >= 0; api.xPhraseNext(row, &places, &column, &offset)) {
        count.weighted += column == titleColumn ? titleWeight : 1;
        count.beginsTitle = count.beginsTitle || (column == titleColumn && offset == 0);
    }
    return count;
}

std::string_view valueText(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text ? std::string_view(text, std::size_t(sqlite3_value_bytes(value))) : std::string_view();
}

bool titleBeginsWith(const Fts5ExtensionApi& api, Fts5Context* row, std::string_view wanted)
{
    const char* text = nullptr;
    int size = 0;
    if (wanted.empty() || api.xColumnText(row, titleColumn, &text, &size) != SQLITE_OK)
        return false;
    const std::string_view title(text, std::size_t(size));
    return title.starts_with(wanted) && (title.size() == wanted.size() || title[wanted.size()] == ' ');
}

constexpr int allColumns = -1;

/// How many words a row of the index has in the mean. Read once a query: each time it is asked, FTS5 reads it anew.
double meanLength(const Fts5ExtensionApi& api, Fts5Context* row)
{
    if (const auto* known = static_cast<const double*>(api.xGetAuxdata(row, 0)))
        return *known;
    sqlite3_int64 rows = 0;
    sqlite3_int64 words = 0;
    api.xRowCount(row, &rows);
    api.xColumnTotalSize(row, allColumns, &words);
    const double mean = rows > 0 ? double(words) / double(rows) : 0;
    api.xSetAuxdata(row, new double(mean), [](void* kept) { delete static_cast<double*>(kept); });
    return mean;
}

/// How long a row is, in average rows.
double relativeLength(const Fts5ExtensionApi& api, Fts5Context* row)
{
    const double mean = meanLength(api, row);
    int size = 0;
    api.xColumnSize(row, allColumns, &size);
    return mean > 0 ? size / mean : 1;
}

void hitRank(const Fts5ExtensionApi* api, Fts5Context* row, sqlite3_context* result, int count, sqlite3_value** values)
{
    constexpr double saturation = 1.2; // the parameters k1 and b that FTS5 has
    constexpr double lengthShare = 0.75;
    const double length = saturation * (1 - lengthShare + lengthShare * relativeLength(*api, row));
    double rank = 0;
    bool mayBeTitle = false;
    for (int phrase = 0; phrase < api->xPhraseCount(row); ++phrase) {
        const PhraseCount found = countOf(*api, row, phrase);
        rank += found.weighted * (saturation + 1) / (found.weighted + length);
        mayBeTitle = mayBeTitle || found.beginsTitle;
    }
    if (mayBeTitle && count == 1 && titleBeginsWith(*api, row, valueText(values[0])))
        rank += isCalledSo;
    sqlite3_result_double(result, rank);
}

/// Null where SQLite has no FTS5.
fts5_api* fts5Of(sqlite3* database)
{
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

} // namespace

int addHitRank(sqlite3* database)
{
    fts5_api* api = fts5Of(database);
    return api ? api->xCreateFunction(api, "hit_rank", nullptr, hitRank, nullptr) : SQLITE_ERROR;
}

} // namespace parvis
