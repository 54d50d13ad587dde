// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/scanned_check.h"

#include "domain/error.h"
#include "store/connection.h"
#include "store/pages/scanned_page.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t mostNamed = 20; ///< pages of one content

} // namespace

std::vector<int> damagedScans(Connection& connection, const QString& sha256, const std::stop_token& stop)
{
    std::vector<int> damaged;
    QSqlQuery query =
        connection.run(u"SELECT page, words FROM scanned_page WHERE sha256 = ? ORDER BY page"_s, {sha256});
    while (damaged.size() < mostNamed && query.next()) {
        if (stop.stop_requested())
            throw Cancelled();
        try {
            decodeWords(query.value(1).toByteArray());
        } catch (const Error&) {
            damaged.push_back(query.value(0).toInt());
        }
    }
    return damaged;
}

} // namespace parvis
