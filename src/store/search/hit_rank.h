// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace parvis {

/// Gives SQL on this connection `hit_rank(search, TEXT)`: how well a row of the search index answers, the greater the
/// better. Each phrase counts by how often the row has it, the more so in a short row, ten times in a title; a title
/// that is TEXT (folded), or begins with it as a whole word, beats all others.
///
/// As bm25 of FTS5, but for the weight of rare words: to know how rare one is, bm25 reads all rows that have it, and
/// for rows that must have every word it changes little.
/// @return SQLite's result code
int addHitRank(sqlite3* database);

} // namespace parvis
