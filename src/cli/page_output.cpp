// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/page_output.h"

#include "cli/documents/document_lookup.h"
#include "cli/json.h"
#include "cli/session.h"
#include "domain/translate.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

QJsonObject toJson(const ShownPage& page)
{
    return {{u"page"_s, page.page}, {u"text"_s, page.text}, {u"ocr_confidence"_s, toJson(page.confidence)}};
}

QString inWords(const Session& session, const ShownPage& page)
{
    QString head = translate("cli", "--- page %1 ---").arg(page.page);
    if (page.confidence)
        head = translate("cli", "--- page %1, read from a picture: %2 sure ---")
                   .arg(page.page)
                   .arg(shareText(session.locale(), *page.confidence));
    const QString text = page.text.trimmed().isEmpty() ? translate("cli", "(no text: a picture, or empty)") : page.text;
    return head + u'\n' + text + u'\n';
}

} // namespace parvis::cli
