// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pages/stored_contents.h"

#include "domain/error.h"
#include "store/connection.h"
#include "store/pages/scanned_page.h"
#include "store/record.h"

using namespace Qt::StringLiterals;

namespace parvis {

void writeContents(Connection& connection, const std::vector<ContentReader>& contents, const std::stop_token& stop)
{
    for (const ContentReader& read : contents) {
        if (stop.stop_requested())
            throw Cancelled();
        const DocumentContent content = read();
        connection.run(u"INSERT OR IGNORE INTO document_content (sha256, content) VALUES (?, ?)"_s,
                       {content.sha256, content.bytes});
        for (std::size_t i = 0; i < content.pages.size(); ++i) {
            connection.run(u"INSERT OR IGNORE INTO document_page (sha256, page, text) VALUES (?, ?, ?)"_s,
                           {content.sha256, int(i) + 1, column_value::write(content.pages[i]).toString()});
        }
        noteStampedPages(connection, content.sha256, content.stamped);
    }
}

} // namespace parvis
