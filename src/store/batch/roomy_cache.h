// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace parvis {

class Connection;

/// While it lives, SQLite has room in memory for what a statement of several rows needs to take itself back, which
/// would be a file elsewhere, and for the pages that many rows touch: with its usual 2 MB it writes and reads those of
/// the indexes again and again. Not within a transaction.
class RoomyCache
{
public:
    RoomyCache(Connection& connection, std::size_t rows);
    ~RoomyCache();
    RoomyCache(const RoomyCache&) = delete;
    RoomyCache& operator=(const RoomyCache&) = delete;

private:
    Connection& connection_;
    bool areMany_;
};

} // namespace parvis
